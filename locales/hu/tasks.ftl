tasks-title = Emlékeztető
tasks-ask-text = Mire emlékeztesselek?
tasks-ask-day = Melyik napon?
tasks-ask-time = Hány órakor? Időpont nélkül a munkanapod kezdetén szólok.
tasks-ask-repeat = Milyen gyakran?
tasks-ask-client = Melyik ügyfélről van szó?
tasks-ask-when = Mikor legyen helyette? Egy nap, vagy egy nap és egy időpont.
tasks-text = Miről
tasks-day = Nap
tasks-time = Időpont
tasks-repeat = Ismétlődés
tasks-client-label = Ügyfél
tasks-client = Ügyfél: { $client }
tasks-hours = { $time }
tasks-on = { $day }
tasks-at = { $day }, { $time }
tasks-saved = Szólni fogok ({ $when }): { $what }
tasks-moves = Aznap nem dolgozol, ezért ekkor szólok: { $day }
tasks-over = Ez már elmúlt: { $day }, { $time }. Későbbi időpontot adj meg.
tasks-bad-time = „{ $text }”: ezt nem tudom időpontként értelmezni. Próbáld így: 10:00 vagy délután 4.
tasks-bad-repeat = „{ $text }”: ezt nem tudom ismétlődésként értelmezni. Próbáld így: minden hétfőn vagy kéthetente.
tasks-told = ⏰ { $what }
tasks-done-button = Kész
tasks-hour = +1 óra
tasks-tomorrow = Holnap
tasks-later = Máskor
tasks-drop = Törlés
tasks-stop = Ne ismétlődjön
tasks-card = Adatlap
tasks-undo = Visszavonás
tasks-reopen = Visszavonás
tasks-none = Nincs emlékeztetőd. Próbáld így: /remind csütörtök 10:00 hívni az Acmét
tasks-yours = Az emlékeztetőid; nyomd meg, amelyiket módosítanád:
tasks-row = { $when } · { $what }
tasks-row-client = { $when } · { $what } · { $client }
tasks-more =
    { $count ->
        [one] … és még { $count }.
       *[other] … és még { $count }.
    }
tasks-done = ✔ Kész: { $what }
tasks-next-time = Legközelebb: { $when }
tasks-dropped = Törölve: { $what }
tasks-stopped = Többé nem ismétlődik: { $what }
tasks-undone = Visszavonva, nem fogok szólni: { $what }
tasks-put-off = Elhalasztva ({ $when }): { $what }
tasks-closed-already = Ez már korábban lezárult: „{ $what }”.
tasks-moved-already = Ez már máskorra került ({ $when }): „{ $what }”.
tasks-every-day =
    { $count ->
        [1] naponta
        [one] { $count } naponta
       *[other] { $count } naponta
    }
tasks-every-workday = minden munkanapon, hétfőtől péntekig
tasks-every-week =
    { $count ->
        [1] hetente: { $days }
        [one] { $count } hetente: { $days }
       *[other] { $count } hetente: { $days }
    }
tasks-every-weeks =
    { $count ->
        [1] hetente
        [one] { $count } hetente
       *[other] { $count } hetente
    }
tasks-every-months =
    { $count ->
        [1] havonta
        [one] { $count } havonta
       *[other] { $count } havonta
    }
tasks-every-month =
    { $count ->
        [1] havonta
        [one] { $count } havonta
       *[other] { $count } havonta
    }, { $day ->
        [-1] a hónap utolsó napján
       *[other] a hónap { $day }. napján
    }
tasks-every-month-weekday =
    { $count ->
        [1] havonta
        [one] { $count } havonta
       *[other] { $count } havonta
    }: { $rank ->
        [-1] utolsó { $day }
       *[other] { $rank }. { $day }
    }
tasks-every-year =
    { $count ->
        [1] évente
        [one] { $count } évente
       *[other] { $count } évente
    }
tasks-monday = hétfő
tasks-tuesday = kedd
tasks-wednesday = szerda
tasks-thursday = csütörtök
tasks-friday = péntek
tasks-saturday = szombat
tasks-sunday = vasárnap
tasks-assigned = { $person } megkapta a feladatot ({ $when }): { $what }
tasks-ask-person = Melyik kollégáé legyen?
tasks-person = Kolléga
tasks-no-colleague = Nem ismerek „{ $text }” nevű kollégát. Válassz egyet, vagy írd be a nevét.
tasks-which-colleague = Feladat egy kollégának.
