statements-latest = Банковские выписки, последняя первой:
statements-none = Банковских выписок пока не загружали.
statements-row =
    { $account }, { $first } – { $last }: { $count ->
        [one] { $count } операция
        [few] { $count } операции
        [many] { $count } операций
       *[other] { $count } операции
    }
statements-how = Пришлите выписку файлом: CAMT.053 (XML), csv или xlsx. Я покажу, что она изменит, прежде чем что-либо проводить.
statements-found =
    { $name }: { $count ->
        [one] { $count } банковская выписка.
        [few] { $count } банковские выписки.
        [many] { $count } банковских выписок.
       *[other] { $count } банковской выписки.
    }
statements-imported = { $name }: проведено.
statements-import = Провести
statements-cancel = Отмена
statements-as-table = Это таблица платежей
statements-which-currency = { $name } – банковская выписка без валюты. В какой она валюте?
statements-all-known = Всё это уже загружали; проводить нечего.
statements-bad = { $name } не проведён; в книгах от него ничего нет.
statements-account =
    { $account }, выписка { $number }, { $first } – { $last }: { $count ->
        [one] { $count } операция
        [few] { $count } операции
        [many] { $count } операций
       *[other] { $count } операции
    }
statements-sums = приход { $came }, расход { $went }
statements-known =
    { $count ->
        [one] { $count } операцию загружали раньше, она остаётся как есть.
        [few] { $count } операции загружали раньше, они остаются как есть.
        [many] { $count } операций загружали раньше, они остаются как есть.
       *[other] { $count } операции загружали раньше, они остаются как есть.
    }
statements-pending =
    { $count ->
        [one] { $count } операция ещё не проведена банком и пропущена.
        [few] { $count } операции ещё не проведены банком и пропущены.
        [many] { $count } операций ещё не проведены банком и пропущены.
       *[other] { $count } операции ещё не проведены банком и пропущены.
    }
statements-out =
    { $count ->
        [one] { $count } операция – расход, это не платёж клиента.
        [few] { $count } операции – расход, это не платежи клиентов.
        [many] { $count } операций – расход, это не платежи клиентов.
       *[other] { $count } операции – расход, это не платежи клиентов.
    }
statements-fitting =
    { $count ->
        [one] { $count } платёж по счетам:
        [few] { $count } платежа по счетам:
        [many] { $count } платежей по счетам:
       *[other] { $count } платежа по счетам:
    }
statements-fits = { $who }: { $amount } → { $invoices }
statements-share = { $number } { $amount }
statements-misfits =
    { $count ->
        [one] { $count } операция не сходится:
        [few] { $count } операции не сходятся:
        [many] { $count } операций не сходятся:
       *[other] { $count } операции не сходятся:
    }
statements-more =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
statements-quoted = { $told } («{ $reference }»)
statements-misfit-overpaid = { $who }: на { $amount } больше, чем было открыто
statements-misfit-short = { $who }: не хватает { $amount } до суммы, которую оплачивают
statements-misfit-nothing-open = { $who }: { $amount }, а открытых счетов нет
statements-misfit-currency = { $who }: { $amount }, а открытое – в другой валюте
statements-misfit-unknown-payer = { $who }: { $amount } от неизвестного мне плательщика
statements-misfit-returned = { $who }: банк вернул { $amount }
statements-misfit-duplicate = { $who }: { $amount } – похоже на платёж, который уже есть в книгах
statements-yours =
    { $count ->
        [one] { $person }: загружена банковская выписка; { $count } операция не сходится, разобраться с ней – Вам:
        [few] { $person }: загружена банковская выписка; { $count } операции не сходятся, разобраться с ними – Вам:
        [many] { $person }: загружена банковская выписка; { $count } операций не сходятся, разобраться с ними – Вам:
       *[other] { $person }: загружена банковская выписка; { $count } операции не сходятся, разобраться с ними – Вам:
    }
statements-whose = Чей это платёж? { $who }, { $amount }
statements-line = Операция выписки
statements-ask-client = Какой клиент это заплатил?
statements-assigned = Проведено для клиента { $client }: { $amount }.
statements-assigned-before = С этой операцией уже разобрались.
statements-fault-too-large = Файл больше 20 МБ. Запросите в банке выписку за более короткий период.
statements-fault-not-well-formed = Файл повреждён: это не корректный XML. Скачайте его из банка ещё раз.
statements-fault-entities = В файле определены сущности XML, банки так не делают, поэтому я его не читаю.
statements-fault-no-statement = В файле нет банковской выписки. Я читаю CAMT.053, csv и xlsx.
statements-fault-other-message = Это сообщение CAMT.052 или CAMT.054, его операции ещё могут измениться. Пришлите выписку CAMT.053.
statements-fault-bad-entry = Не могу прочесть сумму, валюту или дату операции «{ $entry }». Скачайте файл из банка ещё раз.
statements-fault-balances = Остатки по { $account } не сходятся: начальный { $opening }, движение { $moved }, конечный { $closing }. Скачайте файл из банка ещё раз.
statements-fault-no-columns = Не нахожу колонок для даты, суммы и плательщика или назначения. Дайте им такие заголовки и пришлите снова.
statements-bill = { $supplier }: { $amount } – оплата счёта поставщика { $number }
statements-fault-too-long = В нём больше { $most } операций. Запросите в банке более короткий период.
statements-book-too = Провести и это: { $who }, { $amount }
