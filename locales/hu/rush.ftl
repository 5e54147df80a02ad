rush-title = Sürgős kérés
rush-late-title = Késői regisztráció
rush-ask-client = Melyik ügyfélnek? Írj egy nevet, vagy nyomj rá egyre.
rush-ask-what = Mit kell tenni?
rush-ask-whom = Kit vagy mit kell regisztrálni?
rush-what = Mit
rush-ask-event = Melyik eseményre? Nyomd meg, írd be a nevét, vagy hagyd ki.
rush-event = Esemény
rush-no-event = Nincs „{ $text }” nevű közelgő esemény. A lista: /events.
rush-request = { $queue } { $number }: { $client }
rush-for-event = { $event }, a regisztráció zárul: { $at }
rush-send-order = Még nincs a sorban: küldd el a fizetési megbízás fotóját.
rush-no-photo = A fizetési megbízás egyetlen fotója kell. Küldd el ugyanezzel a szöveggel.
rush-wait =
    { $ahead ->
        [0] Várakozik: körülbelül { $minutes } perc, senki sincs előtted.
       *[other] Várakozik: körülbelül { $minutes } perc, { $ahead } van előtted.
    }
rush-wait-unknown =
    { $ahead ->
        [0] Senki sincs előtted. Még nem tudom, meddig tart, kevés a mért adat; a cél { $target } perc.
       *[other] Várakozik: { $ahead } van előtted. Még nem tudom, meddig tart, kevés a mért adat; a cél { $target } perc.
    }
rush-taken = { $person } foglalkozik vele.
rush-refused = Elutasítva: { $reason }
rush-done = ✓ Kész.
rush-withdrawn = Visszavonva.
rush-new = Egy kérés vár:
rush-which-photo = Ez a fizetési megbízás ehhez tartozik?
rush-is-order = Igen, a fizetési megbízás
rush-is-other = Nem, mentsd fájlként
rush-do-withdraw = Visszavonás
rush-do-take = Elvállalom
rush-request-own = { $queue } { $number }
rush-do-reopen = Nincs megoldva
rush-reopened = Újra megnyitva, mert nem oldódott meg:
