staff-list = Кто у нас работает:
staff-row = { $name } ({ $login }), { $role }
staff-row-left = { $name } ({ $login }), больше не работает
staff-by-name = На кнопках поместились не все: напишите /staff и имя.
staff-none = Сотрудника «{ $text }» здесь нет.
staff-language = Язык: { $language }
staff-timezone = Часовой пояс: { $zone }
staff-head = Руководитель: { $name }
staff-no-head = Без руководителя
staff-linked = Пишет мне в: { $platforms }
staff-not-linked = Ещё без доступа: отправьте приглашение
staff-do-invite = Пригласить
staff-do-role = Роль
staff-do-head = Руководитель
staff-do-off = Закрыть доступ
staff-do-on = Вернуть доступ
staff-invitation =
    { $days ->
        [one] Перешлите только адресату ({ $name }). Приглашение сработает один раз, в течение { $days } дня:
        [few] Перешлите только адресату ({ $name }). Приглашение сработает один раз, в течение { $days } дней:
        [many] Перешлите только адресату ({ $name }). Приглашение сработает один раз, в течение { $days } дней:
       *[other] Перешлите только адресату ({ $name }). Приглашение сработает один раз, в течение { $days } дня:
    }
staff-invitation-slack = В Slack мне присылают этот код ({ $name }): { $code }
staff-ask-role = { $name }, сейчас: { $role }. Какая роль теперь?
staff-own-role = Свою роль изменить нельзя. Попросите другого администратора.
staff-ask-head = { $name }: кто руководитель?
staff-nobody = Никто
staff-saved = Сохранено.
staff-not-oneself = Закрыть доступ себе нельзя. Попросите другого администратора.
staff-off = Доступ закрыт, писать мне больше нельзя: { $name }
staff-clients =
    { $count ->
        [one] { $name }: остался { $count } клиент, передайте его коллеге.
        [few] { $name }: осталось { $count } клиента, передайте их коллегам.
        [many] { $name }: осталось { $count } клиентов, передайте их коллегам.
       *[other] { $name }: осталось { $count } клиента, передайте их коллегам.
    }
staff-on = Возвращение разрешено, пришлите приглашение: { $name }
staff-new-title = Новый сотрудник
staff-ask-login = Какой логин? Строчные латинские буквы и цифры, например ana.k
staff-ask-name = Как зовут сотрудника?
staff-ask-new-role = Какая роль?
staff-ask-language = На каком языке писать?
staff-ask-new-head = Кто руководитель?
staff-login = Логин
staff-name = Имя
staff-role = Роль
staff-language-label = Язык
staff-head-label = Руководитель
staff-bad-login = «{ $text }» не подходит как логин: от 2 до 40 строчных латинских букв и цифр, первой — буква.
staff-login-taken = Логин { $login } уже занят. Выберите другой.
staff-added = Сотрудник добавлен. Нажмите «Пригласить» и перешлите приглашение.
