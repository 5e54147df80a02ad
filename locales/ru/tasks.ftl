tasks-title = Напоминание
tasks-ask-text = О чём напомнить?
tasks-ask-day = В какой день?
tasks-ask-time = Во сколько? Если время не указать, напомню в начале рабочего дня.
tasks-ask-repeat = Как часто?
tasks-ask-client = О каком клиенте речь?
tasks-ask-when = На когда перенести? День или день и время.
tasks-text = О чём
tasks-day = День
tasks-time = Время
tasks-repeat = Повтор
tasks-client-label = Клиент
tasks-client = Клиент: { $client }
tasks-hours = { $time }
tasks-on = { $day }
tasks-at = { $day }, { $time }
tasks-saved = Напомню { $when } — { $what }
tasks-moves = У Вас это нерабочий день, поэтому напомню { $day }
tasks-over = { $day }, { $time } уже в прошлом. Назовите время позже.
tasks-bad-time = Не могу прочитать «{ $text }» как время. Попробуйте 10:00 или 4 часа дня.
tasks-bad-repeat = Не понимаю правило «{ $text }». Попробуйте: каждый понедельник или каждые 2 недели.
tasks-told = ⏰ { $what }
tasks-done-button = Сделано
tasks-hour = +1 час
tasks-tomorrow = Завтра
tasks-later = Другое время
tasks-drop = Удалить
tasks-stop = Больше не повторять
tasks-card = Карточка
tasks-undo = Отменить
tasks-reopen = Отменить
tasks-none = Напоминаний у Вас нет. Попробуйте: /remind четверг 10:00 позвонить в Вектор
tasks-yours = Ваши напоминания; нажмите на то, что хотите изменить:
tasks-row = { $when } · { $what }
tasks-row-client = { $when } · { $what } · { $client }
tasks-more =
    { $count ->
        [one] … и ещё { $count }.
        [few] … и ещё { $count }.
        [many] … и ещё { $count }.
       *[other] … и ещё { $count }.
    }
tasks-done = ✔ Сделано: { $what }
tasks-next-time = В следующий раз: { $when }
tasks-dropped = Удалено: { $what }
tasks-stopped = Повторов больше не будет: { $what }
tasks-undone = Отменено, напоминать не буду: { $what }
tasks-put-off = Перенесено на { $when } — { $what }
tasks-closed-already = «{ $what }» — это уже закрыто.
tasks-moved-already = «{ $what }» — это уже перенесено на { $when }
tasks-every-day =
    { $count ->
        [1] каждый день
        [one] раз в { $count } день
        [few] раз в { $count } дня
        [many] раз в { $count } дней
       *[other] раз в { $count } дня
    }
tasks-every-workday = по рабочим дням, с понедельника по пятницу
tasks-every-week =
    { $count ->
        [1] каждую неделю: { $days }
        [one] раз в { $count } неделю: { $days }
        [few] раз в { $count } недели: { $days }
        [many] раз в { $count } недель: { $days }
       *[other] раз в { $count } недели: { $days }
    }
tasks-every-weeks =
    { $count ->
        [1] каждую неделю
        [one] раз в { $count } неделю
        [few] раз в { $count } недели
        [many] раз в { $count } недель
       *[other] раз в { $count } недели
    }
tasks-every-months =
    { $count ->
        [1] каждый месяц
        [one] раз в { $count } месяц
        [few] раз в { $count } месяца
        [many] раз в { $count } месяцев
       *[other] раз в { $count } месяца
    }
tasks-every-month =
    { $count ->
        [1] каждый месяц
        [one] раз в { $count } месяц
        [few] раз в { $count } месяца
        [many] раз в { $count } месяцев
       *[other] раз в { $count } месяца
    }, { $day ->
        [-1] в последний день
       *[other] { $day }-го числа
    }
tasks-every-month-weekday =
    { $count ->
        [1] каждый месяц
        [one] раз в { $count } месяц
        [few] раз в { $count } месяца
        [many] раз в { $count } месяцев
       *[other] раз в { $count } месяца
    }, { $rank ->
        [-1] последний день «{ $day }»
       *[other] { $rank }-й день «{ $day }»
    }
tasks-every-year =
    { $count ->
        [1] каждый год
        [one] раз в { $count } год
        [few] раз в { $count } года
        [many] раз в { $count } лет
       *[other] раз в { $count } года
    }
tasks-monday = понедельник
tasks-tuesday = вторник
tasks-wednesday = среда
tasks-thursday = четверг
tasks-friday = пятница
tasks-saturday = суббота
tasks-sunday = воскресенье
tasks-assigned = Задача передана ({ $person }), { $when }: { $what }
tasks-ask-person = Кто из коллег это сделает?
tasks-person = Коллега
tasks-no-colleague = Коллеги «{ $text }» не знаю. Нажмите на имя или напишите его.
tasks-which-colleague = Задача для коллеги.
