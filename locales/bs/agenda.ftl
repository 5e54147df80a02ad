agenda-next = Koga sljedeće nazvati:
agenda-nobody = Trenutno niko ne čeka poziv: nijedan Vaš klijent nije na redu.
agenda-promised = { $client } – za danas: { $what }
agenda-promised-late = { $client } – rok je bio { $day }: { $what }
agenda-never-called = { $client } – još bez poziva
agenda-last-call = { $client } – zadnji poziv { $at }
agenda-ends = { $client } – ugovor { $number } ističe { $day }
agenda-pays = { $client } – obećano plaćanje do { $day }
agenda-week = Rokovi od { $first } do { $last }:
agenda-week-free = Ove sedmice nema rokova.
agenda-today = Rokovi za danas, { $day }:
agenda-today-free = Danas nema rokova.
agenda-late = Kasni:
agenda-day = { $day }
agenda-task = • { $what }
agenda-task-at = • { $time } { $what }
agenda-contract = • Ističe ugovor { $number } · { $client }
agenda-invoice = • Faktura { $number }: { $open } · { $client }
agenda-late-invoice = • { $day }: faktura { $number }, { $open } · { $client }
agenda-late-total = Ukupno kasni: { $total }
agenda-sum = { $sum }
agenda-birthday = • Rođendan: { $client }
agenda-more =
    { $count ->
        [one] … i još { $count }.
        [few] … i još { $count }.
       *[other] … i još { $count }.
    }
agenda-more-invoices =
    { $count ->
        [one] … i još { $count } faktura do tada.
        [few] … i još { $count } fakture do tada.
       *[other] … i još { $count } faktura do tada.
    }
agenda-reminders = Moji podsjetnici
agenda-obligation = • { $what } · ugovor { $number } · { $client }
