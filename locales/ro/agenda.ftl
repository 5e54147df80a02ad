agenda-next = De sunat acum:
agenda-nobody = Nimeni nu așteaptă un apel: nu aveți clienți de sunat.
agenda-promised = { $client } – pentru azi: { $what }
agenda-promised-late = { $client } – a rămas din { $day }: { $what }
agenda-never-called = { $client } – niciun apel până acum
agenda-last-call = { $client } – ultimul apel: { $at }
agenda-ends = { $client } – contractul { $number } se încheie { $day }
agenda-pays = { $client } – a promis plata până { $day }
agenda-week = De făcut, { $first } – { $last }:
agenda-week-free = Săptămâna aceasta nu aveți nimic de făcut.
agenda-today = De făcut, { $day }:
agenda-today-free = Azi nu aveți nimic de făcut.
agenda-late = Restanțe:
agenda-day = { $day }
agenda-task = • { $what }
agenda-task-at = • { $time } { $what }
agenda-contract = • Expiră contractul { $number } · { $client }
agenda-invoice = • Factura { $number }: { $open } · { $client }
agenda-late-invoice = • { $day }: factura { $number }, { $open } · { $client }
agenda-late-total = Total restant: { $total }
agenda-sum = { $sum }
agenda-birthday = • Zi de naștere: { $client }
agenda-more =
    { $count ->
        [one] … și încă { $count }.
        [few] … și încă { $count }.
       *[other] … și încă { $count }.
    }
agenda-more-invoices =
    { $count ->
        [one] … și încă { $count } factură până atunci.
        [few] … și încă { $count } facturi până atunci.
       *[other] … și încă { $count } de facturi până atunci.
    }
agenda-reminders = Mementourile mele
agenda-obligation = • { $what } · contract { $number } · { $client }
