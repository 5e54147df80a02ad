contracts-card = Contract { $number } · { $client } (#{ $id })
contracts-status = Status: { $status }
contracts-status-and-stage = Status: { $status } (stage: { $stage })
contracts-fulfilled = Obligations fulfilled: { $done } of { $all }
contracts-signed-on = Signed: { $day }
contracts-starts-on = Begins: { $day }
contracts-ends-on = Ends: { $day }
contracts-amount = Amount: { $amount }
contracts-paid = Paid so far: { $sums }
contracts-owed = Owed: { $sums }
contracts-open = Open:
contracts-nothing-open = Nothing is open.
contracts-invoice =
    { $late ->
        [0] – invoice { $number }: { $amount }, due { $day }
        [one] – invoice { $number }: { $amount }, due { $day }, { $late } day late
       *[other] – invoice { $number }: { $amount }, due { $day }, { $late } days late
    }
contracts-obligation =
    { $late ->
        [0] – { $side }: { $what }, due { $day }
        [one] – { $side }: { $what }, due { $day }, { $late } day late
       *[other] – { $side }: { $what }, due { $day }, { $late } days late
    }
contracts-obligation-undated = – { $side }: { $what }
contracts-more-items =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
contracts-which = Which contract do you mean by “{ $text }”?
contracts-of = The contracts with { $client }:
contracts-none = I find no contract “{ $text }” among those you may see. Give me its number or the client’s name, or look at /contracts.
contracts-none-with = There is no contract with { $client } yet.
contracts-none-open = No contract is open.
contracts-list = Open contracts, those ending first:
contracts-row = { $number } · { $client }: { $status }
contracts-row-ending = { $number } · { $client }: { $status }, ends { $day }
contracts-next-page = Next page
contracts-do-done = ✓ { $what }
contracts-do-oblige = Add an obligation
contracts-do-stage = Change the stage
contracts-do-contracts = Contracts
contracts-undo = Undo
contracts-new-title = New contract
contracts-obligation-title = New obligation
contracts-ask-client = With which client? Type a name or press one.
contracts-ask-number = What is the contract’s number?
contracts-ask-signed = When was it signed?
contracts-ask-ends = When does it end?
contracts-ask-amount = What is it worth? For instance 1200.50 EUR.
contracts-ask-new-stage = How far is it?
contracts-ask-side = Whose obligation is it?
contracts-ask-what = What is to be done?
contracts-ask-due = By which day?
contracts-ask-stage = Contract { $number } with { $client } is { $stage }. What is it now?
contracts-number = Number
contracts-signed = Signed
contracts-ends = Ends
contracts-amount-label = Amount
contracts-stage = Stage
contracts-side = Whose
contracts-what = What
contracts-due = Due
contracts-number-taken = This client has a contract { $number } already. Please give another number.
contracts-ends-before = It was signed on { $signed } and cannot end before. Please check the day.
contracts-saved = Saved.
contracts-obligation-added = Added: { $what }
contracts-done = Done: { $what }
contracts-done-already = “{ $what }” was done on { $day } already.
contracts-open-again = Open again: { $what }
contracts-stage-set = The stage is now: { $stage }
contracts-stage-same = It is in this stage already: { $stage }
contracts-who-owes = Who owes us, the oldest debt first:
contracts-debtor = { $client }: { $open } open, the first due { $day }
contracts-debtor-late =
    { $late ->
        [one] { $client }: { $open } open, of it { $overdue } overdue, the oldest for { $late } day
       *[other] { $client }: { $open } open, of it { $overdue } overdue, the oldest for { $late } days
    }
contracts-more-clients =
    { $count ->
        [one] … and { $count } more client
       *[other] … and { $count } more clients
    }
contracts-nobody-owes = Nobody owes us anything.
contracts-owes-nothing = { $client } owes us nothing.
contracts-expiring = Contracts that end by { $day }:
contracts-none-expiring = No contract ends by { $day }.
contracts-renew-which = Which contract with { $client } is to be followed by a new one?
contracts-as-it-was = As it was on { $day }:
contracts-as-it-will-be = As it would be on { $day } if nothing happened until then:
contracts-do-today = Today
contracts-do-obligations = Obligations
contracts-do-disagree = A disagreement
contracts-do-tell = Tell the client
contracts-price-type = Prices: { $type }
contracts-pay-days =
    { $days ->
        [0] Payment: at once
        [one] Payment: within { $days } day
       *[other] Payment: within { $days } days
    }
contracts-pay-within =
    { $days ->
        [0] at once
        [one] within { $days } day
       *[other] within { $days } days
    }
contracts-do-terms = Terms
contracts-terms-title = Terms of the contract
contracts-ask-price-type = How are the prices found?
contracts-price-type-label = Prices
contracts-ask-pay-days = Within how many days is an invoice paid? For instance 30; 0 is at once.
contracts-pay-days-label = Payment
contracts-bad-pay-days = That is no number of days. Type one from 0 to { $longest }, for instance 30.
contracts-terms-stay = The terms stay as they are: the contract is { $stage }.
