quiet-until = Tišina do { $at }.
quiet-hours = Tišina svaki dan od { $start } do { $end }.
quiet-waits = Što može čekati dolazi poslije, zajedno. Alarmi i ono za što ste odredili vrijeme dolaze kao i uvijek.
quiet-none = Nema tihih sati: podsjetnici dolaze na početku Vašeg radnog dana.
quiet-always = Ovo uvijek dolazi, jer se neko na to oslanja: { $kinds }.
quiet-how = Napišite /quiet do 15:00, /quiet 13-15 za svaki dan, ili /quiet isključi.
quiet-unclear = Ne vidim vrijeme u „{ $text }“.
quiet-too-long = To je više od 24 sata. Za slobodne dane napišite /dayoff.
quiet-all-day = To je cijeli Vaš radni dan, od { $start } do { $end }: ništa ne bi stizalo. Ostavite dio.
quiet-saved = Sačuvano.
quiet-ended = Tišina je završena.
quiet-do-end = Završi tišinu
quiet-kind =
    { $kind ->
        [absence] primopredaje zbog odsustva
        [alarm] alarmi
        [answer] poruke kolega
        [applicant] sljedeći koraci s kandidatima
        [assignment] dati zadaci koji kasne
        [attestation] predstojeće atestacije
        [bill] računi dobavljača
        [birthday] rođendani
        [briefing] pregled tržišta
        [cards] izmjene u karticama klijenata
        [catchup] podsjetnici na jednom mjestu
        [claim] troškovi za odobrenje
        [complaint] reklamacije
        [contract] istek ugovora
        [digest] dnevni pregled
        [evening] rezultat dana
        [event] zatvaranje prijava
        [expense] troškovi za odobrenje
        [gate] pitanja za Vas
        [goods] roba koja kasni
        [handover] primopredaje
        [invitation] pozivi bez odgovora
        [letter] dopisi bez odgovora
        [meeting] sastanci
        [message] telefonske poruke
        [monthly] mjesečni izvještaj
        [monthly_late] mjesečni izvještaji koji kasne
        [morning] plan dana
        [move] dobrodošlica prvog dana
        [norm] izmjene normi
        [obligation] obaveze
        [overdue] dospjela dugovanja
        [papers] dokumenti koji nedostaju
        [profession] strukovni praznici klijenata
        [promise] obećanja plaćanja
        [reconciliation] usaglašavanja
        [reliability] pouzdanost novih klijenata
        [rush] alarmi reda
        [showroom] obilazak salona
        [staffstep] liste za dolazak i odlazak
        [standard] standardi za čitanje
        [statistics] mjesečna statistika
        [task] Vaši podsjetnici
        [tender] zatvaranje tendera
        [touch] redovni kontakti s klijentima
        [training] obuke
        [workplan] planovi rada
       *[other] druge obaveze
    }
quiet-do-on = Uključi: { $what }
quiet-do-off = Isključi: { $what }
quiet-mail-subject = Backdesk, poruke za Vas: { $count }
quiet-mail-why = U chat Vam ne stižu, jer ste me tamo blokirali.
quiet-mail-more = … i još: { $count }
quiet-mail-back = Odblokirajte me i napišite bilo šta tamo: tada svaku možete otvoriti cijelu.
