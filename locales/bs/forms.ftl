forms-skip = Preskoči
forms-cancel = Odustani
forms-save = Sačuvaj
forms-yes = Da
forms-no = Ne
forms-change = ✎ { $label }
forms-field = { $label }: { $value }
forms-press-save = Ako je sve tačno, pritisnite Sačuvaj. Ako nije, pritisnite polje koje želite izmijeniti.
forms-nothing-open = Ništa nije započeto pa nema od čega odustati.
forms-cancelled = Prekinuto, ništa nije sačuvano.
forms-gone = Obrazac koji ste popunjavali više ne postoji. Počnite ponovo.
forms-pick-one = „{ $text }” nije među odgovorima. Pritisnite jedan od njih, ili napišite njegovu riječ ili redni broj.
forms-did-you-mean = Da li ste pod „{ $text }” mislili ovo? Pritisnite, ili napišite da ili redni broj.
forms-empty = Napišite to riječima, molim Vas.
forms-too-long = Predugo je: znakova { $length }, a može najviše { $longest }. Skratite, molim Vas.
forms-bad-minutes = „{ $text }” ne mogu pročitati kao trajanje poziva. Napišite minute, na primjer 15 ili 1h30.
forms-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    }
forms-bad-date = „{ $text }” ne mogu pročitati kao datum. Probajte 15.03., sutra ili sljedeći petak.
forms-which-date = Na koji datum mislite?
forms-date-past = { $day } je prošlo. Navedite današnji ili neki kasniji dan.
forms-day = { $day }
forms-enough = To je sve
forms-back-to = Nazad na: { $form }
forms-still-open = Još otvoreno: { $form }
forms-go-on = Nastavi
forms-window = Ispuni obrazac
forms-window-gone = Ovaj obrazac više nije otvoren: poslan je, prekinut ili započet iznova. Ono za što gore nema potvrde nije sačuvano.
forms-needed = Molim Vas, ispunite ovo polje.
forms-choose = Molim Vas, izaberite s liste.
forms-time = Vrijeme
