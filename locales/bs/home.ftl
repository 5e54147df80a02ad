home-title = { $day } · { $name }
home-done = Danas: pozivi { $calls }, ponude: telefonom { $phone }, e-mailom { $email }
home-norm = { $bar } { $done }/{ $target } · { $norm } · { $pace }
home-free = U narednih 7 dana ništa ne dospijeva.
home-reminders = Podsjetnici:
home-reminders-late =
    { $count ->
        [one] Podsjetnici, { $count } kasni:
        [few] Podsjetnici, { $count } kasne:
       *[other] Podsjetnici, { $count } kasni:
    }
home-contracts = Ugovori, za sedmicu dana:
home-invoices = Dospjele fakture:
home-more =
    { $count ->
        [one] … i još { $count }
        [few] … i još { $count }
       *[other] … i još { $count }
    }
home-no-clients = Ovdje još nema klijenata. Upišite prvog ili mi jednostavno pišite, na primjer: novi klijent Acme
home-no-clients-yet = Ovdje još nema klijenata. Čim kolega nekog upiše, vidjet ćete ga.
home-do-client = Novi klijent
home-do-remind = Podsjeti me
home-do-digest = Pregled dana
home-do-import = Uvezi tabelu
home-stranger = Vodim evidenciju firme { $company }: pozivi, klijenti, ugovori, podsjetnici. Još Vas ne poznajem: zatražite pozivnicu od administratora, pošaljite mi njen kod u poruci, i ovdje će stajati Vaš dan.
