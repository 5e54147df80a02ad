stages-does-not-follow = The stage stays: { $stage }. “{ $to }” cannot follow it.
stages-not-agreed = Contract { $number } cannot be “{ $stage }” while the sides do not agree. Settle this first:
stages-still-open = Contract { $number } is to be “{ $stage }”, but something is still open:
stages-open-obligations =
    { $count ->
        [one] – { $count } obligation not done
       *[other] – { $count } obligations not done
    }
stages-open-money = – not paid: { $sums }
stages-do-anyway = Do it anyway
stages-do-not = Leave it
