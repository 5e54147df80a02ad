statistics-title =
    { $span ->
        [month] Szerződések a hónapban: { $first } – { $last }
        [quarter] Szerződések, { $year }. { $quarter }. negyedév ({ $first } – { $last })
       *[year] Szerződések a { $year }. évben ({ $first } – { $last })
    }
statistics-signed = Aláírt: { $count }
statistics-value = Az aláírtak értéke: { $sums }
statistics-executed = Teljesített: { $count }
statistics-overdue = Késésben a végén: { $count }
statistics-execution = Teljesítés: { $percent }% ({ $due } esedékes kötelezettségből { $done })
statistics-nothing-due = Teljesítés: nem volt esedékes kötelezettség
statistics-stages = Szakaszonként: { $stages }
statistics-stage = { $stage } { $count }
statistics-no-contracts = Még nincs szerződés.
statistics-sum = { $amount }
statistics-which = Melyik időszak ez: „{ $text }”? Mondd: hónap, negyedév vagy év, például múlt negyedév.
statistics-do-before = Az előző
statistics-do-span =
    { $span ->
        [month] Hónap
        [quarter] Negyedév
       *[year] Év
    }
