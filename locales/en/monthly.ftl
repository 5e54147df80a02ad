monthly-title = Monthly report, { $month }: { $person }
monthly-form = Monthly report
monthly-running = The month is not over; the figures are as of { $day }.
monthly-unsigned = Not signed; due by { $day }.
monthly-signed = Version { $version }, signed { $at }
monthly-accepted = ✓ Accepted by { $person }, { $at }
monthly-returned = ↩ Returned by { $person }, { $at }: { $word }
monthly-since = { $value } → { $now } since
monthly-label-since = { $label } (since then: { $now })
monthly-label-of = { $label } (of { $of })
monthly-of = { $value } of { $of } ({ $percent } %)
monthly-money = { $amount }
monthly-hour = spoke to somebody · { $first }–{ $last } h
monthly-segment = spoke to somebody · { $segment }
monthly-norm = norm reached on days · { $norm }
monthly-day = { $day }
monthly-days-more =
    { $count ->
        [one] { $days } and { $count } more day
       *[other] { $days } and { $count } more days
    }
monthly-gap-missed = ◻ To be explained: norms not reached ({ $norms })
monthly-gap-silent = ◻ To be explained: days without any entry ({ $days })
monthly-gap-plan = ◻ Missing: the plan for the next month
monthly-first-gaps = Before you sign, please answer what the figures cannot know.
monthly-said = { $label }: { $text }
monthly-missed = Norms not reached, because
monthly-silent = Days without an entry
monthly-difficulties = Difficulties
monthly-proposals = Proposals
monthly-next-plan = Plan for the next month
monthly-ask-missed = Why was the norm not reached?
monthly-ask-silent = What was on the days without an entry? For example leave, illness, a fair.
monthly-ask-difficulties = Were there difficulties?
monthly-ask-proposals = Do you propose anything?
monthly-ask-next-plan = What do you plan for the next month?
monthly-saved = Saved. Nothing is sent before you sign.
monthly-not-over = The month lasts until { $day }; sign after it.
monthly-handed-in = ✓ Signed and handed in to { $names }.
monthly-kept = ✓ Signed and kept. There is no leader to read it yet.
monthly-signed-at = ✓ Signed { $at }
monthly-came = { $person } has signed the report for { $month }.
monthly-came-late = { $person } has signed the report for { $month }, late.
monthly-was-accepted = ✓ { $person } has accepted the report for { $month }.
monthly-was-returned = ↩ { $person } returns the report for { $month }: { $word }
monthly-ask-word = Why do you return it? The author reads this.
monthly-word = Reason
monthly-due = ✎ The report for { $month } is due by { $day }.
monthly-due-today = ✎ The report for { $month } is due today.
monthly-late = ✎ The report for { $month } is late; it was due by { $day }.
monthly-moved = The 3rd ({ $day }) is not a working day for you.
monthly-after-absence = You were away in the days before; that is why it is due now.
monthly-asks = { $person } asks for your report.
monthly-late-ones =
    { $count ->
        [one] ⚠ { $count } report for { $month } is not signed:
       *[other] ⚠ { $count } reports for { $month } are not signed:
    }
monthly-team = { $head }: { $names }
monthly-all-signed = ✓ All have signed.
monthly-none-late = Nobody is late.
monthly-nudged = Asked once more: { $names }
monthly-nobody-owes = Nobody of yours owes a report for { $month }.
monthly-nobody = Whose report? “{ $text }” is nobody whose report you read. /monthly shows which you do.
monthly-not-you = Your role owes no monthly report.
monthly-overview = Reports for { $month }
monthly-head = — { $head }
monthly-no-head = — without a head
monthly-is-late = { $state }, late since { $day }
monthly-do-open = Open the report
monthly-do-sign = Sign
monthly-do-fill = Fill in
monthly-do-accept = Accept
monthly-do-return = Return
monthly-do-version = Version { $version }
monthly-do-nudge = Remind them
monthly-do-overview = All reports
monthly-question = Question
monthly-answer = Answer
monthly-words = In the author’s words
