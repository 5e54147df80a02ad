touches-title = Păstrarea legăturii
touches-every =
    { $days ->
        [one] o dată la { $days } zi
        [few] o dată la { $days } zile
       *[other] o dată la { $days } de zile
    }
touches-off = fără memento-uri
touches-is = Legătura: { $every }, următoarea până la { $day }
touches-is-off = Legătura: fără memento-uri
touches-none = Încă nu a spus nimeni cât de des să păstrăm legătura.
touches-too-long = Este prea mult sau prea puțin. Spuneți între o zi și { $most } de zile, de exemplu: la fiecare 14 zile.
touches-bad-rhythm = „{ $text }” nu spune cât de des. Scrieți așa: la fiecare 14 zile, lunar sau oprit.
touches-ask-days = Cât de des vreți să păstrați legătura? De exemplu: la fiecare 14 zile.
touches-days = Cât de des
touches-of-level = Legătura cu clienții de nivel „{ $level }”: { $every }. Regula proprie a clientului are întâietate.
touches-nobody = Niciun client al dvs. nu are încă o astfel de regulă. Spuneți de exemplu: /touch Acme la fiecare 14 zile
touches-listed = De păstrat legătura, cele mai urgente primele:
touches-row = { $client }: până la { $day } ({ $every })
touches-row-late =
    { $days ->
        [one] { $client }: trebuia pe { $day }, acum { $days } zi ({ $every })
        [few] { $client }: trebuia pe { $day }, acum { $days } zile ({ $every })
       *[other] { $client }: trebuia pe { $day }, acum { $days } de zile ({ $every })
    }
touches-due = ☎ E timpul să luați legătura cu { $client }.
touches-last = Ultima legătură: { $at }
touches-never = Nicio legătură până acum.
touches-agreed = Convenit: { $every }
touches-do-week = Peste o săptămână
touches-do-off = Nu mai e nevoie
touches-later = { $client }: revin pe { $day }.
touches-gone-changed = ✔ Nu mai e valabil: s-a schimbat cât de des se păstrează legătura.
touches-gone-later = ✔ Amânat până la { $day }.
touches-gone-spoken = ✔ Gata: s-a luat legătura cu { $client }, { $at }.
touches-undo = Anulează
