delivery-repeat = (Sent again, in case it did not reach you.)
delivery-kind =
    { $kind ->
        [answer] an answer
        [birthday] a birthday reminder
        [overdue] an overdue payment
        [contract] the end of a contract
        [task] a reminder
        [digest] the digest
        [report] a report
        [catchup] what was due while I was down
        [edit] a change to an earlier message
        [alarm] an alarm
        [obligation] obligations coming due
        [complaint] a complaint
        [statistics] the statistics of contracts
        [mail] an e-mail
       *[other] a message
    }
delivery-held = I cannot tell whether this reached you: { $kind } ({ $at }).
delivery-mail-refused = The e-mail “{ $subject }” to { $address } was refused: { $reason }. Check the address on the client’s card and send it again.
delivery-mail-held = I cannot tell whether the e-mail “{ $subject }” reached { $address } ({ $at }). Ask them before you send it again.
delivery-send-again = Send it again
delivery-sent-again = Here it comes again.
delivery-settled = That has been settled already.
delivery-alarm-dead = A message to { $person } was refused for good: { $kind }. /undelivered shows why and sends it again.
delivery-alarm-held = A message to { $person } may not have arrived: { $kind }. They were asked; /undelivered shows it too.
delivery-alarm-blocked = { $person } has blocked me on { $platform }, or the account is gone. Nothing more reaches them there.
delivery-refused = Refused for good: { $count }
delivery-in-doubt = May not have arrived: { $count }
delivery-waiting = Waiting: { $count }, the oldest since { $since }
delivery-nothing-waits = Waiting: none
delivery-none = There is nothing to decide: no message was refused, and none is in doubt.
delivery-row = { $number }. { $person } · { $kind } · { $at } · { $platform }
delivery-reason = The platform says: { $reason }
delivery-may-have-arrived = Nobody knows whether it arrived.
delivery-do-again = { $number } · Send again
delivery-do-drop = { $number } · Drop
delivery-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
delivery-stranger = somebody unknown
delivery-goes = On its way to { $person } again: { $kind }.
delivery-dropped = Dropped, for { $person }: { $kind }.
delivery-since = Delivery since { $since }
delivery-all-well = Delivery since { $since }: everything went out, and in time.
delivery-late = Reminders that came late: { $count }
delivery-expired = Not sent, too late to be of use: { $count }
delivery-outage = I was down from { $began } to { $ended }.
delivery-show = Show them
delivery-refusal =
    { $why ->
        [blocked] the person has blocked me
        [deactivated] the account is closed
       *[not-found] there is no such chat
    }
