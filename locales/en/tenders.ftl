tenders-title = Tender
tenders-card = Tender: { $name } – { $state }
tenders-closes-on = Closes { $when }
tenders-client = Client: { $client }
tenders-amount-is = Amount: { $amount }
tenders-owner = Responsible: { $person }
tenders-yours = { $person } has given you a tender:
tenders-saved = On record; I remind you 7, 3 and 1 day before.
tenders-moved = Moved.
tenders-ask-name = Which tender is it?
tenders-name = Name
tenders-ask-closes = When does it close? A day, or a day and a time.
tenders-closes = Closes
tenders-ask-client = Which client is it of?
tenders-ask-amount = For how much, with the currency?
tenders-amount = Amount
tenders-ask-owner = Who is responsible? Skip, and it is you.
tenders-owner-label = Responsible
tenders-none = No tender is open. /tender NAME, closes DAY enters one.
tenders-row = { $name } – { $closes }, { $state }
tenders-reminds =
    { $days ->
       [0] 📋 A tender closes today: { $name }
       [one] 📋 A tender closes in { $days } day: { $name }
      *[other] 📋 A tender closes in { $days } days: { $name }
    }
tenders-gone-state = ✓ No more reminders: { $state }.
tenders-gone-moved = ✓ Moved, it closes { $when }.
tenders-do-move = Other day
tenders-do-show = Show
tenders-do-submitted = Submitted
