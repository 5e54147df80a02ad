drafts-form-title = Document
drafts-ask-kind = Which document?
drafts-kind = Document
drafts-no-such-kind = I draft no “{ $text }”.
drafts-only-offers = Your role drafts offers only; who keeps the documents drafts the others.
drafts-ask-matter = For which client, or by which contract?
drafts-matter = For
drafts-ask-lines = What do we offer, and for how much? One line each: 20 t of steel, 1200 EUR
drafts-lines = Lines
drafts-line = { $what }: { $price }
drafts-bad-line = I find no price in “{ $text }”. Write what it is, a comma, and the price with its currency: 20 t of steel, 1200 EUR
drafts-too-many-lines = That is { $count } lines; at most { $most } go into one offer.
drafts-ask-valid = Until when is it valid?
drafts-valid = Valid until
drafts-ask-number = Which number?
drafts-number = Number
drafts-ask-day = Which date?
drafts-day = Date
drafts-day-ahead = { $day } is still ahead; a document is dated today or earlier.
drafts-ask-note = What is to be added?
drafts-note = Note
drafts-title = { $paper } { $number }, { $client }
drafts-made = Draft: { $paper } { $number }, { $client } ({ $language })
drafts-sums = Total: { $sums }
drafts-goes-to = Send mails it to { $address }.
drafts-goes-nowhere = It cannot be mailed from here: pass the file on yourself, Send marks it as sent.
drafts-send-back = Or correct the docx and send it back to me under the same name.
drafts-do-send = Send
drafts-do-edit = Edit
drafts-do-cancel = Cancel
drafts-sent = Sent by e-mail to { $address }.
drafts-marked-sent = Marked as sent.
drafts-undo = Undo
drafts-unsent = Undone: it is a draft again.
drafts-cancelled = Cancelled: nothing of it is kept.
drafts-corrected = Your corrected file is the draft now. I have not checked its figures.
drafts-bad-template = The template “{ $name }” cannot be filled ({ $paper }). Look at /templates and send a new one.
drafts-lacking = { $paper } for { $client } is not drafted yet:
drafts-lack =
    { $fault ->
        [missing] – { $label } of the client is missing
        [length] – { $label } of the client is too short or too long
        [checksum] – { $label } of the client has a wrong check digit
        [country] – { $label } of the client belongs to another country
       *[other] – { $label } of the client is not written rightly
    }
drafts-lack-ours =
    { $fault ->
        [missing] – { $label }: our own is missing; the administrator sets { $setting }
       *[other] – { $label }: our own is wrong; the administrator corrects { $setting }
    }
drafts-again = Try again
drafts-which-contract = This needs a contract. Name one of { $client }.
drafts-nothing-agreed = Contract { $number } states neither an amount nor an obligation; add them first.
drafts-nothing-done = Nothing of ours under contract { $number } is done yet; mark what was delivered first.
drafts-nothing-overdue = { $client } owes nothing that is overdue.
drafts-nothing-moved = Last month nothing was open or moved with { $client }.
drafts-mail-subject = { $paper } { $number } – { $ours }
drafts-mail-body = Good day, please find the document attached. Kind regards, { $person }, { $ours }
drafts-title-offer = Commercial offer No. { $number }
drafts-title-contract = Contract No. { $number }
drafts-title-act = Acceptance certificate No. { $number }
drafts-title-dunning = Payment reminder No. { $number }
drafts-title-reconciliation = Statement of reconciliation as of { $day }
drafts-intro-offer = Thank you for your interest. We are pleased to offer:
drafts-intro-contract = { $ours } (the Supplier) and { $client } (the Buyer) have agreed as follows:
drafts-intro-act = Under contract No. { $number } the Supplier has delivered and the Buyer has accepted without claims:
drafts-intro-dunning = By our books the invoices below are overdue. Please pay to account { $iban } within 7 days, or tell us when you will.
drafts-intro-reconciliation = Our books show the following from { $first } to { $last }. Please compare them with yours and return a signed copy, or name the difference.
drafts-word-date = Date
drafts-word-supplier = Supplier
drafts-word-buyer = Buyer
drafts-word-tax-id = Tax ID
drafts-word-iban = IBAN
drafts-word-address = Address
drafts-word-contact = Represented by
drafts-word-what = Description
drafts-word-price = Price
drafts-word-side = Party
drafts-word-due = Due
drafts-word-done = Done on
drafts-word-invoice = Invoice
drafts-word-issued = Issued
drafts-word-amount = Amount
drafts-word-paid = Paid
drafts-word-open = Open
drafts-word-days = Days late
drafts-word-total = Total
drafts-word-valid = Valid until
drafts-word-contract = Contract
drafts-word-ends = Contract ends
drafts-word-opening = Opening balance
drafts-word-turnover = Turnover
drafts-word-closing = Closing balance in our favour
drafts-word-charged = Invoiced
drafts-word-payment = Payment
drafts-word-signature = Signature
drafts-word-quantity = Quantity
