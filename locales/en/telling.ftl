telling-preview = This is what { $client } would read. Nothing has been sent yet.
telling-do-mail = Send to { $address }
telling-do-phone = Told by phone
telling-do-language =
    { $language ->
        [en] English
        [es] Español
        [ro] Română
        [ru] Русский
        [hu] Magyar
       *[bs] Bosanski
    }
telling-subject = Contract { $number }: status on { $day }
telling-greeting = Dear { $client },
telling-status = the status of our contract { $number } is: { $status }.
telling-obligation =
    { $side ->
        [ours] – for us to do: { $what }{ $by }
        [client] – for you to do: { $what }{ $by }
       *[manufacturer] – for the manufacturer to do: { $what }{ $by }
    }
telling-by = { ", " }by { $day }
telling-farewell = Kind regards, { $company }
telling-already = { $client } was told exactly this before ({ $at }, { $person }).
telling-changed = It has changed since you saw it. Please look again:
telling-told = On record: { $client } was told the status of { $number } by phone.
telling-no-address = There is no e-mail address of { $client }. Add it to the card, or tell them by phone.
telling-sent = The status of { $number } goes to { $address } by e-mail.
