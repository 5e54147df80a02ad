charts-which = Koji grafikon?
charts-unknown = Grafikon „{ $text }” ne znam nacrtati. Pritisnite jedan.
charts-trend = Kretanje prema planu: { $period }
charts-calls = Pozivi i norma
charts-course-title =
    { $kind ->
        [sell] Prodano, { $currency }
       *[collect] Naplaćeno, { $currency }
    }
charts-course =
    { $kind ->
        [sell] Prodano: { $fact } (plana nema)
       *[collect] Naplaćeno: { $fact } (plana nema)
    }
charts-course-planned =
    { $kind ->
        [sell] Prodano: { $fact } od { $plan } po planu ({ $percent } %)
       *[collect] Naplaćeno: { $fact } od { $plan } po planu ({ $percent } %)
    }
charts-course-now = { $amount } · { $percent } %
charts-team = Poređenje tima: { $period }
charts-team-row =
    { $target ->
        [0] { $name }: pozivi { $calls }, novi ugovori { $contracts }, prodano { $sold }
       *[other] { $name }: pozivi { $calls }/{ $target }, novi ugovori { $contracts }, prodano { $sold }
    }
charts-beside = Bez norme i bez poziva: { $names }
charts-nobody = U ovom vremenu niko nije ništa uradio.
charts-new-contracts = Novi ugovori
charts-sold = Prodano, { $currency }
charts-ageing = Ko nam duguje i koliko dugo: { $day }
charts-nothing-owed = Niko ništa ne duguje.
charts-bucket =
    { $bucket ->
        [current] još nije dospjelo
        [over] kašnjenje preko 90 dana
       *[late] kašnjenje { $bucket } dana
    }
charts-ageing-row =
    { $bucket ->
        [current] – još nije dospjelo: { $amount }
        [over] – kašnjenje preko 90 dana: { $amount }
       *[late] – kašnjenje { $bucket } dana: { $amount }
    }
charts-debtors = Najveća dospjela dugovanja, { $currency }
charts-open = Otvoreno: { $sums }
charts-funnel = Od poziva do ugovora: { $period }
charts-funnel-title = Klijenti
charts-funnel-step =
    { $step ->
        [contacted] razgovarano
        [offered] dobili ponudu
       *[signed] potpisali ugovor
    }
charts-funnel-row =
    { $step ->
        [contacted] Klijenti s kojima se razgovaralo: { $count } (prethodni period: { $before })
        [offered] Dobili ponudu: { $count } (prije: { $before })
       *[signed] Potpisali ugovor: { $count } (prije: { $before })
    }
charts-unoffered = Potpisano bez zabilježene ponude: { $count }
charts-funnel-of = Do ugovora je došlo { $signed } od { $contacted }
charts-growth =
    { $verdict ->
        [growing] Firma raste.
        [steady] Firma je na istom nivou.
        [shrinking] Promet firme pada.
       *[unknown] Još nema s čim porediti.
    }
charts-growth-turnover = Prodano u posljednja 3 puna mjeseca: { $now }, u 3 prije toga: { $before } ({ $change } %)
charts-growth-turnover-new = Prodano u posljednja 3 puna mjeseca: { $now }, u 3 prije toga ništa
charts-growth-year = Isti mjeseci prije godinu dana: { $before } ({ $change } %), sada { $now }
charts-growth-no-year = Nema podataka za iste mjesece prije godinu dana.
charts-growth-buyers = Klijenti koji su kupovali: { $now }, prije: { $before }
charts-growth-clients = Novi klijenti: { $now }, prije: { $before }
charts-new-clients = Novi klijenti
charts-ground =
    { $ground ->
        [dark] Grafikoni su od sada tamni.
       *[light] Grafikoni su od sada svijetli.
    }
charts-do-dark = Tamni grafikoni
charts-do-light = Svijetli grafikoni
