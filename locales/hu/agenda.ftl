agenda-next = Most őket hívd:
agenda-nobody = Most senkit nem kell hívnod: egyik ügyfeledre sem került sor.
agenda-promised = { $client } – ma esedékes: { $what }
agenda-promised-late = { $client } – { $day } óta késik: { $what }
agenda-never-called = { $client } – még nem volt hívás
agenda-last-call = { $client } – utolsó hívás: { $at }
agenda-ends = { $client } – a szerződés ({ $number }) lejár: { $day }
agenda-pays = { $client } – fizetést ígért eddig: { $day }
agenda-week = Esedékes ({ $first } – { $last }):
agenda-week-free = Ezen a héten semmi sem esedékes.
agenda-today = Mai teendők ({ $day }):
agenda-today-free = Ma semmi sem esedékes.
agenda-late = Késésben:
agenda-day = { $day }
agenda-task = • { $what }
agenda-task-at = • { $time } { $what }
agenda-contract = • Lejár a szerződés: { $number } · { $client }
agenda-invoice = • Számla { $number }: { $open } · { $client }
agenda-late-invoice = • { $day }: számla { $number }, { $open } · { $client }
agenda-late-total = Lejárt összesen: { $total }
agenda-sum = { $sum }
agenda-birthday = • Születésnap: { $client }
agenda-more =
    { $count ->
        [one] … és még { $count }.
       *[other] … és még { $count }.
    }
agenda-more-invoices =
    { $count ->
        [one] … és addig még { $count } számla.
       *[other] … és addig még { $count } számla.
    }
agenda-reminders = Emlékeztetőim
agenda-obligation = • { $what } · szerződés: { $number } · { $client }
