reminders-card = Adatlap
reminders-call = Hívás rögzítése
reminders-phone = Telefon: { $phone }
reminders-for = { $person } helyett te kapod, mert ő már nem aktív:
reminders-birthday-today = 🎂 Ma van a születésnapja: { $client } ({ $day })
reminders-birthday-was = 🎂 Születésnapja volt ({ $day }): { $client }
reminders-birthday-ahead =
    { $days ->
        [1] 🎂 Holnap lesz a születésnapja: { $client } ({ $day })
        [one] 🎂 { $days } nap múlva lesz a születésnapja: { $client } ({ $day })
       *[other] 🎂 { $days } nap múlva lesz a születésnapja: { $client } ({ $day })
    }
reminders-birthday-contact = Kapcsolattartó: { $contact }
reminders-birthday-age =
    { $age ->
        [one] Életkor: { $age } év
       *[other] Életkor: { $age } év
    }
reminders-overdue = 💰 Lejárt tartozás: { $client }
reminders-overdue-row =
    { $days ->
        [one] { $number } · határidő: { $due } · nyitott: { $open } · { $days } nap késés
       *[other] { $number } · határidő: { $due } · nyitott: { $open } · { $days } nap késés
    }
reminders-more =
    { $count ->
        [one] … és még { $count } számla.
       *[other] … és még { $count } számla.
    }
reminders-overdue-total = Nyitott összesen: { $total }
reminders-sum = { $sum }
reminders-contract-ends =
    { $days ->
        [0] 📄 Ma lejár a szerződés: { $number } ({ $day }) · { $client }
        [1] 📄 Holnap lejár a szerződés: { $number } ({ $day }) · { $client }
        [one] 📄 { $days } nap múlva lejár a szerződés: { $number } ({ $day }) · { $client }
       *[other] 📄 { $days } nap múlva lejár a szerződés: { $number } ({ $day }) · { $client }
    }
reminders-contract-ended = 📄 Lejárt ({ $day }), de nincs lezárva a szerződés: { $number } · { $client }
reminders-contract-amount = Összeg: { $amount }
reminders-moved = Eredeti nap: { $day }, de az nem munkanap.
reminders-contract-card = Szerződés
reminders-gone-paid = ✔ Kifizetve, már nincs lejárt tartozása: { $client }
reminders-gone-archived = ✔ Már nem kell, archívumba került: { $client }
reminders-gone-owner = ✔ Már nem a tiéd, új felelőse van: { $client }
reminders-gone-birthday = ✔ Már nem érvényes, módosult a születésnap: { $client }
reminders-gone-removed = ✔ Már nem kell, a bejegyzést törölték.
reminders-gone-stage = ✔ Már nem kell, a szerződés szakasza most: { $stage } ({ $number }).
reminders-gone-end = ✔ Már nem érvényes, a szerződés új vége: { $day } ({ $number }).
reminders-gone-done = ✔ Kész.
reminders-gone-moved = ✔ Áthelyezve: { $day }.
reminders-obligations = { $number } szerződés · { $client }: esedékes
reminders-obligation-side =
    { $side ->
        [ours] A mi feladatunk:
        [client] Kérdezd meg az ügyfelet:
       *[manufacturer] Kérdezd meg a gyártót:
    }
reminders-obligation =
    { $late ->
        [0] – { $what }, { $day }
        [one] – { $what }, { $day }, { $late } napja késik
       *[other] – { $what }, { $day }, { $late } napja késik
    }
reminders-more-obligations =
    { $count ->
        [one] … és még { $count }
       *[other] … és még { $count }
    }
reminders-complaint =
    { $late ->
        [0] Panasz, { $client }: ígért válasz: { $day }
        [one] Panasz, { $client }: ígért válasz: { $day }, { $late } napja késik
       *[other] Panasz, { $client }: ígért válasz: { $day }, { $late } napja késik
    }
reminders-complaint-card = Panasz megnyitása
