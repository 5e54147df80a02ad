charts-which = Ce grafic?
charts-unknown = Nu știu să desenez „{ $text }”. Apăsați unul.
charts-trend = Evoluția față de plan: { $period }
charts-calls = Apeluri și norma
charts-course-title =
    { $kind ->
        [sell] Vândut, { $currency }
       *[collect] Încasat, { $currency }
    }
charts-course =
    { $kind ->
        [sell] Vândut: { $fact } (nu există plan)
       *[collect] Încasat: { $fact } (nu există plan)
    }
charts-course-planned =
    { $kind ->
        [sell] Vândut: { $fact } din { $plan } planificat ({ $percent } %)
       *[collect] Încasat: { $fact } din { $plan } planificat ({ $percent } %)
    }
charts-course-now = { $amount } · { $percent } %
charts-team = Comparația echipei: { $period }
charts-team-row =
    { $target ->
        [0] { $name }: apeluri { $calls }, contracte noi { $contracts }, vândut { $sold }
       *[other] { $name }: apeluri { $calls }/{ $target }, contracte noi { $contracts }, vândut { $sold }
    }
charts-beside = Fără normă și fără apeluri: { $names }
charts-nobody = Nimeni nu a făcut nimic în acest timp.
charts-new-contracts = Contracte noi
charts-sold = Vândut, { $currency }
charts-ageing = Cine ne datorează și de când: { $day }
charts-nothing-owed = Nimeni nu datorează nimic.
charts-bucket =
    { $bucket ->
        [current] încă nescadent
        [over] peste 90 de zile întârziere
       *[late] { $bucket } zile întârziere
    }
charts-ageing-row =
    { $bucket ->
        [current] – încă nescadent: { $amount }
        [over] – peste 90 de zile întârziere: { $amount }
       *[late] – { $bucket } zile întârziere: { $amount }
    }
charts-debtors = Cele mai mari datorii restante, { $currency }
charts-open = De încasat: { $sums }
charts-funnel = De la apel la contract: { $period }
charts-funnel-title = Clienți
charts-funnel-step =
    { $step ->
        [contacted] contactați
        [offered] cu ofertă
       *[signed] cu contract semnat
    }
charts-funnel-row =
    { $step ->
        [contacted] Clienți contactați: { $count } (perioada anterioară: { $before })
        [offered] Cu ofertă: { $count } (înainte: { $before })
       *[signed] Cu contract semnat: { $count } (înainte: { $before })
    }
charts-unoffered = Semnați fără ofertă înregistrată: { $count }
charts-funnel-of = { $signed } din { $contacted } au ajuns la contract
charts-growth =
    { $verdict ->
        [growing] Compania crește.
        [steady] Compania rămâne la același nivel.
        [shrinking] Compania scade.
       *[unknown] Nu există încă termen de comparație.
    }
charts-growth-turnover = Vândut în ultimele 3 luni întregi: { $now }, în cele 3 dinainte: { $before } ({ $change } %)
charts-growth-turnover-new = Vândut în ultimele 3 luni întregi: { $now }, nimic în cele 3 dinainte
charts-growth-year = Aceleași luni acum un an: { $before } ({ $change } %), acum { $now }
charts-growth-no-year = Nu există cifre pentru aceleași luni de acum un an.
charts-growth-buyers = Clienți care au cumpărat: { $now }, înainte: { $before }
charts-growth-clients = Clienți noi: { $now }, înainte: { $before }
charts-new-clients = Clienți noi
charts-ground =
    { $ground ->
        [dark] De acum graficele sunt întunecate.
       *[light] De acum graficele sunt luminoase.
    }
charts-do-dark = Grafice întunecate
charts-do-light = Grafice luminoase
