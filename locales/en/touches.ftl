touches-title = Keep in touch
touches-every =
    { $days ->
        [one] every { $days } day
       *[other] every { $days } days
    }
touches-off = no reminders
touches-is = Keep in touch: { $every }, next by { $day }
touches-is-off = Keep in touch: no reminders
touches-none = Nobody has said yet how often to keep in touch.
touches-too-long = That is too long or too short. Say between one and { $most } days, such as: every 14 days.
touches-bad-rhythm = “{ $text }” does not say how often. Write it like: every 14 days, monthly, or off.
touches-ask-days = How often do you want to be in touch? Such as: every 14 days.
touches-days = How often
touches-of-level = Keep in touch with clients of the level “{ $level }”: { $every }. A client’s own rule goes before it.
touches-nobody = None of your clients has such a rule yet. Say for instance: /touch Acme every 14 days
touches-listed = Keep in touch, the most urgent first:
touches-row = { $client }: by { $day } ({ $every })
touches-row-late =
    { $days ->
        [one] { $client }: was due { $day }, { $days } day ago ({ $every })
       *[other] { $client }: was due { $day }, { $days } days ago ({ $every })
    }
touches-due = ☎ Time to be in touch with { $client }.
touches-last = Last contact: { $at }
touches-never = No contact yet.
touches-agreed = Agreed: { $every }
touches-do-week = In a week
touches-do-off = Not any more
touches-later = { $client }: I will come back to it on { $day }.
touches-gone-changed = ✔ No longer right: how often to keep in touch was changed.
touches-gone-later = ✔ Put off until { $day }.
touches-gone-spoken = ✔ Done: there was contact with { $client }, { $at }.
touches-undo = Undo
