greetings-whom = Whom? Write it like: /greet Acme
greetings-no-day = The card of { $client } names no birthday, and no profession or line of business with a holiday.
greetings-birthday-on = Birthday: { $day }
greetings-holiday-on = { $holiday }: { $day }
greetings-do-show = Text for { $day }
greetings-do-text = Greeting
greetings-do-mail = E-mail it to { $address }
greetings-no-address = There is no e-mail address on the card of { $client }, or no mail server is set. Copy the text instead.
greetings-not-now = That day is too far away: { $day }. Send the greeting within two weeks of it.
greetings-already = { $client } was greeted already, { $at }, by { $person }.
greetings-sent = The greeting to { $client } goes to { $address }; it is on record.
greetings-reminder = 🎉 { $holiday }, { $day }: { $client }
greetings-ready = A text to copy or to send:
greetings-gone = ✔ No longer right: the profession or country of { $client } was changed.
greetings-birthday-subject = Happy birthday!
greetings-birthday =
    Dear { $client },
    we wish you a happy birthday, good health and every success. Thank you for working with us.
greetings-holiday =
    Dear { $client },
    our warm congratulations: { $day }! We wish you every success in your work, and thank you for working with us.
greetings-from = { $person }, { $company }
greetings-day-accountant = Accountants’ Day
greetings-day-builder = Builders’ Day
greetings-day-chemist = Chemists’ Day
greetings-day-doctor = Medical Workers’ Day
greetings-day-driver = Transport Workers’ Day
greetings-day-engineer = Engineers’ Day
greetings-day-farmer = Farmers’ Day
greetings-day-lawyer = Lawyers’ Day
greetings-day-metallurgist = Metalworkers’ Day
greetings-day-miner = Miners’ Day
greetings-day-oil = Oil and Gas Workers’ Day
greetings-day-power = Power Workers’ Day
greetings-day-programmer = Programmers’ Day
greetings-day-railway = Railway Workers’ Day
greetings-day-teacher = Teachers’ Day
greetings-day-trade = Trade Workers’ Day
