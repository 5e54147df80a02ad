start-welcome = Hello { $name }. I keep the books of { $company } for you: calls, clients, contracts, reminders.
start-stranger =
    { $platform ->
        [slack] I work for the staff of { $company } only. Ask your administrator for an invitation, send me its code, and we can begin.
       *[other] I work for the staff of { $company } only. Ask your administrator for an invitation, open its link or send me its code, and we can begin.
    }
start-do-call = Log a call
start-do-next = Who is next
start-do-week = Due this week
start-do-help = What can I say?
start-help = This is what I understand:
start-help-row = { $command } – { $what }
start-help-examples =
    A call in one line: called Acme 15 min, wants the offer by Friday
    A reminder: remind me Thursday 10:00 to call Acme
    A client’s card: just type the name.
start-not-understood = I did not understand that. For instance:
start-did-you-mean = Did you mean:
start-none-of-these = None of these
start-greeting = Hello { $name }! What can I do for you?
start-thanks = You are welcome!
start-nothing-asked = I have not asked anything just now. What would you like to do?
start-help-example = A reminder: remind me Thursday 10:00 to order paper
start-help-area = { $area }: { $commands }
start-help-how = What each of a group does: { $command } money
