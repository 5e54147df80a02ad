forms-skip = Omitere
forms-cancel = Renunțare
forms-save = Salvare
forms-yes = Da
forms-no = Nu
forms-change = ✎ { $label }
forms-field = { $label }: { $value }
forms-press-save = Apăsați Salvare dacă e bine sau câmpul pe care doriți să îl schimbați.
forms-nothing-open = Nu e nimic deschis, deci nu e nimic de oprit.
forms-cancelled = Am renunțat, nu s-a salvat nimic.
forms-gone = Formularul pe care îl completați nu mai există. Începeți din nou.
forms-pick-one = „{ $text }” nu este unul dintre răspunsuri. Apăsați unul sau scrieți cuvântul ori numărul lui.
forms-did-you-mean = Prin „{ $text }”, vă referiți la una dintre acestea? Apăsați-o sau scrieți da ori numărul ei.
forms-empty = Scrieți în cuvinte, vă rog.
forms-too-long = Sunt { $length } caractere; încap cel mult { $longest }. Scurtați textul, vă rog.
forms-bad-minutes = „{ $text }” nu este o durată de apel. Scrieți minutele, de exemplu 15 sau 1h30.
forms-minutes =
    { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
forms-bad-date = „{ $text }” nu este o dată pe care o înțeleg. Încercați 15.03., mâine sau vinerea viitoare.
forms-which-date = Ce dată aveți în vedere?
forms-date-past = { $day } a trecut. Alegeți o zi de azi încolo.
forms-day = { $day }
forms-enough = Atât
forms-back-to = Revenim la: { $form }
forms-still-open = Încă deschis: { $form }
forms-go-on = Continuă
forms-window = Completare formular
forms-window-gone = Formularul acesta nu mai este deschis: a fost trimis, anulat sau început din nou. Ce nu v-am confirmat mai sus nu s-a salvat.
forms-needed = Vă rog să completați aici.
forms-choose = Vă rog să alegeți din listă.
forms-time = Ora
