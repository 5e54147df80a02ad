statements-latest = Bank statements I have, the latest first:
statements-none = No bank statement has been imported yet.
statements-row =
    { $account }, { $first } – { $last }: { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
statements-how = Send me a statement as a file: CAMT.053 (XML), csv or xlsx. I show what it changes before anything is booked.
statements-found =
    { $name }: { $count ->
        [one] a bank statement.
       *[other] { $count } bank statements.
    }
statements-imported = { $name } is booked.
statements-import = Book it
statements-cancel = Cancel
statements-as-table = It is a table of payments
statements-which-currency = { $name } is a bank statement that names no currency. Which one is it in?
statements-all-known = All of it was imported before; there is nothing to book.
statements-bad = { $name } was not booked; nothing of it is in the books.
statements-account =
    { $account }, statement { $number }, { $first } – { $last }: { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
statements-sums = in { $came }, out { $went }
statements-known =
    { $count ->
        [one] { $count } line was imported before and stays as it is.
       *[other] { $count } lines were imported before and stay as they are.
    }
statements-pending =
    { $count ->
        [one] { $count } entry is not booked by the bank yet and is left out.
       *[other] { $count } entries are not booked by the bank yet and are left out.
    }
statements-out =
    { $count ->
        [one] { $count } line went out and is no client’s payment.
       *[other] { $count } lines went out and are no client’s payments.
    }
statements-fitting =
    { $count ->
        [one] { $count } payment is for invoices:
       *[other] { $count } payments are for invoices:
    }
statements-fits = { $who }: { $amount } → { $invoices }
statements-share = { $number } { $amount }
statements-misfits =
    { $count ->
        [one] { $count } line does not fit:
       *[other] { $count } lines do not fit:
    }
statements-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
statements-quoted = { $told } (“{ $reference }”)
statements-misfit-overpaid = { $who }: { $amount } more than was open
statements-misfit-short = { $who }: { $amount } too little for what the payment names
statements-misfit-nothing-open = { $who }: { $amount }, and no invoice is open
statements-misfit-currency = { $who }: { $amount }, and what is open is in another currency
statements-misfit-unknown-payer = { $who }: { $amount } from a payer I do not know
statements-misfit-returned = { $who }: { $amount } was taken back by the bank
statements-misfit-duplicate = { $who }: { $amount } looks like a payment that is in the books already
statements-yours =
    { $count ->
        [one] { $person } imported a bank statement; { $count } line of it does not fit and is yours to settle:
       *[other] { $person } imported a bank statement; { $count } lines of it do not fit and are yours to settle:
    }
statements-whose = Whose is it? { $who }, { $amount }
statements-line = Line of the statement
statements-ask-client = Which client paid this?
statements-assigned = Booked for { $client }: { $amount }.
statements-assigned-before = That line has been settled already.
statements-fault-too-large = It is larger than 20 MB. Ask the bank for a shorter period.
statements-fault-not-well-formed = It is damaged: it is not well-formed XML. Download it from the bank again.
statements-fault-entities = It defines XML entities, which no bank does, so I do not read it.
statements-fault-no-statement = There is no bank statement in it. I read CAMT.053, csv and xlsx.
statements-fault-other-message = It is a CAMT.052 or CAMT.054 message, whose entries may still change. Please send the CAMT.053 statement.
statements-fault-bad-entry = I cannot read the amount, currency or date of the entry “{ $entry }”. Download the file from the bank again.
statements-fault-balances = The balances of { $account } do not add up: opening { $opening }, moved { $moved }, closing { $closing }. Download the file from the bank again.
statements-fault-no-columns = I find no columns for the date, the amount, and the payer or the reference. Give them such headings and send it again.
statements-bill = { $supplier }: { $amount } pays bill { $number }
statements-fault-too-long = It has more than { $most } lines. Ask the bank for a shorter period.
statements-book-too = Book it too: { $who }, { $amount }
