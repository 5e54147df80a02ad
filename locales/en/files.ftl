files-too-large = { $name } is larger than 20 MB, so I did not get it. Please send it in a smaller form.
files-ask-client = Which client does it belong to?
files-file = File
files-kept =
    { $count ->
        [one] { $name } is kept with { $client }.
       *[other] { $count } files are kept with { $client }.
    }
files-undo = Undo
files-undone = Undone: { $name } is no longer kept with { $client }.
files-undone-already = { $name } is kept with no client.
files-of-client = Files of { $client }, the latest first:
files-none = No files are kept with { $client } yet. Send me one, and write the client’s name with it.
files-row = { $name } – { $at }
files-show = Files
files-here = { $name }, kept with { $client }:
files-not-fetched = I could not get { $name }. Please send it again.
files-is-paper = It is a paper of a deal
files-latest = The latest files:
files-how = No files are kept yet. Send me one, and write the client’s name with it.
files-found = Files with “{ $text }”, the latest first:
files-found-none = I find no file with “{ $text }” among your clients. Try its name, the client, the contract, the kind of paper or the day.
files-hit = { $name } – { $client }, { $at }
