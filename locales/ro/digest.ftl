digest-title = Rezumat { $day }, { $scope }
digest-title-so-far = Rezumat { $day }, { $scope }, la ora { $time }
digest-of-team = echipa dvs.
digest-of-company = toată firma
digest-calls =
    { $target ->
        [0] Apeluri: { $done }
       *[other] Apeluri: { $done } din { $target }
    }
digest-phone =
    { $target ->
        [0] Oferte la telefon: { $done }
       *[other] Oferte la telefon: { $done } din { $target } (fiecare client o dată)
    }
digest-email =
    { $target ->
        [0] Oferte pe e-mail: { $done }
       *[other] Oferte pe e-mail: { $done } din { $target }
    }
digest-new-clients = Clienți noi: { $count }
digest-new-contracts = Contracte noi: { $count }
digest-money-in = Încasat: { $sums }
digest-no-money-in = Încasat: nimic
digest-overdue =
    { $count ->
        [one] Restanțe: { $count } client, { $sums }
        [few] Restanțe: { $count } clienți, { $sums }
       *[other] Restanțe: { $count } de clienți, { $sums }
    }
digest-nothing-overdue = Restanțe: niciuna
digest-sum = { $amount }
digest-nobody = În ziua aceea nimeni nu avea de sunat și nu e nimic notat. Dacă lipsește echipa dvs., administratorul o poate adăuga.
digest-behind = În urmă: { $people }
digest-ahead = În avans: { $people }
digest-named =
    { $target ->
        [0] { $name } ({ $calls })
       *[other] { $name } ({ $calls }/{ $target })
    }
digest-named-no-calls = { $name } (niciun apel)
digest-person =
    { $target ->
        [0] { $name }: apeluri { $calls }, oferte { $phone } la telefon, { $email } pe e-mail
       *[other] { $name }: apeluri { $calls }/{ $target }, oferte { $phone } la telefon, { $email } pe e-mail
    }
digest-team =
    { $target ->
        [0] { $name }: apeluri { $calls }, oferte { $phone } la telefon, { $email } pe e-mail
       *[other] { $name }: apeluri { $calls }/{ $target }, oferte { $phone } la telefon, { $email } pe e-mail, în urmă: { $behind }
    }
digest-team-of = Echipa { $name }
digest-no-head = Fără șef
digest-ending = Contracte care expiră în 7 zile:
digest-contract = { $day } · { $number } · { $client }
digest-more =
    { $count ->
        [one] … și încă { $count }
        [few] … și încă { $count }
       *[other] … și încă { $count }
    }
digest-who-owes = Cine ne datorează
digest-chart-title = Apeluri, { $day }
digest-chart-bars = Apeluri față de normă
digest-chart-days = Ultimele 10 zile lucrătoare
digest-of-day = { $day }
digest-no-record = Nu este nimic înregistrat pentru { $day }. Alegeți ziua de azi sau una anterioară.
digest-bad-day = „{ $text }” nu este o dată pe care o înțeleg. Încercați /digest 10.03. sau /digest ieri.
digest-which-day = Ce zi aveți în vedere?
