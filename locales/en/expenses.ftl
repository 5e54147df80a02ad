expenses-title = Expense
expenses-what = #{ $id }: { $amount }, { $kind } · { $person }, { $day }
expenses-for = Client: { $client }
expenses-note = For: { $note }
expenses-over-limit = ⚠ Over this month’s limit for { $kind } ({ $limit }) by { $over }.
expenses-no-receipt = No receipt yet.
expenses-state = State: { $state }
expenses-please-decide = Please decide on this expense:
expenses-do-approve = Approve
expenses-do-refuse = Refuse
expenses-approved = ✔ Approved by { $person }.
expenses-was-approved = ✔ { $person } has approved your expense. Accounting pays it out.
expenses-please-reimburse = Approved by { $person }, to be reimbursed:
expenses-do-reimburse = Reimbursed
expenses-refused = ✘ Refused by { $person }: { $reason }
expenses-was-refused = ✘ { $person } has refused your expense: { $reason }
expenses-refusal = Refusing an expense
expenses-reason = Reason
expenses-ask-reason = Why do you refuse it? The person will read your reason.
expenses-own = This is your own expense: a colleague has to pay it out.
expenses-reimbursed = ✔ Reimbursed to { $person }.
expenses-was-reimbursed = ✔ { $person } has reimbursed your expense.
expenses-do-reverse = Reverse
expenses-reversed-already = The expense of { $amount } has been reversed already.
expenses-paid-out = It has been paid out already. Please ask accounting to reverse it.
expenses-refused-already = It was refused, so there is nothing to reverse.
expenses-taken-back = ↩ Taken back by { $person }.
expenses-reversed = ↩ Reversed: expense #{ $id } of { $amount }. Both rows stay in the books.
expenses-none = There are no expenses to show. Enter one like this: /expense 45 EUR taxi, Acme
expenses-to-decide = To decide:
expenses-to-reimburse = To be reimbursed:
expenses-mine = Mine:
expenses-row = #{ $id } · { $amount } · { $kind } · { $person }: { $state }
expenses-total = Together: { $sums }
expenses-do-receipt = Add the receipt
expenses-entered = Entered.
expenses-asked = { $people } will decide on it.
expenses-nobody-decides = Nobody is there who could approve it: it needs a director other than you. It waits until then.
expenses-send-receipt = Please send me a photo of the receipt.
expenses-undo = Undo
expenses-not-yet = { $day } has not come yet. Please name the day it was spent.
expenses-ask-amount = How much did you spend? For instance 45 EUR.
expenses-amount = Amount
expenses-ask-kind = What kind of expense is it?
expenses-kind = Kind
expenses-ask-note = What was it for?
expenses-what-for = For
expenses-ask-client = For which client? Type a name, press one, or skip.
expenses-ask-day = On which day?
expenses-day = Day
expenses-receipt = Receipt
expenses-no-amount = I see no amount at the beginning. Write it like this: /expense 45 EUR taxi, Acme
expenses-bad-receipt = A receipt is one photo or one PDF. Nothing was entered: please send it again with the amount as its caption.
expenses-is-receipt = Yes, the receipt
expenses-is-other = No, something else
expenses-which-file = Is this the receipt of this expense?
expenses-receipt-kept = The receipt is kept and goes with this expense.
expenses-has-receipt = This expense has its receipt already.
expenses-receipt-came = The receipt has come:
expenses-receipt-with = The receipt is now with expense #{ $id } of { $amount }.
expenses-ask-receipt = Please send the photo of the receipt now.
expenses-without-receipt = All right, the expense stays without a receipt.
expenses-more = … and { $count } more
expenses-still-waits =
    { $days ->
        [0] ⏳ This expense waits for your decision since today:
        [one] ⏳ This expense has waited for your decision for { $days } day:
       *[other] ⏳ This expense has waited for your decision for { $days } days:
    }
expenses-escalated =
    { $days ->
        [one] ⏳ Nobody has decided on this expense for { $days } day; now it is for you:
       *[other] ⏳ Nobody has decided on this expense for { $days } days; now it is for you:
    }
expenses-gone = ✔ No longer needed: the expense is { $state }.
expenses-of-team = My team’s, of late:
