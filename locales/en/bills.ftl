bills-ask-supplier = Whose bill is it?
bills-supplier = Supplier
bills-ask-amount = How much is to be paid? For instance 1200.50 EUR.
bills-amount = Amount
bills-ask-due = By which day is it to be paid?
bills-due = Due
bills-ask-number = What is the bill’s number?
bills-number = Number
bills-file = File
bills-title = Bill
bills-twin = Bill { $number } of { $supplier } is in the books already; nothing was entered:
bills-undo = Undo
bills-do-pay = Paid in full
bills-entered = Entered.
bills-bad-file = A bill is one photo or one PDF. Nothing was entered: please send it again with its line as the caption.
bills-file-kept = The file is kept and goes with this bill.
bills-what = Bill #{ $id } · { $supplier }: { $amount }
bills-numbered = Number: { $number }
bills-due-on =
    { $late ->
        [0] Due: { $day }
        [one] Due: { $day }, { $late } day late
       *[other] Due: { $day }, { $late } days late
    }
bills-open = Paid: { $paid }, still open: { $open }
bills-is-reversed = Reversed.
bills-none-open = No bill is open. Enter one like this: /bill Print Ltd, 120 EUR, due Friday
bills-all-open = Open bills, those due first on top:
bills-row =
    { $late ->
        [0] { $day } · { $supplier }: { $open }
        [one] { $day } · { $supplier }: { $open }, { $late } day late
       *[other] { $day } · { $supplier }: { $open }, { $late } days late
    }
bills-more = … and { $count } more
bills-together = Open in all: { $sums }
bills-payment = – paid { $amount } on { $day }
bills-do-part = Paid in part
bills-do-unpay = Reverse the payment of { $amount }
bills-do-reverse = Reverse the bill
bills-nothing-open = Nothing is open on this bill.
bills-paid = ✔ Paid to { $supplier }: { $amount }
bills-part = Payment in part
bills-too-much = Open are { $open }. Please name an amount up to that, in this currency.
bills-ask-part = How much was paid?
bills-unpaid = ↩ Reversed: the payment of { $amount }.
bills-paid-already = Something is paid on this bill. Reverse the payment first.
bills-reversed = ↩ Reversed: bill #{ $id } of { $supplier }, { $amount }. Both rows stay in the books.
bills-due-ahead =
    { $days ->
        [0] 🧾 To be paid today, { $day }: { $supplier }
        [one] 🧾 To be paid in { $days } day, on { $day }: { $supplier }
       *[other] 🧾 To be paid in { $days } days, on { $day }: { $supplier }
    }
bills-due-late =
    { $days ->
        [one] 🧾 Overdue for { $days } day, since { $day }: { $supplier }
       *[other] 🧾 Overdue for { $days } days, since { $day }: { $supplier }
    }
bills-to-pay = To pay: { $open }
bills-gone-reversed = ✔ No longer needed: the bill was reversed.
bills-gone-paid = ✔ Paid.
bills-ask-district = For which district is it?
bills-district = District
bills-in-district = District: { $district }
bills-on-time = Paid on time this month: { $done } of { $all }
