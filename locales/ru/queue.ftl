queue-empty = Очередь пуста.
queue-open =
    { $count ->
       [one] Открыта { $count } заявка, самые срочные – первыми:
       [few] Открыто { $count } заявки, самые срочные – первыми:
       [many] Открыто { $count } заявок, самые срочные – первыми:
      *[other] Открыто { $count } заявки, самые срочные – первыми:
    }
queue-others = Ещё, или у коллег: { $count }
queue-numbered = { $queue } { $number }, { $client }
queue-row = { $number }: { $text } – { $due }
queue-by = срок: { $at }
queue-left = осталось { $minutes } мин
queue-past = опоздание { $minutes } мин
queue-do-show = Открыть { $number }
queue-do-take = Взять { $number }
queue-asked-by = Просит { $person }, { $at }
queue-event-over = Поздно: регистрация закрыта.
queue-due = Сделать до: { $at }
queue-state = Состояние: { $state }
queue-do-photo = Платёжное поручение
queue-do-accept = Зарегистрировано
queue-do-done = Готово
queue-do-refuse = Отказать
queue-do-back = Вернуть в очередь
queue-yours = Заявка Ваша.
queue-not-yours = Эта заявка не у Вас. Вот как обстоит дело:
queue-next = Следующая:
queue-ask-reason = Почему отказ? Причину узнает тот, кто просил.
queue-reason = Причина
queue-target = { $queue }: цель { $minutes } мин
queue-bad-target = Напишите очередь и минуты, от 1 до { $most }: /queuetime срочно, 45
queue-alarm-risk = ⏰ Ещё не сделано, до срока { $minutes } мин:
queue-alarm-past = 🔴 Срок прошёл ({ $at }), а не сделано:
queue-alarm-over = ✓ Тревога снята: { $state }.
queue-countdown =
    { $count ->
       [one] ⏳ { $name }: регистрация закрывается { $at }. У Вас открыта { $count } заявка:
       [few] ⏳ { $name }: регистрация закрывается { $at }. У Вас открыто { $count } заявки:
       [many] ⏳ { $name }: регистрация закрывается { $at }. У Вас открыто { $count } заявок:
      *[other] ⏳ { $name }: регистрация закрывается { $at }. У Вас открыто { $count } заявки:
    }
queue-event-closed = 🔴 { $name }: регистрация закрылась { $at }. Эти заявки опоздали: продолжать или отозвать?
queue-event-moved = ✓ Регистрация закрывается в другое время: { $at }
queue-none-open = ✓ У Вас больше нет открытых заявок.
queue-do-go-on = Продолжать { $number }
queue-do-withdraw = Отозвать { $number }
