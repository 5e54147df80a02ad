queue-empty = Nothing waits.
queue-open =
    { $count ->
       [one] { $count } request is open, most urgent first:
      *[other] { $count } requests are open, most urgent first:
    }
queue-others = More, or with colleagues: { $count }
queue-numbered = { $queue } { $number }, { $client }
queue-row = { $number }: { $text } – { $due }
queue-by = due { $at }
queue-left = { $minutes } min left
queue-past = { $minutes } min late
queue-do-show = Open { $number }
queue-do-take = Take { $number }
queue-asked-by = Asked by { $person }, { $at }
queue-event-over = Late: the registration has closed.
queue-due = To be done by { $at }
queue-state = State: { $state }
queue-do-photo = Payment order
queue-do-accept = Registered
queue-do-done = Done
queue-do-refuse = Refuse
queue-do-back = Give it back
queue-yours = It is yours.
queue-not-yours = You do not have this one, here is how it stands:
queue-next = Next:
queue-ask-reason = Why is it refused? The reason is told to who asked.
queue-reason = Reason
queue-target = { $queue }: target { $minutes } min
queue-bad-target = Write the queue and the minutes, from 1 to { $most }: /queuetime rush, 45
queue-alarm-risk = ⏰ Not done yet, { $minutes } min until its target:
queue-alarm-past = 🔴 Past its target ({ $at }), and not done:
queue-alarm-over = ✓ No longer an alarm: { $state }.
queue-countdown =
    { $count ->
       [one] ⏳ { $name }: registration closes { $at }. { $count } request of yours is open:
      *[other] ⏳ { $name }: registration closes { $at }. { $count } requests of yours are open:
    }
queue-event-closed = 🔴 { $name }: registration closed { $at }. These are late; go on, or withdraw?
queue-event-moved = ✓ The registration closes at another time: { $at }
queue-none-open = ✓ Nothing of yours is open any more.
queue-do-go-on = Go on with { $number }
queue-do-withdraw = Withdraw { $number }
