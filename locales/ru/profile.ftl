profile-name = { $name }, { $role }
profile-language = Язык: { $language }
profile-timezone = Часовой пояс: { $zone }
profile-days = Рабочие дни: { $days }
profile-hours = Рабочее время: { $start }–{ $end }
profile-digest = Сводка в { $time }
profile-birthdays =
    { $count ->
        [0] Дни рождения клиентов: напоминаю в сам день
        [one] Дни рождения клиентов: напоминаю за { $count } день и в сам день
        [few] Дни рождения клиентов: напоминаю за { $count } дня и в сам день
        [many] Дни рождения клиентов: напоминаю за { $count } дней и в сам день
       *[other] Дни рождения клиентов: напоминаю за { $count } дня и в сам день
    }
profile-email = E-mail: { $address }
profile-do-language = Язык
profile-do-timezone = Часовой пояс
profile-do-days = Рабочие дни
profile-do-hours = Рабочее время
profile-do-digest = Время сводки
profile-do-birthdays = Дни рождения
profile-do-email = E-mail
profile-back = Готово
profile-saved = Сохранено.
profile-ask-language = На каком языке Вам писать?
profile-no-language = Языка «{ $text }» я не знаю.
profile-ask-days = По каким дням Вы работаете? Нажмите день, чтобы добавить или убрать его, либо напишите, например пн–пт.
profile-bad-days = Не могу прочитать «{ $text }» как дни недели. Напишите так: пн–пт или понедельник, среда и пятница.
profile-works = ✓ { $day }
profile-one-day = Хотя бы один рабочий день должен остаться.
profile-monday = понедельник
profile-tuesday = вторник
profile-wednesday = среда
profile-thursday = четверг
profile-friday = пятница
profile-saturday = суббота
profile-sunday = воскресенье
profile-ask-zone = Какой часовой пояс? Напишите город, например Самара, или название вроде Europe/Samara.
profile-which-zone = Часового пояса «{ $text }» не знаю. Может быть, один из этих?
profile-no-zone = Часового пояса «{ $text }» не знаю. Напишите ближайший большой город или столицу.
profile-ask-hours = С какого и до какого часа Вы работаете? Например, 9-18.
profile-bad-hours = Не могу прочитать «{ $text }» как рабочее время. Напишите так: 9-18 или 8:30-17:00.
profile-ask-digest = Во сколько присылать сводку?
profile-bad-time = Не могу прочитать «{ $text }» как время. Напишите так: 17 или 17:30.
profile-ask-birthdays = За сколько дней напоминать о дне рождения клиента?
profile-ask-email = На какой e-mail Вам писать? Туда приходит ежедневная сводка рынка.
profile-bad-birthdays = «{ $text }» не подходит: нужно число от 0 до { $most }.
