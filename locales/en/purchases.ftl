purchases-title = Order to a supplier
purchases-ask-supplier = From which supplier or manufacturer?
purchases-supplier = Supplier
purchases-ask-what = What do we order?
purchases-what = What
purchases-ask-amount = For how much, with the currency?
purchases-amount = Amount
purchases-ask-expected = On which day is it expected?
purchases-expected = Expected
purchases-card = Order { $number }: { $supplier }
purchases-amount-is = Amount: { $amount }
purchases-cancelled = cancelled on { $day }
purchases-arrived = arrived on { $day }
purchases-expected-on = expected on { $day }
purchases-undated = no date yet
purchases-saved = The order is on record.
purchases-told =
    { $count ->
       [0] No request waits for it.
       [one] { $count } request was told.
      *[other] { $count } requests were told.
    }
purchases-joined = Request { $number } waits for this order now.
purchases-ask-which = On which order do the goods come?
purchases-none = No order is on its way. /purchase SUPPLIER, what, quantity makes one.
purchases-row = { $number }: { $supplier }, { $what } – { $when }
purchases-do-arrived = Arrived
purchases-do-date = Another date
purchases-do-cancel = Cancel the order
purchases-do-new = New order
purchases-no-request = There is no goods request { $number }. /goods lists the open ones.
