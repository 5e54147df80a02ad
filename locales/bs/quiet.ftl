quiet-until = Tišina do { $at }.
quiet-hours = Tišina svaki dan od { $start } do { $end }.
quiet-waits = Što može čekati dolazi poslije, zajedno. Alarmi i ono za što ste odredili vrijeme dolaze kao i uvijek.
quiet-none = Nema tihih sati: podsjetnici dolaze na početku Vašeg radnog dana.
quiet-always = Ovo uvijek dolazi, jer se neko na to oslanja: { $kinds }.
quiet-how = Napišite /quiet do 15:00, /quiet 13-15 za svaki dan, ili /quiet off.
quiet-unclear = Ne vidim vrijeme u „{ $text }“.
quiet-too-long = To je više od 24 sata. Za slobodne dane napišite /dayoff.
quiet-all-day = To je cijeli Vaš radni dan, od { $start } do { $end }: ništa ne bi stizalo. Ostavite dio.
quiet-saved = Sačuvano.
quiet-ended = Tišina je završena.
quiet-do-end = Završi tišinu
quiet-kind =
    { $kind ->
        [birthday] rođendani
        [bill] računi dobavljača
        [complaint] reklamacije
        [contract] istek ugovora
        [digest] dnevni pregled
        [event] zatvaranje prijava
        [expense] troškovi za odobrenje
        [goods] roba koja kasni
        [letter] dopisi bez odgovora
        [obligation] obaveze
        [overdue] dospjela dugovanja
        [papers] dokumenti koji nedostaju
        [promise] obećanja plaćanja
        [reconciliation] usaglašavanja
        [rush] alarmi reda
        [statistics] mjesečna statistika
        [task] Vaši podsjetnici
        [tender] zatvaranje tendera
       *[other] druge obaveze
    }
quiet-do-on =
    { $kind ->
        [birthday] Uključi: rođendani
        [digest] Uključi: dnevni pregled
       *[statistics] Uključi: mjesečna statistika
    }
quiet-do-off =
    { $kind ->
        [birthday] Isključi: rođendani
        [digest] Isključi: dnevni pregled
       *[statistics] Isključi: mjesečna statistika
    }
