catchup-down = I was down from { $from } to { $to }. Meanwhile:
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
catchup-expired = Too late to be of use, the digest of: { $days }
catchup-gone = That one is not there any more.
