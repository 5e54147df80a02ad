offers-title = E-mail offer
offers-ask-client = To which client did you send the offer? Type a name or press one.
offers-ask-note = A note?
offers-note = Note
offers-recorded = Recorded, e-mail offer: { $client }
offers-undo = Undo
offers-undone = Undone: the offer to { $client } is gone.
offers-undone-already = The offer to { $client } was undone before.
