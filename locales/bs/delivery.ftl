delivery-repeat = (Šaljem ponovo, za slučaj da nije stiglo.)
delivery-kind =
    { $kind ->
        [answer] odgovor
        [birthday] podsjetnik na rođendan
        [overdue] dospjela, a neplaćena faktura
        [contract] istek ugovora
        [task] podsjetnik
        [digest] pregled dana
        [report] izvještaj
        [catchup] ono što je dospjelo dok nisam radio
        [edit] izmjena ranije poruke
        [alarm] alarm
        [obligation] obaveze koje dospijevaju
        [complaint] reklamacija
        [statistics] statistika ugovora
        [mail] e-mail
       *[other] poruka
    }
delivery-held = Ne znam je li Vam stiglo: { $kind } ({ $at }).
delivery-mail-refused = E-mail „{ $subject }” na adresu { $address } je odbijen: { $reason }. Provjerite adresu u kartici klijenta i pošaljite ponovo.
delivery-mail-held = Ne znam je li e-mail „{ $subject }” stigao na { $address } ({ $at }). Pitajte ih prije nego što ga pošaljete ponovo.
delivery-send-again = Pošalji ponovo
delivery-sent-again = Šaljem ponovo.
delivery-settled = To je već riješeno.
delivery-alarm-dead = Poruka je konačno odbijena. Primalac: { $person }; šta je to: { $kind }. Razlog i ponovno slanje: /undelivered.
delivery-alarm-held = Poruka možda nije stigla. Primalac: { $person }; šta je to: { $kind }. Primaoca sam već pitao; vidi se i u /undelivered.
delivery-alarm-blocked = { $person }: na platformi { $platform } sam blokiran ili nalog više ne postoji. Tamo više ništa ne stiže.
delivery-refused = Konačno odbijeno: { $count }
delivery-in-doubt = Možda nije stiglo: { $count }
delivery-waiting = Čeka: { $count }, najstarije od { $since }
delivery-nothing-waits = Čeka: ništa
delivery-none = Nema se o čemu odlučivati: nijedna poruka nije odbijena niti je neizvjesna.
delivery-row = { $number }. { $person } · { $kind } · { $at } · { $platform }
delivery-reason = Platforma kaže: { $reason }
delivery-may-have-arrived = Ne zna se je li stiglo.
delivery-do-again = { $number } · Pošalji ponovo
delivery-do-drop = { $number } · Odbaci
delivery-more =
    { $count ->
        [one] … i još { $count }
        [few] … i još { $count }
       *[other] … i još { $count }
    }
delivery-stranger = nepoznat primalac
delivery-goes = Ponovo na putu. Primalac: { $person }; šta je to: { $kind }.
delivery-dropped = Odbačeno. Primalac: { $person }; šta je to: { $kind }.
delivery-since = Dostava od { $since }
delivery-all-well = Dostava od { $since }: sve je otišlo, i na vrijeme.
delivery-late = Podsjetnici koji su kasnili: { $count }
delivery-expired = Nije poslano, bilo bi prekasno: { $count }
delivery-outage = Nisam radio od { $began } do { $ended }.
delivery-show = Pokaži ih
delivery-refusal =
    { $why ->
        [blocked] osoba me je blokirala
        [deactivated] račun je ugašen
       *[not-found] takav razgovor ne postoji
    }
