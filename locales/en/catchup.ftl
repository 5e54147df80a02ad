catchup-down = I was down from { $began } to { $ended }. Meanwhile:
catchup-row = { $number }. { $text }
catchup-press =
    { $count ->
        [one] Press its number to see it whole.
       *[other] Press a number to see that one whole.
    }
catchup-next =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
catchup-expired = Digest of { $day }: too late to be of use, /digest shows it
catchup-gone = That one is not there any more.
catchup-gathered = Reminders: { $count }
