rush-title = Hitan zahtjev
rush-late-title = Kasna prijava
rush-ask-client = Za kojeg klijenta? Napišite ime ili pritisnite jedno.
rush-ask-what = Šta treba uraditi?
rush-ask-whom = Koga ili šta treba prijaviti?
rush-what = Šta
rush-ask-event = Za koji događaj? Pritisnite ga, napišite naziv ili preskočite.
rush-event = Događaj
rush-no-event = Nema predstojećeg događaja „{ $text }”. Popis: /events.
rush-request = { $queue } { $number }: { $client }
rush-for-event = Za { $event }, prijava se zatvara { $at }
rush-send-order = Još nije u redu: pošaljite platni nalog kao fotografiju.
rush-no-photo = Potreban je platni nalog kao jedna fotografija. Pošaljite je s istim tekstom.
rush-wait =
    { $ahead ->
        [0] Na čekanju: oko { $minutes } min, nikoga ispred Vas.
       *[other] Na čekanju: oko { $minutes } min, { $ahead } ispred Vas.
    }
rush-wait-unknown =
    { $ahead ->
        [0] Na čekanju: nikoga ispred Vas. Još ne znam koliko traje, premalo je izmjereno; cilj je { $target } min.
       *[other] Na čekanju: { $ahead } ispred Vas. Još ne znam koliko traje, premalo je izmjereno; cilj je { $target } min.
    }
rush-taken = Preuzima { $person }.
rush-refused = Odbijeno: { $reason }
rush-done = ✓ Završeno.
rush-withdrawn = Povučeno.
rush-new = Zahtjev čeka:
rush-which-photo = Je li ovo platni nalog za ovaj zahtjev?
rush-is-order = Da, platni nalog
rush-is-other = Ne, sačuvaj kao fajl
rush-do-withdraw = Povuci
rush-do-take = Preuzmi
rush-request-own = { $queue } { $number }
rush-do-reopen = Nije riješeno
rush-reopened = Ponovo otvoreno, nije bilo riješeno:
