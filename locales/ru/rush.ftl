rush-title = Срочная заявка
rush-late-title = Поздняя регистрация
rush-ask-client = Для какого клиента? Напишите название или нажмите.
rush-ask-what = Что нужно сделать?
rush-ask-whom = Кого или что зарегистрировать?
rush-what = Что
rush-ask-event = Для какого мероприятия? Нажмите, напишите название или пропустите.
rush-event = Мероприятие
rush-no-event = Предстоящего мероприятия «{ $text }» нет. Список: /events.
rush-request = { $queue } { $number }: { $client }
rush-for-event = Для: { $event }, регистрация закрывается { $at }
rush-send-order = Ещё не в очереди: пришлите, пожалуйста, фото платёжного поручения.
rush-no-photo = Нужно одно фото платёжного поручения. Пришлите его с тем же текстом.
rush-wait =
    { $ahead ->
        [0] В очереди: около { $minutes } мин, перед Вами никого.
       *[other] В очереди: около { $minutes } мин, перед Вами { $ahead }.
    }
rush-wait-unknown =
    { $ahead ->
        [0] В очереди: перед Вами никого. Сколько ждать, пока не знаю: измерено слишком мало; цель – { $target } мин.
       *[other] В очереди: перед Вами { $ahead }. Сколько ждать, пока не знаю: измерено слишком мало; цель – { $target } мин.
    }
rush-taken = Занимается { $person }.
rush-refused = Отказано: { $reason }
rush-done = ✓ Готово.
rush-withdrawn = Отозвано.
rush-new = Ждёт заявка:
rush-which-photo = Это платёжное поручение к этой заявке?
rush-is-order = Да, платёжка
rush-is-other = Нет, просто файл
rush-do-withdraw = Отозвать
rush-do-take = Взять
rush-request-own = { $queue } { $number }
rush-do-reopen = Не решено
rush-reopened = Открыта снова, не было решено:
