events-title = Мероприятие
events-ask-name = Как называется мероприятие?
events-name = Название
events-ask-closes = Когда закрывается регистрация, день и время?
events-closes = Закрывается
events-needs-time = { $day } во сколько? Напишите день и время.
events-taken = Мероприятие «{ $name }» уже есть. Назовите иначе.
events-card = { $name }: регистрация закрывается { $at }
events-open =
    { $count ->
       [one] { $count } открытая заявка
       [few] { $count } открытые заявки
       [many] { $count } открытых заявок
      *[other] { $count } открытой заявки
    }
events-saved = Мероприятие записано.
events-undone = ✓ Отменено: такого мероприятия нет.
events-none = Мероприятий не предстоит. /event НАЗВАНИЕ, закрывается ДЕНЬ ВРЕМЯ – записать.
events-do-move = Другое время
events-do-undo = Отменить
