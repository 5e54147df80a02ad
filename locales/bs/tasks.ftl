tasks-title = Podsjetnik
tasks-ask-text = Na šta da Vas podsjetim?
tasks-ask-day = Kojeg dana?
tasks-ask-time = U koliko sati? Bez vremena javljam na početku radnog dana.
tasks-ask-repeat = Koliko često?
tasks-ask-client = O kojem klijentu je riječ?
tasks-ask-when = Za kada da pomjerim? Dan, ili dan i vrijeme.
tasks-text = Šta
tasks-day = Dan
tasks-time = Vrijeme
tasks-repeat = Ponavljanje
tasks-client-label = Klijent
tasks-client = Klijent: { $client }
tasks-hours = { $time }
tasks-on = { $day }
tasks-at = { $day }, { $time }
tasks-saved = Podsjetit ću Vas { $when } – { $what }
tasks-moves = To Vam je neradni dan, pa javljam { $day }
tasks-over = { $day }, { $time } je prošlo. Navedite kasnije vrijeme.
tasks-bad-time = „{ $text }” ne mogu pročitati kao vrijeme. Probajte 10:00 ili 4 popodne.
tasks-bad-repeat = „{ $text }” ne mogu pročitati kao pravilo. Probajte svaki ponedjeljak ili svake 2 sedmice.
tasks-told = ⏰ { $what }
tasks-done-button = Urađeno
tasks-hour = +1 sat
tasks-tomorrow = Sutra
tasks-later = Drugo vrijeme
tasks-drop = Obriši
tasks-stop = Ne ponavljaj više
tasks-card = Karton
tasks-undo = Poništi
tasks-reopen = Poništi
tasks-none = Nemate podsjetnika. Probajte: /remind četvrtak 10:00 nazvati Drina Promet
tasks-yours = Vaši podsjetnici; pritisnite onaj koji želite izmijeniti:
tasks-row = { $when } · { $what }
tasks-row-client = { $when } · { $what } · { $client }
tasks-more =
    { $count ->
        [one] … i još { $count }.
        [few] … i još { $count }.
       *[other] … i još { $count }.
    }
tasks-done = ✔ Urađeno: { $what }
tasks-next-time = Sljedeći put: { $when }
tasks-dropped = Obrisano: { $what }
tasks-stopped = Više se ne ponavlja: { $what }
tasks-undone = Poništeno, neću podsjećati: { $what }
tasks-put-off = Pomjereno na { $when } – { $what }
tasks-closed-already = „{ $what }” je već ranije zatvoreno.
tasks-moved-already = „{ $what }” je već pomjereno na { $when }
tasks-every-day =
    { $count ->
        [1] svaki dan
        [one] svaki { $count } dan
        [few] svaka { $count } dana
       *[other] svakih { $count } dana
    }
tasks-every-workday = radnim danima, od ponedjeljka do petka
tasks-every-week =
    { $count ->
        [1] svake sedmice: { $days }
        [one] svaku { $count } sedmicu: { $days }
        [few] svake { $count } sedmice: { $days }
       *[other] svakih { $count } sedmica: { $days }
    }
tasks-every-weeks =
    { $count ->
        [1] svake sedmice
        [one] svaku { $count } sedmicu
        [few] svake { $count } sedmice
       *[other] svakih { $count } sedmica
    }
tasks-every-months =
    { $count ->
        [1] svaki mjesec
        [one] svaki { $count } mjesec
        [few] svaka { $count } mjeseca
       *[other] svakih { $count } mjeseci
    }
tasks-every-month =
    { $count ->
        [1] svaki mjesec
        [one] svaki { $count } mjesec
        [few] svaka { $count } mjeseca
       *[other] svakih { $count } mjeseci
    }, { $day ->
        [-1] zadnjeg dana
       *[other] { $day }. u mjesecu
    }
tasks-every-month-weekday =
    { $count ->
        [1] svaki mjesec
        [one] svaki { $count } mjesec
        [few] svaka { $count } mjeseca
       *[other] svakih { $count } mjeseci
    }, { $rank ->
        [-1] zadnji dan „{ $day }”
       *[other] { $rank }. dan „{ $day }”
    }
tasks-every-year =
    { $count ->
        [1] svake godine
        [one] svaku { $count } godinu
        [few] svake { $count } godine
       *[other] svakih { $count } godina
    }
tasks-monday = ponedjeljak
tasks-tuesday = utorak
tasks-wednesday = srijeda
tasks-thursday = četvrtak
tasks-friday = petak
tasks-saturday = subota
tasks-sunday = nedjelja
tasks-assigned = Zadatak je predat ({ $person }), { $when }: { $what }
tasks-ask-person = Koji kolega će to uraditi?
tasks-person = Kolega
tasks-no-colleague = Ne znam kolegu „{ $text }”. Pritisnite jednog ili napišite ime.
tasks-which-colleague = Zadatak za kolegu.
