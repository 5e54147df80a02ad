quiet-until = Quiet until { $at }.
quiet-hours = Quiet every day from { $start } to { $end }.
quiet-waits = What can wait comes afterwards, together. Alarms and what you set a time for come as ever.
quiet-none = No quiet hours: reminders come when your working day begins.
quiet-always = These always come, for somebody relies on them: { $kinds }.
quiet-how = Write /quiet until 15:00, /quiet 13-15 for every day, or /quiet off.
quiet-unclear = I cannot read a time in “{ $text }”.
quiet-too-long = That is more than 24 hours. For days off write /dayoff.
quiet-all-day = That is your whole working day, { $start } to { $end }: nothing would ever reach you. Leave some of it.
quiet-saved = Saved.
quiet-ended = The quiet is over.
quiet-do-end = End the quiet
quiet-kind =
    { $kind ->
        [birthday] birthdays
        [bill] suppliers’ bills
        [complaint] complaints
        [contract] ends of contracts
        [digest] the daily digest
        [event] closing registrations
        [expense] expense claims
        [goods] late goods
        [letter] letters to answer
        [obligation] obligations
        [overdue] overdue payments
        [papers] missing documents
        [promise] promises to pay
        [reconciliation] reconciliations
        [rush] alarms of the rush
        [statistics] the statistics of a month
        [task] your own reminders
        [tender] closing tenders
       *[other] other duties
    }
quiet-do-on =
    { $kind ->
        [birthday] On: birthdays
        [digest] On: the daily digest
       *[statistics] On: the statistics of a month
    }
quiet-do-off =
    { $kind ->
        [birthday] Off: birthdays
        [digest] Off: the daily digest
       *[statistics] Off: the statistics of a month
    }
