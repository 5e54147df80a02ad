events-title = Događaj
events-ask-name = Kako se zove događaj?
events-name = Naziv
events-ask-closes = Kada se zatvara prijava, dan i sat?
events-closes = Zatvara se
events-needs-time = { $day } u koliko sati? Napišite dan i sat.
events-taken = Događaj { $name } već postoji. Nazovite ga drugačije.
events-card = { $name }: prijava se zatvara { $at }
events-open =
    { $count ->
       [one] { $count } otvoren zahtjev
       [few] { $count } otvorena zahtjeva
      *[other] { $count } otvorenih zahtjeva
    }
events-saved = Događaj je zabilježen.
events-undone = ✓ Poništeno: nema takvog događaja.
events-none = Nema predstojećih događaja. /event NAZIV, zatvara se DAN SAT upisuje novi.
events-do-move = Drugo vrijeme
events-do-undo = Poništi
