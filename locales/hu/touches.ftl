touches-title = Kapcsolattartás
touches-every =
    { $days ->
        [one] { $days } naponta
       *[other] { $days } naponta
    }
touches-off = emlékeztető nélkül
touches-is = Kapcsolattartás: { $every }, legközelebb eddig: { $day }
touches-is-off = Kapcsolattartás: emlékeztető nélkül
touches-none = Még senki nem mondta meg, milyen gyakran tartsuk a kapcsolatot.
touches-too-long = Ez túl sok vagy túl kevés. Egy és { $most } nap közötti időt mondj, például: 14 naponta.
touches-bad-rhythm = Ez nem mondja meg, milyen gyakran: „{ $text }”. Írd így: 14 naponta, havonta, vagy ki.
touches-ask-days = Milyen gyakran akarod tartani a kapcsolatot? Például: 14 naponta.
touches-days = Milyen gyakran
touches-of-level = Kapcsolattartás a(z) „{ $level }” szintű ügyfelekkel: { $every }. Az ügyfél saját szabálya erősebb.
touches-nobody = Egyik ügyfelednél sincs még ilyen szabály. Írd például: /touch Acme 14 naponta
touches-listed = Kapcsolattartás, a legsürgősebbel az élen:
touches-row = { $client }: eddig: { $day } ({ $every })
touches-row-late =
    { $days ->
        [one] { $client }: esedékes volt: { $day }, { $days } napja ({ $every })
       *[other] { $client }: esedékes volt: { $day }, { $days } napja ({ $every })
    }
touches-due = ☎ Ideje jelentkezni nála: { $client }.
touches-last = Utolsó kapcsolat: { $at }
touches-never = Eddig nem volt kapcsolat.
touches-agreed = Megbeszélve: { $every }
touches-do-week = Egy hét múlva
touches-do-off = Többé nem kell
touches-later = { $client }: szólok ekkor: { $day }.
touches-gone-changed = ✔ Már nem érvényes: megváltozott, milyen gyakran kell jelentkezni.
touches-gone-later = ✔ Elhalasztva eddig: { $day }.
touches-gone-spoken = ✔ Kész: volt kapcsolat vele: { $client }, { $at }.
touches-undo = Visszavonás
