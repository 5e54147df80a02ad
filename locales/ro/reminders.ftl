reminders-card = Fișă
reminders-call = Apel nou
reminders-phone = Telefon: { $phone }
reminders-for = Pentru { $person }, care nu mai este activ aici:
reminders-birthday-today = 🎂 Azi e ziua de naștere: { $client } ({ $day })
reminders-birthday-was = 🎂 Ziua de naștere a fost { $day }: { $client }
reminders-birthday-ahead =
    { $days ->
        [1] 🎂 Mâine e ziua de naștere: { $client } ({ $day })
        [one] 🎂 Ziua de naștere peste { $days } zi: { $client } ({ $day })
        [few] 🎂 Ziua de naștere peste { $days } zile: { $client } ({ $day })
       *[other] 🎂 Ziua de naștere peste { $days } de zile: { $client } ({ $day })
    }
reminders-birthday-contact = Contact: { $contact }
reminders-birthday-age =
    { $age ->
        [one] Vârsta: { $age } an
        [few] Vârsta: { $age } ani
       *[other] Vârsta: { $age } de ani
    }
reminders-overdue = 💰 Restanțe: { $client }
reminders-overdue-row =
    { $days ->
        [one] { $number } · scadentă { $due } · de încasat { $open } · întârziere { $days } zi
        [few] { $number } · scadentă { $due } · de încasat { $open } · întârziere { $days } zile
       *[other] { $number } · scadentă { $due } · de încasat { $open } · întârziere { $days } de zile
    }
reminders-more =
    { $count ->
        [one] … și încă { $count } factură.
        [few] … și încă { $count } facturi.
       *[other] … și încă { $count } de facturi.
    }
reminders-overdue-total = Total de încasat: { $total }
reminders-sum = { $sum }
reminders-contract-ends =
    { $days ->
        [0] 📄 Contractul { $number } expiră azi ({ $day }) · { $client }
        [1] 📄 Contractul { $number } expiră mâine, { $day } · { $client }
        [one] 📄 Contractul { $number } expiră peste { $days } zi, { $day } · { $client }
        [few] 📄 Contractul { $number } expiră peste { $days } zile, { $day } · { $client }
       *[other] 📄 Contractul { $number } expiră peste { $days } de zile, { $day } · { $client }
    }
reminders-contract-ended = 📄 Contractul { $number } a expirat { $day } și nu este închis · { $client }
reminders-contract-amount = Valoare: { $amount }
reminders-moved = Era pentru { $day }, care nu e zi lucrătoare.
reminders-contract-card = Contract
reminders-gone-paid = ✔ Plătit: { $client } nu mai are restanțe.
reminders-gone-archived = ✔ Nu mai e nevoie: { $client } este în arhivă.
reminders-gone-owner = ✔ Nu mai este la dvs.: { $client } are acum alt responsabil.
reminders-gone-birthday = ✔ Nu mai e valabil: s-a schimbat ziua de naștere la { $client }.
reminders-gone-removed = ✔ Nu mai e nevoie: înregistrarea a fost ștearsă.
reminders-gone-stage = ✔ Nu mai e nevoie: contractul { $number } are acum etapa „{ $stage }”.
reminders-gone-end = ✔ Nu mai e valabil: contractul { $number } expiră acum { $day }.
reminders-gone-done = ✔ Făcut.
reminders-gone-moved = ✔ Mutat pe { $day }.
reminders-obligations = Contractul { $number } · { $client }: este scadent
reminders-obligation-side =
    { $side ->
        [ours] De făcut de noi:
        [client] Întrebați clientul:
       *[manufacturer] Întrebați producătorul:
    }
reminders-obligation =
    { $late ->
        [0] – { $what }, { $day }
        [one] – { $what }, { $day }, întârziere { $late } zi
        [few] – { $what }, { $day }, întârziere { $late } zile
       *[other] – { $what }, { $day }, întârziere { $late } de zile
    }
reminders-more-obligations =
    { $count ->
        [one] … și încă { $count }
        [few] … și încă { $count }
       *[other] … și încă { $count }
    }
reminders-complaint =
    { $late ->
        [0] Reclamație { $client }: răspuns promis până la { $day }
        [one] Reclamație { $client }: răspuns promis până la { $day }, întârziere { $late } zi
        [few] Reclamație { $client }: răspuns promis până la { $day }, întârziere { $late } zile
       *[other] Reclamație { $client }: răspuns promis până la { $day }, întârziere { $late } de zile
    }
reminders-complaint-card = Deschideți reclamația
