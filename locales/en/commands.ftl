commands-help = what I can do
commands-cancel = stop what is open
commands-call = log a call: client, minutes, outcome, note
commands-calls = the last calls
commands-norms = today’s count against the norms
