agenda-next = Next to call:
agenda-nobody = Nobody is waiting for a call: you own no clients that are due.
agenda-promised = { $client } – due today: { $what }
agenda-promised-late = { $client } – due { $day }: { $what }
agenda-never-called = { $client } – never called
agenda-last-call = { $client } – last call { $at }
agenda-ends = { $client } – contract { $number } ends { $day }
agenda-pays = { $client } – promised to pay by { $day }
agenda-week = Due from { $first } to { $last }:
agenda-week-free = Nothing is due this week.
agenda-today = Due on { $day }:
agenda-today-free = Nothing is due today.
agenda-late = Late:
agenda-day = { $day }
agenda-task = • { $what }
agenda-task-at = • { $time } { $what }
agenda-contract = • Contract { $number } ends · { $client }
agenda-invoice = • Invoice { $number }: { $open } · { $client }
agenda-late-invoice = • { $day }: invoice { $number }, { $open } · { $client }
agenda-late-total = Overdue in all: { $total }
agenda-sum = { $sum }
agenda-birthday = • Birthday: { $client }
agenda-more =
    { $count ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
agenda-more-invoices =
    { $count ->
        [one] … and { $count } more invoice by then.
       *[other] … and { $count } more invoices by then.
    }
agenda-reminders = My reminders
agenda-obligation = • { $what } · contract { $number } · { $client }
