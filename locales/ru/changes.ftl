changes-undo = Отменить
changes-which-field = { $client }: какое поле изменить?
changes-now = { $label } сейчас: { $value }
changes-empty = Оставить пустым
changes-same = { $client }: поле «{ $label }» не изменилось.
changes-done = { $client }, поле «{ $label }»: было { $before }, стало { $after }
changes-undone = Отменено, всё как раньше: { $client }
changes-changed-since = Это уже отменено, или карточку после Вас кто-то изменил. Ничего не сделано, клиент: { $client }
changes-hand-over = Передать
changes-ask-owner = Кто будет вести клиента?
changes-which-colleague = «{ $text }» — кого из коллег Вы имеете в виду?
changes-no-colleague = Не вижу коллеги «{ $text }», который может взять клиента. Выберите имя кнопкой.
changes-cannot-give = Этому коллеге Вы передать клиента не можете.
changes-nobody-to-give = В продажах нет коллеги, который мог бы взять клиента.
changes-theirs-already = { $client }: клиента уже ведёт { $owner }.
changes-handed-over = { $client }: теперь клиента ведёт { $owner }. Уведомление отправлено.
changes-taken = { $client }: теперь это Ваш клиент.
changes-yours-now = { $person } передаёт Вам клиента: { $client }
changes-no-longer-yours = { $person } передаёт Вашего клиента коллеге: { $client }. Теперь клиента ведёт { $owner }.
changes-taken-back = { $person } забирает клиента обратно: { $client }
changes-archive-which = Какого клиента убрать? Например: /archive Вектор
changes-confirm-archive = Убрать в архив: { $client }? Клиент исчезнет из списков и напоминаний; звонки, договоры и деньги останутся.
changes-confirm-restore = Вернуть из архива: { $client }?
changes-archived = Теперь в архиве: { $client }
changes-restored = Снова в работе: { $client }
changes-history = История изменений, новые сверху. Клиент: { $client }
changes-office = система
changes-row = { $at } · { $who } · { $what }
changes-was-registered = карточка создана
changes-was-unregistered = регистрация отменена
changes-was-archived = убрано в архив
changes-was-restored = возвращено из архива
changes-was-set = { $label }: { $before } → { $after }
changes-contact-added = новое контактное лицо: { $name }
changes-contact-removed = контактное лицо удалено: { $name }
changes-touch-set = Контакт, дни: { $before } → { $after }
changes-greeted = отправлено поздравление по почте
changes-invited = добавлен в список: { $event }
changes-news = Карточки клиентов, новые и изменённые:
changes-news-new = – { $client }: новая, внёс(ла) { $person }
changes-news-row = – { $client }: { $label }, теперь { $after } ({ $person })
changes-news-more =
    { $count ->
        [one] … и ещё { $count } изменение.
        [few] … и ещё { $count } изменения.
        [many] … и ещё { $count } изменений.
       *[other] … и ещё { $count } изменения.
    }
changes-surveyed = опрос
changes-personal =
    { $what ->
        [erased] личные данные удалены
       *[given_out] личные данные выданы
    }
