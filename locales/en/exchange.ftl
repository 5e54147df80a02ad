exchange-import-how = Send me a csv or xlsx file: I count what is in it first, and change nothing before you press Import. The tables I know: { $tables }. The headings may be in any of our languages.
exchange-export-how = Which table do you want as a file?
exchange-export-done = Here is the table “{ $table }”, as it stands now.
exchange-export-unknown = “{ $text }” is none of the tables. Which one do you want?
exchange-table = { $table } ({ $ending })
exchange-which = { $name }: what is in this table?
exchange-as-file = Keep it as a file of a client
exchange-found = { $name } – table: { $table }
exchange-would-change = An import would add { $added }, update { $updated }, leave { $same } as they are and reject { $rejected } of { $read } rows.
exchange-done = Imported { $name }: { $added } added, { $updated } updated, { $same } the same, { $rejected } rejected of { $read } rows.
exchange-rejected-file = The rejected rows follow as a file, with the reason in the last column. Correct them there and send me the file again.
exchange-more-reasons =
    { $count ->
        [one] And { $count } more row.
       *[other] And { $count } more rows.
    }
exchange-unread = Columns not read: { $headings }
exchange-other-sheets = Only the first sheet is read, not: { $sheets }
exchange-day-first = The dates in “{ $field }” can be read either way; I take the day first.
exchange-month-first = The dates in “{ $field }” can be read either way; I take the month first.
exchange-unchecked =
    { $count ->
        [one] { $count } value in “{ $field }” fails its check and is kept as typed.
       *[other] { $count } values in “{ $field }” fail their check and are kept as typed.
    }
exchange-duplicate = Line { $line }: { $name } may be { $other } ({ $where }).
exchange-more-duplicates =
    { $count ->
        [one] And { $count } more likely duplicate.
       *[other] And { $count } more likely duplicates.
    }
exchange-import = Import
exchange-cancel = Cancel
exchange-cancelled = { $name } is not imported; nothing was changed.
exchange-not-readable = { $name } cannot be read as a table: { $reason }.
exchange-columns-missing = { $name } does not fit: { $reason }.
exchange-gone = That file is no longer here. Please send it again.
exchange-rejected-line = Line { $line }: { $reason }
exchange-in-line = line { $line }
exchange-column = column { $number }
exchange-overpaid =
    { $count ->
        [one] { $count } payment goes beyond what its invoice comes to. The invoice was imported with an amount already paid, which may contain this payment.
       *[other] { $count } payments go beyond what their invoices come to. The invoices were imported with amounts already paid, which may contain these payments.
    }
exchange-reason-missing = “{ $field }” is empty
exchange-reason-missing-of-new-person = “{ $field }” is empty, and “{ $login }” is not on the staff yet
exchange-reason-missing-person = there is nobody on the staff whose call it could be; add somebody first
exchange-reason-too-long = “{ $field }” is too long: { $count } characters, at most { $most } fit
exchange-reason-too-many-cells = { $count } cells, but only { $width } columns have a heading; put cells that contain the separator in quotation marks
exchange-reason-bad-id = the id “{ $text }” is not one of mine
exchange-reason-unreadable-date = I cannot read “{ $text }” in “{ $field }” as a date; write it as 2026-03-31
exchange-reason-date-without-year = “{ $text }” in “{ $field }” has no year
exchange-reason-far-date = “{ $text }” in “{ $field }” is too far in the past or in the future
exchange-reason-no-such-date = “{ $text }” in “{ $field }” is a date that does not exist
exchange-reason-no-such-time = “{ $text }” in “{ $field }” has a time that does not exist
exchange-reason-no-such-offset = “{ $text }” in “{ $field }” has a time zone that does not exist
exchange-reason-future-birthday = “{ $text }” in “{ $field }” is in the future
exchange-reason-old-birthday = “{ $text }” in “{ $field }” is too long ago
exchange-reason-bad-number = “{ $text }” in “{ $field }” is not a whole number from 0 to { $most }
exchange-reason-none-of = “{ $text }” in “{ $field }” is none of: { $known }
exchange-reason-no-country = I do not know the country “{ $text }”; write its two letters, such as ES
exchange-reason-no-amount = “{ $text }” in “{ $field }” is not an amount
exchange-reason-many-decimals = “{ $text }” in “{ $field }” has too many decimals; { $currency } allows { $digits }
exchange-reason-ambiguous-amount = “{ $text }” in “{ $field }” may be thousands or have three decimals; write it without separators
exchange-reason-negative-paid = the amount paid is below zero
exchange-reason-no-currency = “{ $text }” is not a currency code such as EUR
exchange-reason-other-currency = “{ $text }” in “{ $field }” is not in { $currency }
exchange-reason-paid-in-other-currency = the amount paid is in another currency than the invoice
exchange-reason-kept-in-other-currency = here it is kept in { $currency }; write the currency of the amount
exchange-reason-paid-less = { $booked } is booked as paid already, the row says { $stated }
exchange-reason-contradicts = line { $line } says something else in “{ $field }” about the same record
exchange-reason-contradicts-login = line { $line } says something else about “{ $login }”
exchange-reason-taken = the client already has this number (id { $id })
exchange-reason-taken-in-file = another row of the file already has this number
exchange-reason-unknown-client = there is no client “{ $text }”; import the clients first
exchange-reason-ambiguous-client = “{ $text }” may be one of several clients (id { $ids }); write the id
exchange-reason-unknown-person = nobody on the staff is “{ $text }”; write the login
exchange-reason-ambiguous-person = several people on the staff are called “{ $text }”; write the login
exchange-reason-unknown-number =
    { $noun ->
        [contract] this client has no contract “{ $text }”; import the contracts first
       *[invoice] this client has no invoice “{ $text }”; import the invoices first
    }
exchange-reason-bad-login = the login “{ $text }” does not work: only a-z, digits, “.”, “_” and “-”, at most 40 characters
exchange-reason-no-timezone = I do not know the time zone “{ $text }”; write one such as Europe/Madrid
exchange-reason-unknown-head = nobody on the staff has the login “{ $text }”; put heads above their people
exchange-reason-heads-in-circle = “{ $head }” and “{ $login }” would be each other's heads
exchange-reason-old-xls = it is an old .xls file; save it as .xlsx or .csv
exchange-reason-no-table = I can read only .csv and .xlsx files
exchange-reason-no-text = it is not a text file
exchange-reason-empty = the file is empty
exchange-reason-no-cells = the file has no sheet with cells
exchange-reason-unreadable-letters = I cannot read its letters; save it as “CSV UTF-8”
exchange-reason-broken-csv = it is not proper csv; look for a quotation mark that is not closed
exchange-reason-open-quotation = the quotation mark in line { $line } is never closed
exchange-reason-broken-spreadsheet = the spreadsheet is damaged; save it anew
exchange-reason-no-columns = I find no column for { $fields }; the file has: { $headings }; rename the columns that hold them
