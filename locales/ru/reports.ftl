reports-title = Отчёт, { $kind }: { $period }
reports-period = { $period }
reports-subtitle = { $company }, доступно: { $person }; открытое – на { $day }
reports-section = — { $title }
reports-figure = { $label }: { $value }
reports-nothing = за это время ничего
reports-rows = Строки
reports-gone = За этой цифрой больше ничего нет. Запросите отчёт ещё раз.
reports-page = { $first }–{ $last } из { $count }
reports-next = Дальше
reports-here = { $title }
reports-future = { $period } ещё не наступил.
reports-unknown = Не знаю отчёта «{ $text }». Напишите, например, /report задолженность прошлый квартал, или выберите:
reports-signed = подписано договоров
reports-worth = на сумму, { $currency }
reports-ended = закончилось договоров
reports-done = обязательств исполнено в срок
reports-done-late = обязательств исполнено с опозданием
reports-late = обязательств просрочено
reports-invoiced = выставлено, { $currency }
reports-collected = собрано, { $currency }
reports-spent = потрачено, { $currency }
reports-owed = открыто, { $currency }
reports-of-contract = { $client }, { $number }
reports-client = клиент
reports-contract = договор
reports-stage = стадия
reports-signed-on = подписан
reports-ends-on = до
reports-amount = сумма
reports-what = что
reports-side = чьё
reports-due = срок
reports-done-on = исполнено
reports-day = день
reports-invoice = счёт
reports-person = кто
reports-days-late = дней просрочки
reports-open = открыто
reports-bucket =
    { $bucket ->
        [current] срок не наступил, { $currency }
       *[late] просрочка { $bucket } дней, { $currency }
    }
reports-more =
    { $count ->
        [one] … и ещё { $count } в файлах
        [few] … и ещё { $count } в файлах
        [many] … и ещё { $count } в файлах
       *[other] … и ещё { $count } в файлах
    }
