statistics-title =
    { $span ->
        [month] Contracts in the month { $first } – { $last }
        [quarter] Contracts in quarter { $quarter } of { $year } ({ $first } – { $last })
       *[year] Contracts in the year { $year } ({ $first } – { $last })
    }
statistics-signed = Signed: { $count }
statistics-value = Value of those signed: { $sums }
statistics-executed = Executed: { $count }
statistics-overdue = Overdue at the end: { $count }
statistics-execution = Execution: { $percent } % ({ $done } of { $due } obligations that fell due)
statistics-nothing-due = Execution: no obligation fell due
statistics-stages = By stage: { $stages }
statistics-stage = { $stage } { $count }
statistics-no-contracts = There are no contracts yet.
statistics-sum = { $amount }
statistics-which = Which period is “{ $text }”? Say month, quarter or year, or for example last quarter.
statistics-do-before = The one before
statistics-do-span =
    { $span ->
        [month] Month
        [quarter] Quarter
       *[year] Year
    }
