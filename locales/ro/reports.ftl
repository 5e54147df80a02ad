reports-title = Raport, { $kind }: { $period }
reports-period = { $period }
reports-subtitle = { $company }, așa cum îl vede { $person }; ce e deschis este la { $day }
reports-section = — { $title }
reports-figure = { $label }: { $value }
reports-nothing = nimic în această perioadă
reports-rows = Rândurile
reports-gone = În spatele acestei cifre nu mai e nimic. Cereți raportul din nou.
reports-page = { $first }–{ $last } din { $count }
reports-next = Mai mult
reports-here = { $title }
reports-future = { $period } nu a început încă.
reports-unknown = Nu cunosc raportul „{ $text }”. Scrieți de exemplu /report creanțe trimestrul trecut sau alegeți:
reports-signed = contracte semnate
reports-worth = valoarea lor, { $currency }
reports-ended = contracte încheiate în perioadă
reports-done = obligații îndeplinite la timp
reports-done-late = obligații îndeplinite târziu
reports-late = obligații depășite
reports-invoiced = facturat, { $currency }
reports-collected = încasat, { $currency }
reports-spent = cheltuit, { $currency }
reports-owed = deschis, { $currency }
reports-of-contract = { $client }, { $number }
reports-client = client
reports-contract = contract
reports-stage = etapă
reports-signed-on = semnat
reports-ends-on = se termină
reports-amount = sumă
reports-what = ce
reports-side = a cui
reports-due = scadent
reports-done-on = îndeplinit
reports-day = zi
reports-invoice = factură
reports-person = cine
reports-days-late = zile întârziere
reports-open = deschis
reports-bucket =
    { $bucket ->
        [current] încă nescadent, { $currency }
       *[late] { $bucket } zile întârziere, { $currency }
    }
reports-more =
    { $count ->
        [one] … și încă { $count } în fișiere
        [few] … și încă { $count } în fișiere
       *[other] … și încă { $count } în fișiere
    }
