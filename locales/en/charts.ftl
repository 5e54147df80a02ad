charts-which = Which picture?
charts-unknown = “{ $text }” is no picture I can draw. Press one.
charts-trend = { $period }: trend against plan
charts-calls = Calls, and the norm
charts-course-title =
    { $kind ->
        [sell] Sold, { $currency }
       *[collect] Collected, { $currency }
    }
charts-course =
    { $kind ->
        [sell] Sold: { $fact } (no plan is set)
       *[collect] Collected: { $fact } (no plan is set)
    }
charts-course-planned =
    { $kind ->
        [sell] Sold: { $fact } of { $plan } planned ({ $percent } %)
       *[collect] Collected: { $fact } of { $plan } planned ({ $percent } %)
    }
charts-course-now = { $amount } · { $percent } %
charts-team = { $period }: the team compared
charts-team-row =
    { $target ->
        [0] { $name }: calls { $calls }, new contracts { $contracts }, sold { $sold }
       *[other] { $name }: calls { $calls }/{ $target }, new contracts { $contracts }, sold { $sold }
    }
charts-beside = No norm and no calls: { $names }
charts-nobody = Nobody did anything in this time.
charts-new-contracts = New contracts
charts-sold = Sold, { $currency }
charts-ageing = Who owes us, and for how long: { $day }
charts-nothing-owed = Nobody owes anything.
charts-bucket =
    { $bucket ->
        [current] not due yet
        [over] over 90 days late
       *[late] { $bucket } days late
    }
charts-ageing-row =
    { $bucket ->
        [current] – not due yet: { $amount }
        [over] – over 90 days late: { $amount }
       *[late] – { $bucket } days late: { $amount }
    }
charts-debtors = The largest overdue debts, { $currency }
charts-open = Open: { $sums }
charts-funnel = { $period }: from a call to a contract
charts-funnel-title = Clients
charts-funnel-step =
    { $step ->
        [contacted] spoken to
        [offered] offered something
       *[signed] signed a contract
    }
charts-funnel-row =
    { $step ->
        [contacted] Clients spoken to: { $count } (the period before: { $before })
        [offered] Offered something: { $count } (before: { $before })
       *[signed] Signed a contract: { $count } (before: { $before })
    }
charts-unoffered = Signed without an offer on record: { $count }
charts-funnel-of = { $signed } of { $contacted } came to a contract
charts-growth =
    { $verdict ->
        [growing] The company is growing.
        [steady] The company stays as it was.
        [shrinking] The company is shrinking.
       *[unknown] There is nothing yet to compare with.
    }
charts-growth-turnover = Sold in the last 3 whole months: { $now }, in the 3 before: { $before } ({ $change } %)
charts-growth-turnover-new = Sold in the last 3 whole months: { $now }, nothing in the 3 before
charts-growth-year = The same months a year ago: { $before } ({ $change } %), now { $now }
charts-growth-no-year = There are no figures of the same months a year ago.
charts-growth-buyers = Clients who bought: { $now }, before: { $before }
charts-growth-clients = New clients: { $now }, before: { $before }
charts-new-clients = New clients
charts-ground =
    { $ground ->
        [dark] Pictures are dark from now on.
       *[light] Pictures are light from now on.
    }
charts-do-dark = Dark pictures
charts-do-light = Light pictures
