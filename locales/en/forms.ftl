forms-skip = Skip
forms-cancel = Cancel
forms-save = Save
forms-yes = Yes
forms-no = No
forms-change = ✎ { $label }
forms-field = { $label }: { $value }
forms-press-save = Press Save if this is right, or the field that you want to change.
forms-nothing-open = Nothing is open, so there is nothing to cancel.
forms-cancelled = Cancelled, nothing was saved.
forms-gone = The form you were filling in no longer exists. Please begin again.
forms-pick-one = “{ $text }” is none of the answers. Press one, or write its word or its number.
forms-did-you-mean = Did you mean one of these by “{ $text }”? Press it, or write yes or its number.
forms-empty = Please write it in words.
forms-too-long = That is { $length } characters; at most { $longest } fit. Please shorten it.
forms-bad-minutes = “{ $text }” is no length of a call. Write the minutes, for instance 15 or 1h30.
forms-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
forms-bad-date = “{ $text }” is no date I can read. Try 15.03., tomorrow or next Friday.
forms-which-date = Which date do you mean?
forms-date-past = { $day } is over. Please name a day from today on.
forms-day = { $day }
forms-enough = That is all
forms-back-to = Back to: { $form }
forms-still-open = Still open: { $form }
forms-go-on = Go on
forms-window = Fill in a form
forms-window-gone = This form is no longer open: it was sent, cancelled or begun anew. What I have not confirmed above was not saved.
forms-needed = Please fill this in.
forms-choose = Please choose one from the list.
forms-time = Time
