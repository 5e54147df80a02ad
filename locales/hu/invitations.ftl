invitations-how = Kit? Írd így: /invitation NÉV: Acme, vagy: /invitation NÉV: kulcs, építőipar
invitations-nobody-yet = Senki sem került a listára.
invitations-added =
    { $count ->
        [0] Már mind a listán vannak, vagy nincs ilyen.
        [one] { $count } új ügyfél a listán.
       *[other] { $count } új ügyfél a listán.
    }
invitations-none = Még nincs ügyfeled a listán: { $event }.
invitations-row = { $client }: { $state }
invitations-was-there = ott volt
invitations-was-not = nem volt ott
invitations-said = { $answer }
invitations-sent = meghívva { $how }, nincs válasz
invitations-not-sent = még nincs meghívva
invitations-answer = { $answer }
invitations-do-mail = Meghívás e-mailben
invitations-do-hand = Másolható szöveg
invitations-do-came = Eljött
invitations-do-not-came = Nem jött el
invitations-do-result = Eredmény
invitations-ask-result = Mi lett az eredménye?
invitations-result-is = Eredmény: { $result }
invitations-subject = Meghívó: { $event }
invitations-body = Örömmel várjuk standunkon: { $event }.
invitations-please-answer = Kérjük, jelezze, hogy el tud-e jönni.
invitations-goes = A meghívó elmegy e-mailben.
invitations-no-mail = Nem megy levél: már elment, nincs cím, vagy nincs levelezőszerver.
invitations-none-to-mail = Nincs kinek írni: mindenki meg van hívva, nincs cím, vagy nincs levelezőszerver.
invitations-example = Ezt olvasná az első. Még semmi sem ment el.
invitations-do-all = Küldés mindenkinek: { $count }
invitations-mailed =
    { $count ->
        [one] { $count } meghívó megy el e-mailben.
       *[other] { $count } meghívó megy el e-mailben.
    }
invitations-remind = 🎪 { $event }: { $day }. Ezek az ügyfelek még nem válaszoltak:
invitations-gone-moved = ✔ Már nem érvényes: az esemény napja megváltozott.
invitations-gone-answered = ✔ Kész: mindenki válaszolt.
invitations-over = A rendezvény elmúlt vagy elmaradt; senki nem kap rá meghívót.
