exchange-import-how = Пришлите мне файл csv или xlsx: сначала я посчитаю, что в нём, и ничего не изменю, пока Вы не нажмёте «Загрузить». Какие таблицы я знаю: { $tables }. Заголовки столбцов — на любом из наших языков.
exchange-export-how = Какую таблицу прислать файлом?
exchange-export-done = Таблица «{ $table }», данные на этот момент.
exchange-export-unknown = Таблицы «{ $text }» нет. Какую прислать?
exchange-table = { $table } ({ $ending })
exchange-which = { $name }: что в этой таблице?
exchange-as-file = Сохранить как файл клиента
exchange-found = { $name } — таблица: { $table }
exchange-would-change = При загрузке: новых строк { $added }, изменённых { $updated }, без изменений { $same }, с ошибками { $rejected }. Всего строк: { $read }.
exchange-done = Файл загружен: { $name }. Новых строк { $added }, изменённых { $updated }, без изменений { $same }, с ошибками { $rejected }. Всего строк: { $read }.
exchange-rejected-file = Строки с ошибками пришлю отдельным файлом, причина — в последнем столбце. Исправьте их там и пришлите файл снова.
exchange-more-reasons =
    { $count ->
        [one] И ещё { $count } строка.
        [few] И ещё { $count } строки.
        [many] И ещё { $count } строк.
       *[other] И ещё { $count } строки.
    }
exchange-unread = Не прочитаны столбцы: { $headings }
exchange-other-sheets = Читаю только первый лист, остальные нет: { $sheets }
exchange-day-first = Даты в столбце «{ $field }» можно прочитать двояко; считаю, что сначала день.
exchange-month-first = Даты в столбце «{ $field }» можно прочитать двояко; считаю, что сначала месяц.
exchange-unchecked =
    { $count ->
        [one] Столбец «{ $field }»: { $count } значение не прошло проверку, оставляю как есть.
        [few] Столбец «{ $field }»: { $count } значения не прошли проверку, оставляю как есть.
        [many] Столбец «{ $field }»: { $count } значений не прошли проверку, оставляю как есть.
       *[other] Столбец «{ $field }»: { $count } значения не прошли проверку, оставляю как есть.
    }
exchange-duplicate = Строка { $line }: { $name } — возможно, это { $other } ({ $where }).
exchange-more-duplicates =
    { $count ->
        [one] И ещё { $count } возможный повтор.
        [few] И ещё { $count } возможных повтора.
        [many] И ещё { $count } возможных повторов.
       *[other] И ещё { $count } возможного повтора.
    }
exchange-import = Загрузить
exchange-cancel = Отмена
exchange-cancelled = Файл не загружен, ничего не изменилось: { $name }
exchange-not-readable = Не могу прочитать как таблицу: { $name } ({ $reason }).
exchange-columns-missing = Таблица не подходит: { $name } ({ $reason }).
exchange-gone = Этого файла здесь уже нет. Пришлите его ещё раз.
