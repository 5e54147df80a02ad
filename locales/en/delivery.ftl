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
       *[other] a message
    }
delivery-held = I cannot tell whether this reached you: { $kind } ({ $at }).
delivery-send-again = Send it again
delivery-sent-again = Here it comes again.
delivery-settled = That has been settled already.
delivery-alarm-dead = A message to { $person } was refused for good: { $kind }. /undelivered shows why and sends it again.
delivery-alarm-held = A message to { $person } may not have arrived: { $kind }. They were asked; /undelivered shows it too.
delivery-alarm-blocked = { $person } has blocked me on { $platform }, or the account is gone. Nothing more reaches them there.
