clients-which = Which client do you mean by “{ $text }”?
clients-none = No client of yours is called “{ $text }”. Check the spelling, or register the client first with /newclient.
