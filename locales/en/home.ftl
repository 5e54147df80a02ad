home-title = { $day } · { $name }
home-done = Today: calls { $calls }, offers by phone { $phone }, by e-mail { $email }
home-norm = { $bar } { $done }/{ $target } { $norm } · { $pace }
home-free = Nothing is due in the next 7 days.
home-reminders = Reminders:
home-reminders-late =
    { $count ->
        [one] Reminders, { $count } of them late:
       *[other] Reminders, { $count } of them late:
    }
home-contracts = Contracts, until a week from now:
home-invoices = Overdue invoices:
home-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
home-no-clients = There are no clients here yet. Register the first one, or just write to me, for instance: new client Acme
home-no-clients-yet = There are no clients here yet. As soon as a colleague registers one, you see it.
home-do-client = New client
home-do-remind = Remind me
home-do-digest = Digest
home-do-import = Import a table
home-stranger = I keep the books of { $company }: calls, clients, contracts, reminders. I do not know you yet: ask your administrator for an invitation and send me its code as a message. Then you see your day here.
