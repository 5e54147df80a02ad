accounts-linked = Я знаю Вас здесь:
accounts-row = • { $platform }, последний раз: { $at }
accounts-row-blocked = • { $platform }, последний раз: { $at } ⛔ не могу Вам туда писать
accounts-platform =
    { $platform ->
        [telegram] Telegram
        [slack] Slack
       *[other] консоль
    }
accounts-blocked-there = { $platform } ⛔
accounts-reached-last = Напоминания приходят туда, где Вы писали последний раз, сейчас: { $platform }.
accounts-reached = Напоминания приходят в { $platform }.
accounts-reached-instead = Для напоминаний выбрано: { $chosen }, но писать туда не могу; они приходят в { $platform }.
accounts-do-show = Мои платформы
accounts-do-reach = Напоминания в { $platform }
accounts-do-reach-last = Туда, где было последнее сообщение
accounts-do-link = Подключить ещё
accounts-do-unlink = Отключить { $platform }
accounts-do-keep = Оставить
accounts-saved = Сохранено.
accounts-link =
    { $days ->
        [one] Пришлите мне этот код из другого аккаунта, в Slack или Telegram, личным сообщением. Он только для Вас и действует один раз, { $days } день; прежние коды больше не действуют:
        [few] Пришлите мне этот код из другого аккаунта, в Slack или Telegram, личным сообщением. Он только для Вас и действует один раз, { $days } дня; прежние коды больше не действуют:
        [many] Пришлите мне этот код из другого аккаунта, в Slack или Telegram, личным сообщением. Он только для Вас и действует один раз, { $days } дней; прежние коды больше не действуют:
       *[other] Пришлите мне этот код из другого аккаунта, в Slack или Telegram, личным сообщением. Он только для Вас и действует один раз, { $days } дня; прежние коды больше не действуют:
    }
accounts-link-telegram = В Telegram достаточно этой ссылки: { $address }
accounts-ask-unlink = Отключить { $platform }? Там я Вас больше не узнаю и отвечать не буду.
accounts-ask-unlink-here = Отключить { $platform }, где Вы сейчас пишете? Здесь я Вас больше не узнаю и отвечать не буду.
accounts-unlinked = Отключено: { $platform }. Чтобы вернуться, понадобится новый код.
accounts-last-one = Это Ваш единственный аккаунт: без него Вы не сможете мне писать. Сначала подключите другой или обратитесь к администратору.
accounts-linked-elsewhere = Ваш аккаунт подключён ещё и здесь: { $platform }. Если это были не Вы, отключите его и сообщите администратору.
accounts-linked-already = Вы здесь уже подключены: { $name }; этот код теперь использован.
accounts-for-another = Этот код для другого человека. Здесь Вы: { $name }, ничего не изменилось; код остаётся в силе.
