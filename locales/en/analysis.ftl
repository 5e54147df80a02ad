analysis-title = Analysis of calls, { $month }: { $whose }
analysis-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
analysis-none = No calls in this month.
analysis-rates = Hours and segments: outgoing calls in which somebody spoke.
