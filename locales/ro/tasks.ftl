tasks-title = Memento
tasks-ask-text = Ce să vă amintesc?
tasks-ask-day = În ce zi?
tasks-ask-time = La ce oră? Fără oră, vă anunț când începe programul dvs.
tasks-ask-repeat = Cât de des?
tasks-ask-client = Despre care client este vorba?
tasks-ask-when = Pe când îl mut? O zi sau o zi și o oră.
tasks-text = Ce
tasks-day = Zi
tasks-time = Oră
tasks-repeat = Se repetă
tasks-client-label = Client
tasks-client = Client: { $client }
tasks-hours = { $time }
tasks-on = { $day }
tasks-at = { $day }, { $time }
tasks-saved = Vă amintesc { $when }: { $what }
tasks-moves = Atunci aveți zi liberă: vă anunț { $day }.
tasks-over = { $day }, { $time } a trecut. Alegeți o oră mai târzie.
tasks-bad-time = „{ $text }” nu este o oră pe care o înțeleg. Încercați 10:00 sau 4 după-amiaza.
tasks-bad-repeat = „{ $text }” nu este o repetare pe care o înțeleg. Încercați în fiecare luni sau la fiecare 2 săptămâni.
tasks-told = ⏰ { $what }
tasks-done-button = Făcut
tasks-hour = +1 oră
tasks-tomorrow = Mâine
tasks-later = Altă dată
tasks-drop = Ștergere
tasks-stop = Fără repetare
tasks-card = Fișă
tasks-undo = Anulare
tasks-reopen = Anulare
tasks-none = Nu aveți mementouri. Încercați: /remind joi 10:00 să sun la Acme
tasks-yours = Mementourile dvs.; apăsați unul ca să îl schimbați:
tasks-row = { $when } · { $what }
tasks-row-client = { $when } · { $what } · { $client }
tasks-more =
    { $count ->
        [one] … și încă { $count }.
        [few] … și încă { $count }.
       *[other] … și încă { $count }.
    }
tasks-done = ✔ Făcut: { $what }
tasks-next-time = Data viitoare: { $when }
tasks-dropped = Șters: { $what }
tasks-stopped = Nu se mai repetă: { $what }
tasks-undone = Anulat, nu vă mai amintesc: { $what }
tasks-put-off = Mutat pe { $when }: { $what }
tasks-closed-already = „{ $what }” era deja închis.
tasks-moved-already = „{ $what }” fusese deja mutat pe { $when }.
tasks-every-day =
    { $count ->
        [1] în fiecare zi
        [one] la fiecare { $count } zi
        [few] la fiecare { $count } zile
       *[other] la fiecare { $count } de zile
    }
tasks-every-workday = în fiecare zi lucrătoare, de luni până vineri
tasks-every-week =
    { $count ->
        [1] în fiecare săptămână: { $days }
        [one] la fiecare { $count } săptămână: { $days }
        [few] la fiecare { $count } săptămâni: { $days }
       *[other] la fiecare { $count } de săptămâni: { $days }
    }
tasks-every-month =
    { $count ->
        [one] în fiecare lună
        [few] la fiecare { $count } luni
       *[other] la fiecare { $count } de luni
    }, { $day ->
        [-1] în ultima zi
       *[other] pe { $day }
    }
tasks-every-weeks =
    { $count ->
        [1] în fiecare săptămână
        [one] la fiecare { $count } săptămână
        [few] la fiecare { $count } săptămâni
       *[other] la fiecare { $count } de săptămâni
    }
tasks-every-months =
    { $count ->
        [1] în fiecare lună
        [one] la fiecare { $count } lună
        [few] la fiecare { $count } luni
       *[other] la fiecare { $count } de luni
    }
tasks-every-month-weekday =
    { $count ->
        [one] în fiecare lună
        [few] la fiecare { $count } luni
       *[other] la fiecare { $count } de luni
    }, { $rank ->
        [-1] în ultima { $day }
        [1] în prima { $day }
        [2] în a doua { $day }
        [3] în a treia { $day }
        [4] în a patra { $day }
       *[other] în a cincea { $day }
    }
tasks-every-year =
    { $count ->
        [one] în fiecare an
        [few] la fiecare { $count } ani
       *[other] la fiecare { $count } de ani
    }
tasks-monday = luni
tasks-tuesday = marți
tasks-wednesday = miercuri
tasks-thursday = joi
tasks-friday = vineri
tasks-saturday = sâmbătă
tasks-sunday = duminică
tasks-assigned = { $person } a primit sarcina, { $when }: { $what }
tasks-ask-person = Care coleg se ocupă?
tasks-person = Coleg
tasks-no-colleague = Nu cunosc niciun coleg „{ $text }”. Apăsați unul sau scrieți numele.
tasks-which-colleague = O sarcină pentru un coleg.
