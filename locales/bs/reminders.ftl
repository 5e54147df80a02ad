reminders-card = Karton
reminders-call = Upiši poziv
reminders-phone = Telefon: { $phone }
reminders-for = Umjesto osobe koja više ne radi: { $person }
reminders-birthday-today = 🎂 Danas je rođendan: { $client } ({ $day })
reminders-birthday-was = 🎂 Rođendan je bio { $day }: { $client }
reminders-birthday-ahead =
    { $days ->
        [1] 🎂 Sutra je rođendan: { $client } ({ $day })
        [one] 🎂 Rođendan za { $days } dan: { $client } ({ $day })
        [few] 🎂 Rođendan za { $days } dana: { $client } ({ $day })
       *[other] 🎂 Rođendan za { $days } dana: { $client } ({ $day })
    }
reminders-birthday-contact = Kontakt: { $contact }
reminders-birthday-age =
    { $age ->
        [one] Puni { $age } godinu
        [few] Puni { $age } godine
       *[other] Puni { $age } godina
    }
reminders-overdue = 💰 Kasni s plaćanjem: { $client }
reminders-overdue-row =
    { $days ->
        [one] { $number } · rok { $due } · dug { $open } · kasni { $days } dan
        [few] { $number } · rok { $due } · dug { $open } · kasni { $days } dana
       *[other] { $number } · rok { $due } · dug { $open } · kasni { $days } dana
    }
reminders-more =
    { $count ->
        [one] … i još { $count } faktura.
        [few] … i još { $count } fakture.
       *[other] … i još { $count } faktura.
    }
reminders-overdue-total = Ukupno neplaćeno: { $total }
reminders-sum = { $sum }
reminders-contract-ends =
    { $days ->
        [0] 📄 Ugovor { $number } ističe danas ({ $day }) · { $client }
        [1] 📄 Ugovor { $number } ističe sutra, { $day } · { $client }
        [one] 📄 Ugovor { $number } ističe za { $days } dan, { $day } · { $client }
        [few] 📄 Ugovor { $number } ističe za { $days } dana, { $day } · { $client }
       *[other] 📄 Ugovor { $number } ističe za { $days } dana, { $day } · { $client }
    }
reminders-contract-ended = 📄 Ugovor { $number } istekao je { $day }, a nije zatvoren · { $client }
reminders-contract-amount = Iznos: { $amount }
reminders-moved = Pomjereno, jer { $day } nije radni dan.
reminders-contract-card = Ugovor
reminders-gone-paid = ✔ Plaćeno, više ništa ne kasni: { $client }
reminders-gone-archived = ✔ Više nije potrebno, klijent je u arhivi: { $client }
reminders-gone-owner = ✔ Više nije Vaše, klijenta sada vodi neko drugi: { $client }
reminders-gone-birthday = ✔ Više nije tačno, rođendan je promijenjen: { $client }
reminders-gone-removed = ✔ Više nije potrebno: zapis je uklonjen.
reminders-gone-stage = ✔ Više nije potrebno: ugovor { $number }, faza: { $stage }
reminders-gone-end = ✔ Više nije tačno: ugovor { $number } sada ističe { $day }
reminders-gone-done = ✔ Urađeno.
reminders-gone-moved = ✔ Pomjereno na { $day }
reminders-obligations = Ugovor { $number } · { $client }: dospijeva
reminders-obligation-side =
    { $side ->
        [ours] Mi trebamo uraditi:
        [client] Pitajte klijenta:
       *[manufacturer] Pitajte proizvođača:
    }
reminders-obligation =
    { $late ->
        [0] – { $what }, { $day }
        [one] – { $what }, { $day }, kasni { $late } dan
        [few] – { $what }, { $day }, kasni { $late } dana
       *[other] – { $what }, { $day }, kasni { $late } dana
    }
reminders-more-obligations =
    { $count ->
        [one] … i još { $count }
        [few] … i još { $count }
       *[other] … i još { $count }
    }
reminders-complaint =
    { $late ->
        [0] Reklamacija, klijent { $client }: odgovor obećan do { $day }
        [one] Reklamacija, klijent { $client }: odgovor obećan do { $day }, kasni { $late } dan
        [few] Reklamacija, klijent { $client }: odgovor obećan do { $day }, kasni { $late } dana
       *[other] Reklamacija, klijent { $client }: odgovor obećan do { $day }, kasni { $late } dana
    }
reminders-complaint-card = Otvori reklamaciju
