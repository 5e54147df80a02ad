invitations-how = Кого? Напишите так: /invitation НАЗВАНИЕ: Acme или: /invitation НАЗВАНИЕ: ключевой, строительство
invitations-nobody-yet = В список никто не добавлен.
invitations-added =
    { $count ->
        [0] Все уже в списке, или таких нет.
        [one] В списке { $count } новый клиент.
        [few] В списке { $count } новых клиента.
        [many] В списке { $count } новых клиентов.
       *[other] В списке { $count } новых клиента.
    }
invitations-none = Ваших клиентов в списке пока нет: { $event }.
invitations-row = { $client }: { $state }
invitations-was-there = пришли
invitations-was-not = не пришли
invitations-said = { $answer }
invitations-sent = приглашение { $how }, ответа нет
invitations-not-sent = ещё без приглашения
invitations-answer = { $answer }
invitations-do-mail = Пригласить по почте
invitations-do-hand = Текст для копирования
invitations-do-came = Пришли
invitations-do-not-came = Не пришли
invitations-do-result = Результат
invitations-ask-result = Каков результат?
invitations-result-is = Результат: { $result }
invitations-subject = Приглашение: { $event }
invitations-body = Будем рады видеть Вас на нашем стенде: { $event }.
invitations-please-answer = Пожалуйста, сообщите, сможете ли Вы прийти.
invitations-goes = Приглашение уходит по почте.
invitations-no-mail = Письмо не уходит: уже отправлено, нет адреса или не настроена почта.
invitations-none-to-mail = Писать некому: все приглашены, нет адресов или не настроена почта.
invitations-example = Вот что прочтёт первый. Пока ничего не отправлено.
invitations-do-all = Отправить всем: { $count }
invitations-mailed =
    { $count ->
        [one] Отправляю { $count } приглашение по почте.
        [few] Отправляю { $count } приглашения по почте.
        [many] Отправляю { $count } приглашений по почте.
       *[other] Отправляю { $count } приглашения по почте.
    }
invitations-remind = 🎪 { $event }: { $day }. Эти клиенты ещё не ответили:
invitations-gone-moved = ✔ Уже не так: день события изменился.
invitations-gone-answered = ✔ Готово: все ответили.
invitations-over = Мероприятие прошло или отменено; на него никого не приглашают.
