reports-title = Report, { $kind }: { $period }
reports-period = { $period }
reports-subtitle = { $company }, as { $person } sees it; what is open is as of { $day }
reports-section = — { $title }
reports-figure = { $label }: { $value }
reports-nothing = nothing in this time
reports-rows = The rows
reports-gone = Nothing stands behind that figure any more. Ask for the report again.
reports-page = { $first }–{ $last } of { $count }
reports-next = More
reports-here = { $title }
reports-future = { $period } has not begun yet.
reports-unknown = I do not know a report “{ $text }”. Write for example /report receivables last quarter, or choose:
reports-signed = contracts signed
reports-worth = their value, { $currency }
reports-ended = contracts that ended
reports-done = obligations fulfilled in time
reports-done-late = obligations fulfilled late
reports-late = obligations overdue
reports-invoiced = invoiced, { $currency }
reports-collected = collected, { $currency }
reports-spent = spent, { $currency }
reports-owed = open, { $currency }
reports-of-contract = { $client }, { $number }
reports-client = client
reports-contract = contract
reports-stage = stage
reports-signed-on = signed
reports-ends-on = ends
reports-amount = amount
reports-what = what
reports-side = whose
reports-due = due
reports-done-on = done
reports-day = day
reports-invoice = invoice
reports-person = who
reports-days-late = days late
reports-open = open
reports-bucket =
    { $bucket ->
        [current] not due yet, { $currency }
       *[late] { $bucket } days late, { $currency }
    }
reports-more =
    { $count ->
        [one] … and { $count } more in the files
       *[other] … and { $count } more in the files
    }
