reminders-card = Card
reminders-call = Log a call
reminders-phone = Phone: { $phone }
reminders-for = For { $person }, who is no longer active:
reminders-birthday-today = 🎂 Birthday today: { $client } ({ $day })
reminders-birthday-was = 🎂 The birthday was on { $day }: { $client }
reminders-birthday-ahead =
    { $days ->
        [1] 🎂 Birthday tomorrow: { $client } ({ $day })
        [one] 🎂 Birthday in { $days } day: { $client } ({ $day })
       *[other] 🎂 Birthday in { $days } days: { $client } ({ $day })
    }
reminders-birthday-contact = Contact: { $contact }
reminders-birthday-age =
    { $age ->
        [one] Age: { $age } year
       *[other] Age: { $age } years
    }
reminders-overdue = 💰 Overdue: { $client }
reminders-overdue-row =
    { $days ->
        [one] { $number } · due { $due } · open { $open } · { $days } day late
       *[other] { $number } · due { $due } · open { $open } · { $days } days late
    }
reminders-more =
    { $count ->
        [one] … and { $count } more invoice.
       *[other] … and { $count } more invoices.
    }
reminders-overdue-total = Open in all: { $total }
reminders-sum = { $sum }
reminders-contract-ends =
    { $days ->
        [0] 📄 Contract { $number } ends today ({ $day }) · { $client }
        [1] 📄 Contract { $number } ends tomorrow, { $day } · { $client }
        [one] 📄 Contract { $number } ends in { $days } day, { $day } · { $client }
       *[other] 📄 Contract { $number } ends in { $days } days, { $day } · { $client }
    }
reminders-contract-ended = 📄 Contract { $number } ended on { $day } and is not closed · { $client }
reminders-contract-amount = Amount: { $amount }
reminders-moved = Moved from { $day }, because that is not a working day.
reminders-contract-card = Contract
reminders-gone-paid = ✔ Paid: { $client } owes nothing overdue any more.
reminders-gone-archived = ✔ No longer needed: { $client } is in the archive.
reminders-gone-owner = ✔ No longer yours: { $client } has another owner now.
reminders-gone-birthday = ✔ No longer right: the birthday of { $client } was changed.
reminders-gone-removed = ✔ No longer needed: that record was removed.
reminders-gone-stage = ✔ No longer needed: contract { $number } is { $stage }.
reminders-gone-end = ✔ No longer right: contract { $number } now ends on { $day }.
reminders-gone-done = ✔ Done.
reminders-gone-moved = ✔ Moved to { $day }.
reminders-obligations = Contract { $number } · { $client }: this is due
reminders-obligation-side =
    { $side ->
        [ours] To be done by us:
        [client] Ask the client:
       *[manufacturer] Ask the manufacturer:
    }
reminders-obligation =
    { $late ->
        [0] – { $what }, { $day }
        [one] – { $what }, { $day }, { $late } day late
       *[other] – { $what }, { $day }, { $late } days late
    }
reminders-more-obligations =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
reminders-complaint =
    { $late ->
        [0] Complaint of { $client }: an answer is promised by { $day }
        [one] Complaint of { $client }: the answer was promised by { $day }, { $late } day late
       *[other] Complaint of { $client }: the answer was promised by { $day }, { $late } days late
    }
reminders-complaint-card = Open the complaint
