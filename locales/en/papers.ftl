papers-pack = Papers of { $number }, { $client }
papers-row-none = { $paper }: not begun
papers-row = { $paper }: { $progress }, { $day }
papers-row-next = { $paper }: { $progress }, { $day } – next: { $following }
papers-do = { $paper }: { $progress }
papers-do-other = { $paper }: more …
papers-ask-step = { $number }, { $client } – { $paper }: how far is it?
papers-back = Back to the papers
papers-already = { $paper }: { $progress } already, { $day }. Nothing was changed.
papers-marked = Noted – { $paper }: { $progress }.
papers-undo = Undo
papers-undone = Undone – { $paper }: { $progress } no longer holds.
papers-undone-already = That was undone before.
papers-missing =
    { $count ->
        [one] One deal lacks papers:
       *[other] { $count } deals lack papers:
    }
papers-missing-row = { $number }, { $client } – { $wanted }
papers-wanted =
    { $days ->
        [0] { $paper }: not { $progress } yet, since today
        [one] { $paper }: not { $progress } for { $days } day
       *[other] { $paper }: not { $progress } for { $days } days
    }
papers-more = and { $count } more
papers-open = Papers of { $number }
papers-none-missing = No papers are missing.
papers-all-there = ✓ No papers are missing any more.
papers-none-such = I find no “{ $text }” for this: { $paper }. Give its number, the contract’s number or the client.
papers-which = “{ $text }” – which one is it? ({ $paper })
papers-file-title = Paper of a deal
papers-ask-kind = Which paper is it?
papers-kind = Paper
papers-ask-progress = How far is it?
papers-progress = Step
papers-ask-deal = Which deal does it belong to? Its number, the contract’s number or the client.
papers-deal = Deal
