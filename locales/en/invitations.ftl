invitations-how = Whom? Write it like: /invitation NAME: Acme, or: /invitation NAME: key, construction
invitations-nobody-yet = Nobody was put on the list.
invitations-added =
    { $count ->
        [0] They are all on the list already, or nobody is like that.
        [one] { $count } client is new on the list.
       *[other] { $count } clients are new on the list.
    }
invitations-none = Nobody of yours is on the list of { $event } yet.
invitations-row = { $client }: { $state }
invitations-was-there = was there
invitations-was-not = was not there
invitations-said = { $answer }
invitations-sent = invited { $how }, no answer
invitations-not-sent = not invited yet
invitations-answer = { $answer }
invitations-do-mail = Invite by e-mail
invitations-do-hand = Text to copy
invitations-do-came = Came
invitations-do-not-came = Did not come
invitations-do-result = Result
invitations-ask-result = What came of it?
invitations-result-is = Result: { $result }
invitations-subject = Invitation: { $event }
invitations-body = we would be glad to welcome you at our stand: { $event }.
invitations-please-answer = Please let us know whether you will come.
invitations-goes = The invitation goes out by e-mail.
invitations-no-mail = No mail goes: it was sent already, there is no address, or no mail server is set.
invitations-none-to-mail = There is nobody to mail to: all are invited, or have no address, or no mail server is set.
invitations-example = This is what the first one would read. Nothing has been sent yet.
invitations-do-all = Send to all: { $count }
invitations-mailed =
    { $count ->
        [one] { $count } invitation goes out by e-mail.
       *[other] { $count } invitations go out by e-mail.
    }
invitations-remind = 🎪 { $event } is on { $day }. These clients have not answered yet:
invitations-gone-moved = ✔ No longer right: the day of the event was changed.
invitations-gone-answered = ✔ Done: all have answered.
invitations-over = The event is over or was called off; nobody is invited to it.
