digest-title = Napi összesítő: { $day }, { $scope }
digest-title-so-far = Napi összesítő: { $day }, { $scope }, állás { $time }-kor
digest-of-team = a csapatod
digest-of-company = az egész cég
digest-calls =
    { $target ->
        [0] Hívások: { $done }
       *[other] Hívások: { $done }/{ $target }
    }
digest-phone =
    { $target ->
        [0] Telefonos ajánlatok: { $done }
       *[other] Telefonos ajánlatok: { $done }/{ $target } (ügyfelenként egy számít)
    }
digest-email =
    { $target ->
        [0] E-mailes ajánlatok: { $done }
       *[other] E-mailes ajánlatok: { $done }/{ $target }
    }
digest-new-clients = Új ügyfelek: { $count }
digest-new-contracts = Új szerződések: { $count }
digest-money-in = Befolyt: { $sums }
digest-no-money-in = Befolyt: semmi
digest-overdue =
    { $count ->
        [one] Lejárt tartozás: { $count } ügyfél, { $sums }
       *[other] Lejárt tartozás: { $count } ügyfél, { $sums }
    }
digest-nothing-overdue = Lejárt tartozás: nincs
digest-sum = { $amount }
digest-nobody = Aznap senkinek nem kellett hívnia, és más sem történt. Ha a csapatod hiányzik innen, az adminisztrátor fel tudja venni.
digest-behind = Lemaradásban: { $people }
digest-ahead = Terv felett: { $people }
digest-named =
    { $target ->
        [0] { $name } ({ $calls })
       *[other] { $name } ({ $calls }/{ $target })
    }
digest-named-no-calls = { $name } (nincs hívás)
digest-person =
    { $target ->
        [0] { $name }: hívás { $calls }, ajánlat telefonon { $phone }, e-mailben { $email }
       *[other] { $name }: hívás { $calls }/{ $target }, ajánlat telefonon { $phone }, e-mailben { $email }
    }
digest-team =
    { $target ->
        [0] { $name }: hívás { $calls }, ajánlat telefonon { $phone }, e-mailben { $email }
       *[other] { $name }: hívás { $calls }/{ $target }, ajánlat telefonon { $phone }, e-mailben { $email }, lemaradásban { $behind } fő
    }
digest-team-of = { $name } csapata
digest-no-head = Vezető nélkül
digest-ending = 7 napon belül lejáró szerződések:
digest-contract = { $day } · { $number } · { $client }
digest-more =
    { $count ->
        [one] … és még { $count }
       *[other] … és még { $count }
    }
digest-who-owes = Ki tartozik nekünk
digest-chart-title = Hívások, { $day }
digest-chart-bars = Hívások a normához képest
digest-chart-days = Az utolsó 10 munkanap
digest-of-day = { $day }
digest-no-record = Erről a napról nincs adat: { $day }. Mai vagy korábbi napot adj meg.
digest-bad-day = „{ $text }”: ezt nem tudom dátumként értelmezni. Próbáld így: /digest 03.10. vagy /digest tegnap
digest-which-day = Melyik napra gondolsz?
