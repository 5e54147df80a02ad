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
exchange-rejected-line = Строка { $line }: { $reason }
exchange-in-line = строка { $line }
exchange-column = столбец { $number }
exchange-overpaid =
    { $count ->
        [one] Больше суммы счёта: { $count } оплата. При загрузке в счёте уже стояла оплаченная сумма — возможно, это те же деньги.
        [few] Больше суммы счёта: { $count } оплаты. При загрузке в счёте уже стояла оплаченная сумма — возможно, это те же деньги.
        [many] Больше суммы счёта: { $count } оплат. При загрузке в счёте уже стояла оплаченная сумма — возможно, это те же деньги.
       *[other] Больше суммы счёта: { $count } оплаты. При загрузке в счёте уже стояла оплаченная сумма — возможно, это те же деньги.
    }
exchange-reason-missing = не заполнено «{ $field }»
exchange-reason-missing-of-new-person = не заполнено «{ $field }», а сотрудника «{ $login }» ещё нет
exchange-reason-missing-person = некому приписать звонок: сотрудников ещё нет, сначала добавьте кого-нибудь
exchange-reason-too-long = «{ $field }» — слишком длинно: знаков { $count }, помещается не больше { $most }
exchange-reason-too-many-cells = ячеек { $count }, а столбцов с заголовком { $width }; ячейки с разделителем внутри возьмите в кавычки
exchange-reason-bad-id = id «{ $text }» не из моих
exchange-reason-unreadable-date = не могу прочитать дату «{ $text }» в столбце «{ $field }»; напишите так: 2026-03-31
exchange-reason-date-without-year = в дате «{ $text }» нет года (столбец «{ $field }»)
exchange-reason-far-date = дата «{ $text }» в столбце «{ $field }» слишком далеко в прошлом или будущем
exchange-reason-no-such-date = даты «{ $text }» не бывает (столбец «{ $field }»)
exchange-reason-no-such-time = такого времени не бывает: «{ $text }» (столбец «{ $field }»)
exchange-reason-no-such-offset = такого часового пояса не бывает: «{ $text }» (столбец «{ $field }»)
exchange-reason-future-birthday = «{ $text }» в столбце «{ $field }» — это в будущем
exchange-reason-old-birthday = «{ $text }» в столбце «{ $field }» — слишком давно
exchange-reason-bad-number = «{ $text }» в столбце «{ $field }» — не целое число от 0 до { $most }
exchange-reason-none-of = «{ $text }» в столбце «{ $field }» не подходит; бывает: { $known }
exchange-reason-no-country = не знаю страны «{ $text }»; напишите две её буквы, например ES
exchange-reason-no-amount = «{ $text }» в столбце «{ $field }» — не сумма
exchange-reason-many-decimals = в «{ $text }» слишком много знаков после запятой, для { $currency } допустимо { $digits } (столбец «{ $field }»)
exchange-reason-ambiguous-amount = «{ $text }» в столбце «{ $field }» — это тысячи или три знака после запятой? Напишите без разделителей
exchange-reason-negative-paid = оплаченная сумма меньше нуля
exchange-reason-no-currency = «{ $text }» — не код валюты вроде EUR
exchange-reason-other-currency = «{ $text }» в столбце «{ $field }» не в валюте { $currency }
exchange-reason-paid-in-other-currency = оплаченная сумма не в той валюте, что счёт
exchange-reason-kept-in-other-currency = здесь запись в валюте { $currency }; напишите валюту суммы
exchange-reason-paid-less = уже учтена оплата { $booked }, а в строке { $stated }
exchange-reason-contradicts = в строке { $line } у той же записи другое значение в столбце «{ $field }»
exchange-reason-contradicts-login = в строке { $line } о сотруднике «{ $login }» сказано другое
exchange-reason-taken = такой номер у этого клиента уже есть (id { $id })
exchange-reason-taken-in-file = такой номер уже есть в другой строке файла
exchange-reason-unknown-client = клиента «{ $text }» нет; сначала загрузите клиентов
exchange-reason-ambiguous-client = «{ $text }» — таких клиентов несколько (id { $ids }); напишите id
exchange-reason-unknown-person = сотрудника «{ $text }» нет; напишите логин
exchange-reason-ambiguous-person = сотрудников с именем «{ $text }» несколько; напишите логин
exchange-reason-unknown-number =
    { $noun ->
        [contract] договора «{ $text }» у этого клиента нет; сначала загрузите договоры
       *[invoice] счёта «{ $text }» у этого клиента нет; сначала загрузите счета
    }
exchange-reason-bad-login = логин «{ $text }» не годится: только a-z, цифры, «.», «_» и «-», не больше 40 знаков
exchange-reason-no-timezone = не знаю часового пояса «{ $text }»; напишите, например, Europe/Madrid
exchange-reason-unknown-head = сотрудника с логином «{ $text }» нет; руководители должны стоять выше своих подчинённых
exchange-reason-heads-in-circle = «{ $head }» и «{ $login }» оказались бы руководителями друг друга
exchange-reason-old-xls = это старый файл .xls; сохраните его как .xlsx или .csv
exchange-reason-no-table = умею читать только файлы .csv и .xlsx
exchange-reason-no-text = это не текстовый файл
exchange-reason-empty = файл пустой
exchange-reason-no-cells = в файле нет ни одного листа с ячейками
exchange-reason-unreadable-letters = буквы не читаются; сохраните файл как «CSV UTF-8»
exchange-reason-broken-csv = это неправильный csv; поищите незакрытую кавычку
exchange-reason-open-quotation = кавычка в строке { $line } не закрыта
exchange-reason-broken-spreadsheet = файл таблицы повреждён; сохраните его заново
exchange-reason-no-columns = не нахожу столбцов: { $fields }; в файле есть: { $headings }; переименуйте нужные столбцы
