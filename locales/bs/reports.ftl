reports-title = Izvještaj, { $kind }: { $period }
reports-period = { $period }
reports-subtitle = { $company }, kako ga vidi { $person }; otvoreno je na dan { $day }
reports-section = — { $title }
reports-figure = { $label }: { $value }
reports-nothing = u ovom vremenu ništa
reports-rows = Redovi
reports-gone = Iza te cifre više nema ničega. Zatražite izvještaj ponovo.
reports-page = { $first }–{ $last } od { $count }
reports-next = Dalje
reports-here = { $title }
reports-future = { $period } još nije počeo.
reports-unknown = Ne znam izvještaj „{ $text }”. Napišite na primjer /report potraživanja prošli kvartal, ili izaberite:
reports-signed = potpisani ugovori
reports-worth = njihova vrijednost, { $currency }
reports-ended = ugovori koji su istekli
reports-done = obaveze ispunjene na vrijeme
reports-done-late = obaveze ispunjene kasno
reports-late = obaveze u kašnjenju
reports-invoiced = fakturisano, { $currency }
reports-collected = naplaćeno, { $currency }
reports-spent = potrošeno, { $currency }
reports-owed = otvoreno, { $currency }
reports-of-contract = { $client }, { $number }
reports-client = klijent
reports-contract = ugovor
reports-stage = faza
reports-signed-on = potpisan
reports-ends-on = ističe
reports-amount = iznos
reports-what = šta
reports-side = čije
reports-due = rok
reports-done-on = ispunjeno
reports-day = dan
reports-invoice = račun
reports-person = ko
reports-days-late = dana kašnjenja
reports-open = otvoreno
reports-bucket =
    { $bucket ->
        [current] još nije dospjelo, { $currency }
       *[late] kašnjenje { $bucket } dana, { $currency }
    }
reports-more =
    { $count ->
        [one] … i još { $count } u datotekama
        [few] … i još { $count } u datotekama
       *[other] … i još { $count } u datotekama
    }
