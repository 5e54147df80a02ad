profile-name = { $name }, { $role }
profile-language = Language: { $language }
profile-timezone = Time zone: { $zone }
profile-days = Working days: { $days }
profile-hours = Working hours: { $start } to { $end }
profile-digest = Digest at { $time }
profile-birthdays =
    { $count ->
        [0] Clients’ birthdays: told on the day
        [one] Clients’ birthdays: told { $count } day before, and on the day
       *[other] Clients’ birthdays: told { $count } days before, and on the day
    }
profile-email = E-mail: { $address }
profile-do-language = Language
profile-do-timezone = Time zone
profile-do-days = Working days
profile-do-hours = Working hours
profile-do-digest = Digest hour
profile-do-birthdays = Birthdays
profile-do-email = E-mail
profile-back = Done
profile-saved = Saved.
profile-ask-language = In which language shall I write to you?
profile-no-language = I do not speak “{ $text }”.
profile-ask-days = On which days do you work? Press a day to switch it on or off, or write them, such as Mon-Fri.
profile-bad-days = “{ $text }” are no days I can read. Write them like Mon-Fri, or Monday, Wednesday and Friday.
profile-works = ✓ { $day }
profile-one-day = One working day must stay.
profile-monday = Monday
profile-tuesday = Tuesday
profile-wednesday = Wednesday
profile-thursday = Thursday
profile-friday = Friday
profile-saturday = Saturday
profile-sunday = Sunday
profile-ask-zone = Which time zone? Type a city such as Madrid, or a name such as Europe/Madrid.
profile-which-zone = I know no time zone “{ $text }”. Do you mean one of these?
profile-no-zone = I know no time zone “{ $text }”. Type the nearest large city, or your capital.
profile-ask-hours = From when to when do you work? For instance 9-18.
profile-bad-hours = “{ $text }” are no working hours. Write them like 9-18 or 8:30-17:00.
profile-ask-digest = At what time shall the digest come?
profile-bad-time = “{ $text }” is no time of day. Write it like 17 or 17:30.
profile-ask-birthdays = How many days before a client’s birthday shall I tell you?
profile-ask-email = To which e-mail address shall I write to you? The daily briefing goes there.
profile-bad-birthdays = “{ $text }” will not do: a number from 0 to { $most }, please.
