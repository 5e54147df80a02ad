clients-which = «{ $text }» — какой это клиент?
clients-none = Среди Ваших клиентов нет «{ $text }». Проверьте написание или сначала заведите клиента: /newclient.
clients-likely = Клиента «{ $text }» не знаю. Может быть, кто-то из этих?
clients-none-yet = Клиентов у Вас пока нет. Заведите первого: /newclient.
clients-ask-which = Какой клиент? Напишите название, телефон или ИНН.
clients-client = Клиент
clients-register = Завести нового клиента
clients-page = Ваши клиенты { $first }–{ $last }, по алфавиту:
clients-more = Ещё
clients-back = Назад

clients-title = { $name } · { $kind } · #{ $id }
clients-archived = В архиве с { $day }
clients-owner = Ответственный: { $owner }
clients-no-owner = Ответственный: пока никто
clients-people = Контактные лица:
clients-last-call = Последний звонок: { $at } · { $outcome } · { $person }
clients-never-called = Звонков ещё не было.
clients-contracts = Действующие договоры: { $count }
clients-owed = Долг: { $owed }
clients-owed-overdue = Долг: { $owed }, из них просрочено: { $overdue }
clients-amount = { $amount }
clients-task = Задача на { $day }: { $text }
clients-more-tasks =
    { $count ->
        [one] … и ещё { $count } задача.
        [few] … и ещё { $count } задачи.
        [many] … и ещё { $count } задач.
       *[other] … и ещё { $count } задачи.
    }
clients-card = Карточка
clients-log-call = Записать звонок
clients-reached = Дозвонились
clients-no-answer = Нет ответа
clients-calls = Звонки
clients-contract-list = Договоры
clients-email-offer = Предложение по e-mail
clients-edit = Изменить
clients-contacts = Контакты
clients-history = История
clients-hand-over = Передать
clients-archive = В архив
clients-restore = Вернуть

clients-owner-label = Ответственный
clients-name = Название
clients-kind = Тип
clients-contact = Контакт
clients-phone = Телефон
clients-email = E-mail
clients-birthday = День рождения
clients-tax-id = ИНН
clients-iban = IBAN
clients-city = Город
clients-country = Страна
clients-district = Район
clients-source = Источник
clients-ask-name = Название компании или имя клиента?
clients-ask-kind = Компания или частное лицо?
clients-ask-contact = С кем Вы там общаетесь?
clients-ask-phone = Какой номер телефона?
clients-ask-email = Какой e-mail?
clients-ask-birthday = Когда день рождения? Год можно не писать.
clients-ask-tax-id = Какой ИНН или налоговый номер?
clients-ask-iban = Какой IBAN?
clients-ask-city = Какой город?
clients-ask-country = Какая страна?
clients-ask-district = Какой район?
clients-ask-source = Откуда клиент о нас узнал: реклама, выставка, рекомендация?

clients-bad-phone =
    { $reason ->
        [length] В «{ $text }» слишком много или слишком мало цифр для телефона.
        [country] Не могу определить страну номера «{ $text }». Начните с + и кода страны, например +7 912 345 67 89.
       *[format] «{ $text }» — это не номер телефона. Напишите с кодом страны, например +7 912 345 67 89.
    }
clients-bad-email =
    { $reason ->
        [length] Этот адрес e-mail слишком длинный.
       *[format] «{ $text }» — это не адрес e-mail. Он выглядит так: name@company.com.
    }
clients-bad-tax-id =
    { $reason ->
        [length] В «{ $text }» слишком много или слишком мало цифр для ИНН.
        [checksum] В «{ $text }» ошибка: контрольная цифра не сходится. Сверьте с документом.
        [country] «{ $text }» — номер другой страны, не страны клиента, или номера этой страны я проверять не умею.
       *[format] «{ $text }» не похоже на ИНН.
    }
clients-bad-iban =
    { $reason ->
        [length] В «{ $text }» слишком много или слишком мало знаков для IBAN этой страны.
        [checksum] В «{ $text }» ошибка: контрольные цифры не сходятся. Сверьте с документом.
        [country] Ни в одной стране IBAN не начинается так: «{ $text }».
       *[format] «{ $text }» — это не IBAN. Он начинается с двух букв и двух цифр, например HU42 1177 3016 …
    }
clients-bad-birthday =
    { $reason ->
        [future] «{ $text }» ещё впереди: день рождения должен быть в прошлом.
        [age] Если верить «{ $text }», клиент старше всех на свете. Проверьте год.
       *[date] Не могу прочитать «{ $text }» как день рождения. Напишите, например, 29 февраля или 12.05.1980.
    }
clients-bad-country = Не знаю страны «{ $text }». Напишите название или две буквы, например RU.
clients-ask-language = На каком языке ему писать?
clients-language = Язык
clients-relations = Работа с клиентом
clients-level = Уровень
clients-segment = Отрасль
clients-profession = Профессия
clients-needs = Потребности
clients-ask-level = Насколько клиент важен: ключевой, постоянный, небольшой или потенциальный?
clients-ask-segment = Какая отрасль?
clients-ask-profession = Какая профессия? В её праздник напомню и дам готовое поздравление.
clients-ask-needs = Что нужно клиенту?
clients-no-filter = Не знаю такого уровня, отрасли, профессии или источника: «{ $text }». Например: /clients ключевой, строительство
clients-none-such = Таких клиентов у Вас нет.
