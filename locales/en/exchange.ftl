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
