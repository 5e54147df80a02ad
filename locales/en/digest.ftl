digest-title = Digest for { $day }, { $scope }
digest-title-so-far = Digest for { $day }, { $scope }, as of { $time }
digest-of-team = your team
digest-of-company = the whole company
digest-calls =
    { $target ->
        [0] Calls: { $done }
       *[other] Calls: { $done } of { $target }
    }
digest-phone =
    { $target ->
        [0] Offers by phone: { $done }
       *[other] Offers by phone: { $done } of { $target } (each client once)
    }
digest-email =
    { $target ->
        [0] Offers by e-mail: { $done }
       *[other] Offers by e-mail: { $done } of { $target }
    }
digest-new-clients = New clients: { $count }
digest-new-contracts = New contracts: { $count }
digest-money-in = Money in: { $sums }
digest-no-money-in = Money in: nothing
digest-overdue =
    { $count ->
        [one] Overdue: { $count } client, { $sums }
       *[other] Overdue: { $count } clients, { $sums }
    }
digest-nothing-overdue = Overdue: nothing
digest-sum = { $amount }
digest-nobody = Nobody had to make calls that day, and nobody did anything else. If your team is missing here, the administrator can add it.
digest-behind = Behind: { $people }
digest-ahead = Ahead: { $people }
digest-named =
    { $target ->
        [0] { $name } ({ $calls })
       *[other] { $name } ({ $calls }/{ $target })
    }
digest-named-no-calls = { $name } (no calls)
digest-person =
    { $target ->
        [0] { $name }: calls { $calls }, offers { $phone } by phone, { $email } by e-mail
       *[other] { $name }: calls { $calls }/{ $target }, offers { $phone } by phone, { $email } by e-mail
    }
digest-team =
    { $target ->
        [0] { $name }: calls { $calls }, offers { $phone } by phone, { $email } by e-mail
       *[other] { $name }: calls { $calls }/{ $target }, offers { $phone } by phone, { $email } by e-mail, behind: { $behind }
    }
digest-team-of = Team { $name }
digest-no-head = Without a head
digest-ending = Contracts that end within 7 days:
digest-contract = { $day } · { $number } · { $client }
digest-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
digest-who-owes = Who owes us
digest-chart-title = Calls, { $day }
digest-chart-bars = Calls against the norm
digest-chart-days = The last 10 working days
digest-of-day = { $day }
digest-no-record = There is nothing on record for { $day }. Name today or an earlier day.
digest-bad-day = “{ $text }” is no date I can read. Try /digest 10.03. or /digest yesterday.
digest-which-day = Which day do you mean?
