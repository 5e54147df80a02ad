stages-does-not-follow = Faza ostaje: { $stage }. Poslije nje ne može doći: { $to }.
stages-not-agreed = Ugovor { $number } ne može biti „{ $stage }” dok se strane ne slažu. Prvo riješite ovo:
stages-still-open = Ugovor { $number } treba da bude „{ $stage }”, ali nešto je još otvoreno:
stages-open-obligations =
    { $count ->
        [one] – { $count } neispunjena obaveza
        [few] – { $count } neispunjene obaveze
       *[other] – { $count } neispunjenih obaveza
    }
stages-open-money = – nije plaćeno: { $sums }
stages-do-anyway = Ipak uradi
stages-do-not = Ostavi
