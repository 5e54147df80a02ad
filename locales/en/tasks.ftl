tasks-title = Reminder
tasks-ask-text = What shall I remind you of?
tasks-ask-day = On which day?
tasks-ask-time = At what time? Without one, I tell you when your working day begins.
tasks-ask-repeat = How often?
tasks-ask-client = Which client is it about?
tasks-ask-when = When instead? A day, or a day and a time.
tasks-text = What
tasks-day = Day
tasks-time = Time
tasks-repeat = Repeats
tasks-client-label = Client
tasks-client = Client: { $client }
tasks-hours = { $time }
tasks-on = { $day }
tasks-at = { $day }, { $time }
tasks-saved = I will remind you on { $when }: { $what }
tasks-moves = That is a day off for you: I will tell you on { $day }.
tasks-over = { $day }, { $time } is over. Please name a later time.
tasks-bad-time = “{ $text }” is no time I can read. Try 10:00 or 4 pm.
tasks-bad-repeat = “{ $text }” is no rule I can read. Try every Monday, or every 2 weeks.
tasks-told = ⏰ { $what }
tasks-done-button = Done
tasks-hour = +1 hour
tasks-tomorrow = Tomorrow
tasks-later = Another time
tasks-drop = Delete
tasks-stop = Stop repeating
tasks-card = Card
tasks-undo = Undo
tasks-reopen = Undo
tasks-none = You have no reminders. Try: /remind Thursday 10:00 call Acme
tasks-yours = Your reminders; press one to change it:
tasks-row = { $when } · { $what }
tasks-row-client = { $when } · { $what } · { $client }
tasks-more =
    { $count ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
tasks-done = ✔ Done: { $what }
tasks-next-time = Next time: { $when }
tasks-dropped = Deleted: { $what }
tasks-stopped = No more repeats: { $what }
tasks-undone = Undone, I will not remind you: { $what }
tasks-put-off = Put off to { $when }: { $what }
tasks-closed-already = “{ $what }” was closed before.
tasks-moved-already = “{ $what }” was moved before, to { $when }.
tasks-every-day =
    { $count ->
        [1] every day
        [one] every { $count } day
       *[other] every { $count } days
    }
tasks-every-workday = every working day, Monday to Friday
tasks-every-week =
    { $count ->
        [1] every week: { $days }
        [one] every { $count } week: { $days }
       *[other] every { $count } weeks: { $days }
    }
tasks-every-weeks =
    { $count ->
        [1] every week
        [one] every { $count } week
       *[other] every { $count } weeks
    }
tasks-every-months =
    { $count ->
        [1] every month
        [one] every { $count } month
       *[other] every { $count } months
    }
tasks-every-month =
    { $count ->
        [one] every month
       *[other] every { $count } months
    }, { $day ->
        [-1] on the last day
       *[other] on day { $day }
    }
tasks-every-month-weekday =
    { $count ->
        [one] every month
       *[other] every { $count } months
    }, { $rank ->
        [-1] on the last { $day }
        [1] on the first { $day }
        [2] on the second { $day }
        [3] on the third { $day }
        [4] on the fourth { $day }
       *[other] on the fifth { $day }
    }
tasks-every-year =
    { $count ->
        [one] every year
       *[other] every { $count } years
    }
tasks-monday = Monday
tasks-tuesday = Tuesday
tasks-wednesday = Wednesday
tasks-thursday = Thursday
tasks-friday = Friday
tasks-saturday = Saturday
tasks-sunday = Sunday
tasks-assigned = { $person } has the task now, { $when }: { $what }
tasks-ask-person = Which colleague is to do it?
tasks-person = Colleague
tasks-no-colleague = I know no colleague “{ $text }”. Press one or type the name.
tasks-which-colleague = A task for a colleague.
