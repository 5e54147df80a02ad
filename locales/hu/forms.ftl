forms-skip = Kihagyás
forms-cancel = Mégse
forms-save = Mentés
forms-yes = Igen
forms-no = Nem
forms-change = ✎ { $label }
forms-field = { $label }: { $value }
forms-press-save = Ha így jó, nyomd meg a Mentés gombot; ha nem, azt a mezőt, amelyiket módosítanád.
forms-nothing-open = Nincs semmi félbehagyva, nincs mit leállítani.
forms-cancelled = Leállítva, semmit sem mentettem el.
forms-gone = Az űrlap, amit kitöltöttél, már nincs meg. Kezdd újra.
forms-pick-one = „{ $text }” nincs a válaszok között. Nyomj meg egyet, vagy írd be a szavát vagy a sorszámát.
forms-did-you-mean = „{ $text }”: erre gondoltál? Nyomd meg, vagy írd azt, hogy igen, vagy a sorszámát.
forms-empty = Írd le szavakkal.
forms-too-long = Ez { $length } karakter, de legfeljebb { $longest } fér el. Rövidítsd le.
forms-bad-minutes = „{ $text }”: ez nem a hívás hossza. Percben írd, például 15, vagy így: 1 óra 30 perc.
forms-minutes =
    { $minutes ->
        [one] { $minutes } perc
       *[other] { $minutes } perc
    }
forms-bad-date = „{ $text }”: ezt nem tudom dátumként értelmezni. Próbáld így: 03.15., holnap vagy jövő péntek.
forms-which-date = Melyik napra gondolsz?
forms-date-past = Ez a nap már elmúlt: { $day }. Mai vagy későbbi napot adj meg.
forms-day = { $day }
forms-enough = Ennyi elég
forms-back-to = Vissza ehhez: { $form }
forms-still-open = Még nyitva: { $form }
forms-go-on = Folytatás
forms-window = Űrlap kitöltése
forms-window-gone = Ez az űrlap már nincs nyitva: elküldted, megszakítottad vagy újrakezdted. Amit fentebb nem igazoltam vissza, az nem lett elmentve.
forms-needed = Ezt töltsd ki, kérlek.
forms-choose = Válassz a listából, kérlek.
forms-time = Időpont
