events-title = Event
events-ask-name = What is the event called?
events-name = Name
events-ask-closes = When does the registration close, day and time?
events-closes = Closes
events-needs-time = { $day } at what time? Please write day and time.
events-taken = There is an event called { $name } already. Please name it otherwise.
events-card = { $name }: registration closes { $at }
events-open =
    { $count ->
       [one] { $count } open request
      *[other] { $count } open requests
    }
events-saved = The event is on record.
events-undone = ✓ Taken back: there is no such event.
events-none = No event is coming. /event NAME, closes DAY TIME enters one.
events-do-move = Other time
events-do-undo = Undo
