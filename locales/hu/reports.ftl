reports-title = Jelentés, { $kind }: { $period }
reports-period = { $period }
reports-subtitle = { $company }, ahogy { $person } látja; ami nyitva van, az { $day } szerint
reports-section = — { $title }
reports-figure = { $label }: { $value }
reports-nothing = ebben az időben semmi
reports-rows = A sorok
reports-gone = E mögött a szám mögött már nincs semmi. Kérd újra a jelentést.
reports-page = { $first }–{ $last }, összesen { $count }
reports-next = Tovább
reports-here = { $title }
reports-future = { $period } még nem kezdődött el.
reports-unknown = Nem ismerek „{ $text }” jelentést. Írd például: /report kintlévőség múlt negyedév, vagy válassz:
reports-signed = aláírt szerződések
reports-worth = értékük, { $currency }
reports-ended = lejárt szerződések
reports-done = határidőre teljesített kötelezettségek
reports-done-late = későn teljesített kötelezettségek
reports-late = lejárt kötelezettségek
reports-invoiced = kiszámlázva, { $currency }
reports-collected = beszedve, { $currency }
reports-spent = elköltve, { $currency }
reports-owed = nyitva, { $currency }
reports-of-contract = { $client }, { $number }
reports-client = ügyfél
reports-contract = szerződés
reports-stage = szakasz
reports-signed-on = aláírva
reports-ends-on = lejár
reports-amount = összeg
reports-what = mi
reports-side = kié
reports-due = határidő
reports-done-on = teljesítve
reports-day = nap
reports-invoice = számla
reports-person = ki
reports-days-late = késés napja
reports-open = nyitva
reports-bucket =
    { $bucket ->
        [current] még nem esedékes, { $currency }
       *[late] { $bucket } nap késés, { $currency }
    }
reports-more =
    { $count ->
        [one] … és még { $count } a fájlokban
       *[other] … és még { $count } a fájlokban
    }
