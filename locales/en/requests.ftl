requests-title = Request to a department
requests-ask-queue = Which department?
requests-queue = Department
requests-no-queue = I know no department “{ $text }”. Press one.
requests-none = Nothing that you asked for is open. Try: /request it, the printer is dead
