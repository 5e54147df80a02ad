digest-title = Pregled za { $day }, { $scope }
digest-title-so-far = Pregled za { $day }, { $scope }, stanje u { $time }
digest-of-team = Vaš tim
digest-of-company = cijela firma
digest-calls =
    { $target ->
        [0] Pozivi: { $done }
       *[other] Pozivi: { $done } od { $target }
    }
digest-phone =
    { $target ->
        [0] Ponude telefonom: { $done }
       *[other] Ponude telefonom: { $done } od { $target } (svaki klijent jednom)
    }
digest-email =
    { $target ->
        [0] Ponude e-mailom: { $done }
       *[other] Ponude e-mailom: { $done } od { $target }
    }
digest-new-clients = Novi klijenti: { $count }
digest-new-contracts = Novi ugovori: { $count }
digest-money-in = Uplate: { $sums }
digest-no-money-in = Uplate: nema
digest-overdue =
    { $count ->
        [one] Dospjelo, a neplaćeno: { $count } klijent, { $sums }
        [few] Dospjelo, a neplaćeno: { $count } klijenta, { $sums }
       *[other] Dospjelo, a neplaćeno: { $count } klijenata, { $sums }
    }
digest-nothing-overdue = Dospjelo, a neplaćeno: ništa
digest-sum = { $amount }
digest-nobody = Tog dana niko nije trebao zvati, a ni drugog posla nije upisano. Ako ovdje nedostaje Vaš tim, može ga dodati administrator.
digest-behind = Zaostaju: { $people }
digest-ahead = Prednjače: { $people }
digest-named =
    { $target ->
        [0] { $name } ({ $calls })
       *[other] { $name } ({ $calls }/{ $target })
    }
digest-named-no-calls = { $name } (bez poziva)
digest-person =
    { $target ->
        [0] { $name }: pozivi { $calls }, ponude: telefonom { $phone }, e-mailom { $email }
       *[other] { $name }: pozivi { $calls }/{ $target }, ponude: telefonom { $phone }, e-mailom { $email }
    }
digest-team =
    { $target ->
        [0] { $name }: pozivi { $calls }, ponude: telefonom { $phone }, e-mailom { $email }
       *[other] { $name }: pozivi { $calls }/{ $target }, ponude: telefonom { $phone }, e-mailom { $email }, zaostaje: { $behind }
    }
digest-team-of = Tim ({ $name })
digest-no-head = Bez rukovodioca
digest-ending = Ugovori koji ističu u narednih 7 dana:
digest-contract = { $day } · { $number } · { $client }
digest-more =
    { $count ->
        [one] … i još { $count }
        [few] … i još { $count }
       *[other] … i još { $count }
    }
digest-who-owes = Ko nam duguje
digest-chart-title = Pozivi, { $day }
digest-chart-bars = Pozivi prema normi
digest-chart-days = Zadnjih 10 radnih dana
digest-of-day = { $day }
digest-no-record = Za { $day } nema zapisa. Navedite današnji ili raniji dan.
digest-bad-day = „{ $text }” ne mogu pročitati kao datum. Probajte /digest 10.03. ili /digest jučer.
digest-which-day = Na koji dan mislite?
