feed-not-set = The calendar can be read from outside only when the public address is set. Ask whoever runs Backdesk to set BACKDESK_PUBLIC_URL.
feed-given = Your calendar has had its address since { $at }. It is not kept readable, so I cannot show it again; a new one voids the old.
feed-address = Your calendar. Add this address in your phone or mail program as a calendar to subscribe to:
feed-secret = Whoever has the address reads your calendar: give it to nobody. /feed new voids it.
feed-do-new = New address, the old one ends
feed-absence = Away
feed-day =
    { $kind ->
        [off] Day off
        [worked] Worked
       *[short] Short day
    }: { $name }
feed-with = { $what } · { $client }
feed-contract = Contract { $number } ends: { $client }
feed-promise = Promised to pay: { $client }
feed-tender = Tender closes: { $name }
feed-meeting = Meeting: { $client }
feed-birthday = Birthday: { $client }
