changes-undo = Undo
changes-which-field = { $client }: which field do you want to change?
changes-now = { $label } now: { $value }
changes-empty = Leave it empty
changes-same = { $client }: { $label } stays as it was.
changes-done = { $client }: { $label } changed from { $before } to { $after }.
changes-undone = Undone: { $client } is as before.
changes-changed-since = This was undone already, or somebody has changed { $client } since. Nothing was done.
changes-hand-over = Hand over
changes-ask-owner = Who takes over the client?
changes-which-colleague = Which colleague do you mean by “{ $text }”?
changes-no-colleague = Nobody called “{ $text }” can take the client. Please press one of the names.
changes-cannot-give = You cannot hand the client to this colleague.
changes-nobody-to-give = There is no colleague in sales who could take the client.
changes-theirs-already = { $client } has this owner already: { $owner }
changes-handed-over = { $client } has a new owner: { $owner }. I have told them.
changes-taken = { $client } is yours now.
changes-yours-now = { $person } handed a client over to you: { $client }
changes-no-longer-yours = { $person } gave your client { $client } to another colleague: { $owner }
changes-taken-back = { $person } took the hand-over of { $client } back.
changes-archive-which = Which client? For instance: /archive Acme
changes-confirm-archive = Move { $client } to the archive? It leaves the lists and the reminders; its calls, contracts and money stay.
changes-confirm-restore = Bring { $client } back from the archive?
changes-archived = { $client } is in the archive.
changes-restored = { $client } is back.
changes-history = The history of { $client }, the latest first:
changes-office = the office
changes-row = { $at } · { $who } · { $what }
changes-was-registered = registered
changes-was-unregistered = registration taken back
changes-was-archived = moved to the archive
changes-was-restored = brought back
changes-was-set = { $label }: { $before } → { $after }
changes-contact-added = contact person added: { $name }
changes-contact-removed = contact person removed: { $name }
changes-touch-set = Keep in touch, days: { $before } → { $after }
changes-greeted = a greeting was sent by e-mail
changes-invited = put on the list of { $event }
changes-news = Client cards, new and changed:
changes-news-new = – { $client }: new, registered by { $person }
changes-news-row = – { $client }: { $label } is now { $after } ({ $person })
changes-news-more =
    { $count ->
        [one] … and { $count } more change.
       *[other] … and { $count } more changes.
    }
changes-surveyed = survey
changes-personal =
    { $what ->
        [erased] personal data erased
       *[given_out] personal data given out
    }
