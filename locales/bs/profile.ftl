profile-name = { $name }, { $role }
profile-language = Jezik: { $language }
profile-timezone = Vremenska zona: { $zone }
profile-days = Radni dani: { $days }
profile-hours = Radno vrijeme: { $start }–{ $end }
profile-digest = Pregled dana u { $time }
profile-birthdays =
    { $count ->
        [0] Rođendani klijenata: javljam na sam dan
        [one] Rođendani klijenata: javljam { $count } dan ranije i na sam dan
        [few] Rođendani klijenata: javljam { $count } dana ranije i na sam dan
       *[other] Rođendani klijenata: javljam { $count } dana ranije i na sam dan
    }
profile-email = E-mail: { $address }
profile-do-language = Jezik
profile-do-timezone = Vremenska zona
profile-do-days = Radni dani
profile-do-hours = Radno vrijeme
profile-do-digest = Vrijeme pregleda
profile-do-birthdays = Rođendani
profile-do-email = E-mail
profile-back = Gotovo
profile-saved = Sačuvano.
profile-ask-language = Na kojem jeziku da Vam pišem?
profile-no-language = Ne znam jezik „{ $text }”.
profile-ask-days = Kojim danima radite? Pritisnite dan da ga uključite ili isključite, ili ih napišite, na primjer pon-pet.
profile-bad-days = „{ $text }” ne mogu pročitati kao dane. Napišite ih ovako: pon-pet, ili ponedjeljak, srijeda i petak.
profile-works = ✓ { $day }
profile-one-day = Mora ostati bar jedan radni dan.
profile-monday = ponedjeljak
profile-tuesday = utorak
profile-wednesday = srijeda
profile-thursday = četvrtak
profile-friday = petak
profile-saturday = subota
profile-sunday = nedjelja
profile-ask-zone = Koja vremenska zona? Napišite grad, na primjer Sarajevo, ili naziv poput Europe/Sarajevo.
profile-which-zone = Ne znam vremensku zonu „{ $text }”. Mislite li na neku od ovih?
profile-no-zone = Ne znam vremensku zonu „{ $text }”. Napišite najbliži veći grad ili glavni grad.
profile-ask-hours = Od kada do kada radite? Na primjer 9-18.
profile-bad-hours = „{ $text }” ne mogu pročitati kao radno vrijeme. Napišite ovako: 9-18 ili 8:30-17:00.
profile-ask-digest = U koliko sati da stiže pregled dana?
profile-bad-time = „{ $text }” ne mogu pročitati kao vrijeme. Napišite ovako: 17 ili 17:30.
profile-ask-birthdays = Koliko dana prije rođendana klijenta da Vam javim?
profile-ask-email = Na koju e-mail adresu da Vam pišem? Tamo stiže dnevni pregled tržišta.
profile-bad-birthdays = „{ $text }” ne odgovara: treba broj od 0 do { $most }.
