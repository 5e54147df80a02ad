calls-title = Hívás
calls-correct-title = Hívás javítása
calls-ask-client = Melyik ügyfél? Írd be a nevét, vagy nyomj meg egyet.
calls-ask-outcome = Mi lett az eredménye?
calls-ask-minutes = Hány perc volt?
calls-ask-direction = Ki hívott kit?
calls-ask-offer = Tettél ajánlatot?
calls-ask-note = Megjegyzés?
calls-ask-next-step = Mi a következő lépés?
calls-ask-next-on = Melyik napra?
calls-outcome = Eredmény
calls-minutes = Hossz
calls-direction = Irány
calls-offer = Ajánlat
calls-note-label = Megjegyzés
calls-next-step = Következő lépés
calls-next-on = A következő lépés napja
calls-logged-unanswered = Rögzítve: { $client }, { $outcome }.
calls-logged =
    { $minutes ->
        [0] Rögzítve: { $client }, { $outcome }, időtartam nélkül.
        [one] Rögzítve: { $client }, { $outcome }, { $minutes } perc.
       *[other] Rögzítve: { $client }, { $outcome }, { $minutes } perc.
    }
calls-incoming = Ők hívtak minket.
calls-offered = Kaptak ajánlatot.
calls-note = Megjegyzés: { $note }
calls-next = Következő lépés: { $step }, { $day }
calls-call-again = visszahívás
calls-counter = Ma: hívás { $calls }, telefonos ajánlat { $phone } cég, e-mailes ajánlat { $email }
calls-counter-day-off = Ma, szabadnapon: hívás { $calls }, telefonos ajánlat { $phone } cég, e-mailes ajánlat { $email }
calls-undo = Visszavonás
calls-change = Módosítás
calls-unread = Ezzel nem tudtam mit kezdeni: „{ $text }”.
calls-undone = Visszavonva, a hívás törölve: { $client }
calls-undone-meeting = Visszavonva, a találkozó törölve: { $client }
calls-undone-already = Ezt a hívást már korábban visszavonták: { $client }
calls-yours = Az utolsó hívásaid:
calls-none-yet = Még nem rögzítettél hívást. Próbáld így: /call Acme, 15, elértem
calls-with = Az utolsó hívások, ügyfél: { $client }
calls-none-with = Ezzel az ügyféllel még nem volt hívás: { $client }
calls-row =
    { $minutes ->
        [0] { $at } · { $client } · { $outcome } · { $person }
        [one] { $at } · { $client } · { $outcome }, { $minutes } perc · { $person }
       *[other] { $at } · { $client } · { $outcome }, { $minutes } perc · { $person }
    }
calls-next-undated = Következő lépés: { $step } (nincs napja, ezért nem emlékeztetlek)
calls-register = „{ $client }” felvétele
calls-new-client = „{ $client }” új ügyfélnek tűnik. Vedd fel, vagy nevezz meg egy meglévőt.
calls-ask-kind = Hívás volt vagy találkozó?
calls-kind = Hívás vagy találkozó
calls-ask-remind = Mikor emlékeztesselek? Egy nap, vagy nap és időpont.
calls-remind = Emlékeztető
calls-reminded = Emlékeztetlek: { $when }
calls-next-step-only = Következő lépés: { $step }
calls-row-met = { $row } · találkozó
calls-none-to-note = A megjegyzések a hívásokhoz tartoznak, és ezzel az ügyféllel ({ $client }) még nem rögzítettél hívást.
calls-met =
    { $minutes ->
        [0] Rögzítve: találkozó, { $client }.
        [one] Rögzítve: találkozó, { $client }, { $minutes } perc.
       *[other] Rögzítve: találkozó, { $client }, { $minutes } perc.
    }
calls-meeting-title = Találkozó
calls-ask-on = Melyik napon volt a hívás?
calls-on = Nap
calls-was-on = Nap: { $day }
calls-day-ahead = Ez a nap még nem jött el: { $day }. A hívás napját add meg.
