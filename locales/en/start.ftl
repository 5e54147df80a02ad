start-welcome = Hello { $name }. I keep the books of { $company } for you: calls, clients, contracts, reminders.
start-stranger = I work for the staff of { $company } only. Ask your administrator for an invitation link, open it, and we can begin.
start-do-call = Log a call
start-do-next = Who is next
start-do-week = Due this week
start-do-help = What can I say?
start-help = This is what I understand:
start-help-row = { $command } – { $what }
start-help-examples =
    A call in one line: /call Acme, 15, reached, wants the offer
    A reminder: remind me Thursday 10:00 to call Acme
    A client’s card: just type the name.
start-not-understood = I did not understand that. Type a client’s name to see the card, or /help for all I can do.
