calls-title = Call
calls-correct-title = Correct the call
calls-ask-client = Which client? Type a name or press one.
calls-ask-outcome = How did it go?
calls-ask-minutes = How many minutes?
calls-ask-direction = Who called whom?
calls-ask-offer = Did you make an offer?
calls-ask-note = A note?
calls-ask-next-step = What is the next step?
calls-ask-next-on = On which day?
calls-outcome = Outcome
calls-minutes = Minutes
calls-direction = Direction
calls-offer = Offer made
calls-note-label = Note
calls-next-step = Next step
calls-next-on = Day of the next step
calls-logged-unanswered = Logged: { $client }, { $outcome }.
calls-logged =
    { $minutes ->
        [0] Logged: { $client }, { $outcome }, length not stated.
        [one] Logged: { $client }, { $outcome }, { $minutes } minute.
       *[other] Logged: { $client }, { $outcome }, { $minutes } minutes.
    }
calls-incoming = They called us.
calls-offered = Offer made.
calls-note = Note: { $note }
calls-next = Next: { $step }, { $day }
calls-call-again = call again
calls-counter = Today: calls { $calls }, phone offers { $phone } companies, e-mail offers { $email }
calls-counter-day-off = Today, a day off: calls { $calls }, phone offers { $phone } companies, e-mail offers { $email }
calls-undo = Undo
calls-change = Change
calls-unread = I could not place “{ $text }”.
calls-undone = Undone: the call with { $client } is gone.
calls-undone-meeting = Undone: the meeting with { $client } is gone.
calls-undone-already = The call with { $client } was undone before.
calls-yours = Your last calls:
calls-none-yet = You have logged no calls yet. Try: /call Acme, 15, reached
calls-with = The last calls with { $client }:
calls-none-with = There are no calls with { $client } yet.
calls-row =
    { $minutes ->
        [0] { $at } · { $client } · { $outcome } · { $person }
        [one] { $at } · { $client } · { $outcome }, { $minutes } minute · { $person }
       *[other] { $at } · { $client } · { $outcome }, { $minutes } minutes · { $person }
    }
calls-next-undated = Next: { $step } (no day, so I will not remind you)
calls-register = Register “{ $client }”
calls-new-client = “{ $client }” sounds like a new client. Register it, or name one that you have.
calls-ask-kind = Was it a call or a meeting?
calls-kind = Call or meeting
calls-ask-remind = When shall I remind you? A day, or a day and a time.
calls-remind = Reminder
calls-reminded = I will remind you: { $when }
calls-next-step-only = Next: { $step }
calls-row-met = { $row } · meeting
calls-none-to-note = Notes stand on calls, and you have logged no call with { $client } yet.
calls-met =
    { $minutes ->
        [0] Logged: meeting with { $client }.
        [one] Logged: meeting with { $client }, { $minutes } minute.
       *[other] Logged: meeting with { $client }, { $minutes } minutes.
    }
calls-meeting-title = Meeting
calls-ask-on = Which day was the call?
calls-on = Day
calls-was-on = Day: { $day }
calls-day-ahead = { $day } has not come yet. Please name the day of the call.
