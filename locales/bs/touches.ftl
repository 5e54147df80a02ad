touches-title = Održavanje kontakta
touches-every =
    { $days ->
        [one] svakih { $days } dan
        [few] svaka { $days } dana
       *[other] svakih { $days } dana
    }
touches-off = bez podsjetnika
touches-is = U kontaktu: { $every }, sljedeći put do { $day }
touches-is-off = Kontakt: bez podsjetnika
touches-none = Još niko nije rekao koliko često održavati kontakt.
touches-too-long = To je predugo ili prekratko. Recite između jednog dana i { $most } dana, na primjer: svakih 14 dana.
touches-bad-rhythm = „{ $text }” ne kaže koliko često. Napišite ovako: svakih 14 dana, mjesečno ili isključi.
touches-ask-days = Koliko često želite biti u kontaktu? Na primjer: svakih 14 dana.
touches-days = Koliko često
touches-of-level = Kontakt s klijentima nivoa „{ $level }”: { $every }. Pravilo samog klijenta je važnije.
touches-nobody = Nijedan Vaš klijent još nema takvo pravilo. Recite na primjer: /touch Acme svakih 14 dana
touches-listed = Održavati kontakt, najhitniji prvo:
touches-row = { $client }: do { $day } ({ $every })
touches-row-late =
    { $days ->
        [one] { $client }: rok je bio { $day }, prije { $days } dan ({ $every })
        [few] { $client }: rok je bio { $day }, prije { $days } dana ({ $every })
       *[other] { $client }: rok je bio { $day }, prije { $days } dana ({ $every })
    }
touches-due = ☎ Vrijeme je da se javite: { $client }.
touches-last = Posljednji kontakt: { $at }
touches-never = Još nije bilo kontakta.
touches-agreed = Dogovoreno: { $every }
touches-do-week = Za sedmicu
touches-do-off = Više ne treba
touches-later = { $client }: javim se { $day }.
touches-gone-changed = ✔ Više ne važi: promijenjeno je koliko često održavati kontakt.
touches-gone-later = ✔ Odgođeno do { $day }.
touches-gone-spoken = ✔ Gotovo: bilo je kontakta, { $client }, { $at }.
touches-undo = Poništi
