rush-title = Rush request
rush-late-title = Late registration
rush-ask-client = For which client? Type a name or press one.
rush-ask-what = What is to be done?
rush-ask-whom = Who or what is to be registered?
rush-what = What
rush-ask-event = For which event? Press it, type its name, or skip.
rush-event = Event
rush-no-event = No coming event is called “{ $text }”. /events lists them.
rush-request = { $queue } { $number }: { $client }
rush-for-event = For { $event }, registration closes { $at }
rush-send-order = Not in the queue yet: please send the payment order as a photo.
rush-no-photo = A payment order is needed as one photo. Please send it with the same text.
rush-wait =
    { $ahead ->
        [0] Waiting: about { $minutes } minutes, nobody is before you.
       *[other] Waiting: about { $minutes } minutes, { $ahead } before you.
    }
rush-wait-unknown =
    { $ahead ->
        [0] Waiting: nobody is before you. I cannot say how long yet, too few were measured; the target is { $target } min.
       *[other] Waiting: { $ahead } before you. I cannot say how long yet, too few were measured; the target is { $target } min.
    }
rush-taken = { $person } is on it.
rush-refused = Refused: { $reason }
rush-done = ✓ Done.
rush-withdrawn = Withdrawn.
rush-new = A request waits to be served:
rush-which-photo = Is this the payment order for this one?
rush-is-order = Yes, the payment order
rush-is-other = No, keep it as a file
rush-do-withdraw = Withdraw
rush-do-take = Take it
rush-request-own = { $queue } { $number }
rush-do-reopen = Not solved
rush-reopened = Opened again, it was not solved:
