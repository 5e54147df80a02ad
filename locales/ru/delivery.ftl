delivery-repeat = (Отправляю ещё раз, на случай если не дошло.)
delivery-kind =
    { $kind ->
        [answer] ответ
        [birthday] напоминание о дне рождения
        [overdue] просроченный платёж
        [contract] окончание договора
        [task] напоминание
        [digest] сводка
        [report] отчёт
        [catchup] то, что пришлось на время моего простоя
        [edit] правка более раннего сообщения
        [alarm] тревога
        [obligation] обязательства со сроком
        [complaint] жалоба
        [statistics] статистика договоров
        [mail] письмо по e-mail
       *[other] сообщение
    }
delivery-held = Не знаю, дошло ли до Вас: { $kind } ({ $at }).
delivery-mail-refused = Письмо «{ $subject }» на адрес { $address } отклонено: { $reason }. Проверьте адрес в карточке клиента и отправьте ещё раз.
delivery-mail-held = Не знаю, дошло ли письмо «{ $subject }» до { $address } ({ $at }). Спросите их, прежде чем отправлять ещё раз.
delivery-send-again = Отправить ещё раз
delivery-sent-again = Отправляю ещё раз.
delivery-settled = Это уже решено.
delivery-alarm-dead = Сообщение окончательно отклонено. Получатель: { $person }; что это: { $kind }. Причина и повторная отправка: /undelivered.
delivery-alarm-held = Сообщение могло не дойти. Получатель: { $person }; что это: { $kind }. Вопрос получателю уже отправлен; всё видно и в /undelivered.
delivery-alarm-blocked = { $person }: бот на { $platform } заблокирован, или аккаунта больше нет. Туда больше ничего не дойдёт.
delivery-refused = Отклонено окончательно: { $count }
delivery-in-doubt = Могло не дойти: { $count }
delivery-waiting = Ждёт отправки: { $count }, самое раннее с { $since }
delivery-nothing-waits = Ждёт отправки: ничего
delivery-none = Решать нечего: нет ни отклонённых сообщений, ни сомнительных.
delivery-row = { $number }. { $person } · { $kind } · { $at } · { $platform }
delivery-reason = Ответ платформы: { $reason }
delivery-may-have-arrived = Неизвестно, дошло ли.
delivery-do-again = { $number } · Ещё раз
delivery-do-drop = { $number } · Не нужно
delivery-more =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
delivery-stranger = неизвестный получатель
delivery-goes = Снова отправлено. Получатель: { $person }; что это: { $kind }.
delivery-dropped = Больше не отправляется. Получатель: { $person }; что это: { $kind }.
delivery-since = Доставка с { $since }
delivery-all-well = Доставка с { $since }: всё отправлено, и вовремя.
delivery-late = Напоминания с опозданием: { $count }
delivery-expired = Не отправлено, уже было бы поздно: { $count }
delivery-outage = Простой: с { $began } до { $ended }.
delivery-show = Показать
delivery-refusal =
    { $why ->
        [blocked] пользователь меня заблокировал
        [deactivated] аккаунт удалён
       *[not-found] такого чата нет
    }
