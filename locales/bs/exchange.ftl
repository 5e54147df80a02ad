exchange-import-how = Pošaljite mi fajl csv ili xlsx: prvo izbrojim šta je u njemu i ništa ne mijenjam dok ne pritisnete Uvezi. Tabele koje znam: { $tables }. Naslovi kolona mogu biti na bilo kojem od naših jezika.
exchange-export-how = Koju tabelu želite kao fajl?
exchange-export-done = Evo tabele „{ $table }”, po trenutnom stanju.
exchange-export-unknown = Tabela „{ $text }” ne postoji. Koju želite?
exchange-table = { $table } ({ $ending })
exchange-which = { $name }: šta je u ovoj tabeli?
exchange-as-file = Sačuvaj kao fajl klijenta
exchange-found = { $name } – tabela: { $table }
exchange-would-change = Uvozom bi bilo: novih { $added }, izmijenjenih { $updated }, bez promjene { $same }, odbijenih { $rejected }. Redova ukupno: { $read }.
exchange-done = Uvezeno: { $name }. Novih { $added }, izmijenjenih { $updated }, bez promjene { $same }, odbijenih { $rejected }. Redova ukupno: { $read }.
exchange-rejected-file = Odbijeni redovi stižu kao fajl, s razlogom u zadnjoj koloni. Ispravite ih u njemu i pošaljite mi ga ponovo.
exchange-more-reasons =
    { $count ->
        [one] I još { $count } red.
        [few] I još { $count } reda.
       *[other] I još { $count } redova.
    }
exchange-unread = Nepročitane kolone: { $headings }
exchange-other-sheets = Čitam samo prvi list, ostale ne: { $sheets }
exchange-day-first = Datumi u koloni „{ $field }” mogu se čitati dvojako; uzimam da je prvo dan.
exchange-month-first = Datumi u koloni „{ $field }” mogu se čitati dvojako; uzimam da je prvo mjesec.
exchange-unchecked =
    { $count ->
        [one] Kolona „{ $field }”: { $count } vrijednost nije prošla provjeru, ostaje kako je upisano.
        [few] Kolona „{ $field }”: { $count } vrijednosti nisu prošle provjeru, ostaje kako je upisano.
       *[other] Kolona „{ $field }”: { $count } vrijednosti nije prošlo provjeru, ostaje kako je upisano.
    }
exchange-duplicate = Red { $line }: { $name } je možda { $other } ({ $where }).
exchange-more-duplicates =
    { $count ->
        [one] I još { $count } mogući duplikat.
        [few] I još { $count } moguća duplikata.
       *[other] I još { $count } mogućih duplikata.
    }
exchange-import = Uvezi
exchange-cancel = Odustani
exchange-cancelled = Fajl nije uvezen, ništa nije promijenjeno: { $name }
exchange-not-readable = Ne mogu pročitati kao tabelu: { $name } ({ $reason }).
exchange-columns-missing = Tabela ne odgovara: { $name } ({ $reason }).
exchange-gone = Tog fajla ovdje više nema. Pošaljite ga ponovo.
exchange-rejected-line = Red { $line }: { $reason }
exchange-in-line = red { $line }
exchange-column = kolona { $number }
exchange-overpaid =
    { $count ->
        [one] Preko iznosa fakture: { $count } uplata. Faktura je već uvezena s plaćenim iznosom – možda je to isti novac.
        [few] Preko iznosa fakture: { $count } uplate. Faktura je već uvezena s plaćenim iznosom – možda je to isti novac.
       *[other] Preko iznosa fakture: { $count } uplata. Faktura je već uvezena s plaćenim iznosom – možda je to isti novac.
    }
exchange-reason-missing = nije popunjeno „{ $field }”
exchange-reason-missing-of-new-person = nije popunjeno „{ $field }”, a zaposlenika „{ $login }” još nema
exchange-reason-missing-person = nema zaposlenika kojem bi poziv pripao; prvo nekoga dodajte
exchange-reason-too-long = „{ $field }” je predugo: znakova { $count }, stane najviše { $most }
exchange-reason-too-many-cells = ćelija { $count }, a kolona s naslovom samo { $width }; ćelije u kojima je znak za razdvajanje stavite u navodnike
exchange-reason-bad-id = id „{ $text }” nije moj
exchange-reason-unreadable-date = ne mogu pročitati datum „{ $text }” u koloni „{ $field }”; napišite ga ovako: 2026-03-31
exchange-reason-date-without-year = datumu „{ $text }” u koloni „{ $field }” nedostaje godina
exchange-reason-far-date = „{ $text }” u koloni „{ $field }” je predaleko u prošlosti ili budućnosti
exchange-reason-no-such-date = datum „{ $text }” u koloni „{ $field }” ne postoji
exchange-reason-no-such-time = vrijeme „{ $text }” u koloni „{ $field }” ne postoji
exchange-reason-no-such-offset = vremenska zona u „{ $text }” ne postoji (kolona „{ $field }”)
exchange-reason-future-birthday = „{ $text }” u koloni „{ $field }” je u budućnosti
exchange-reason-old-birthday = „{ $text }” u koloni „{ $field }” je predavno
exchange-reason-bad-number = „{ $text }” u koloni „{ $field }” nije cijeli broj od 0 do { $most }
exchange-reason-none-of = „{ $text }” u koloni „{ $field }” nije nijedna od vrijednosti: { $known }
exchange-reason-no-country = ne znam državu „{ $text }”; napišite njena dva slova, npr. ES
exchange-reason-no-amount = „{ $text }” u koloni „{ $field }” nije iznos
exchange-reason-many-decimals = „{ $text }” u koloni „{ $field }” ima previše decimala; za { $currency } dozvoljeno { $digits }
exchange-reason-ambiguous-amount = „{ $text }” u koloni „{ $field }” mogu biti hiljade ili tri decimale; napišite bez razdvajanja
exchange-reason-negative-paid = plaćeni iznos je manji od nule
exchange-reason-no-currency = „{ $text }” nije oznaka valute kao EUR
exchange-reason-other-currency = „{ $text }” u koloni „{ $field }” nije u valuti { $currency }
exchange-reason-paid-in-other-currency = plaćeni iznos nije u istoj valuti kao faktura
exchange-reason-kept-in-other-currency = ovdje je zapis u valuti { $currency }; napišite valutu iznosa
exchange-reason-paid-less = već je proknjižena uplata { $booked }, a u redu stoji { $stated }
exchange-reason-contradicts = red { $line } o istom zapisu kaže drugo u koloni „{ $field }”
exchange-reason-contradicts-login = red { $line } kaže drugo o zaposleniku „{ $login }”
exchange-reason-taken = klijent već ima ovaj broj (id { $id })
exchange-reason-taken-in-file = drugi red fajla već ima ovaj broj
exchange-reason-unknown-client = nema klijenta „{ $text }”; prvo uvezite klijente
exchange-reason-ambiguous-client = „{ $text }” može biti više klijenata (id { $ids }); napišite id
exchange-reason-unknown-person = nema zaposlenika „{ $text }”; napišite korisničko ime
exchange-reason-ambiguous-person = više zaposlenika se zove „{ $text }”; napišite korisničko ime
exchange-reason-unknown-number =
    { $noun ->
        [contract] ovaj klijent nema ugovor „{ $text }”; prvo uvezite ugovore
       *[invoice] ovaj klijent nema fakturu „{ $text }”; prvo uvezite fakture
    }
exchange-reason-bad-login = korisničko ime „{ $text }” ne valja: samo a-z, cifre, „.”, „_” i „-”, najviše 40 znakova
exchange-reason-no-timezone = ne znam vremensku zonu „{ $text }”; napišite npr. Europe/Madrid
exchange-reason-unknown-head = niko od zaposlenih nema korisničko ime „{ $text }”; stavite šefove iznad njihovih ljudi
exchange-reason-heads-in-circle = „{ $head }” i „{ $login }” bi bili šefovi jedno drugom
exchange-reason-old-xls = to je stari .xls fajl; sačuvajte ga kao .xlsx ili .csv
exchange-reason-no-table = mogu čitati samo fajlove .csv i .xlsx
exchange-reason-no-text = to nije tekstualni fajl
exchange-reason-empty = fajl je prazan
exchange-reason-no-cells = u fajlu nema lista s ćelijama
exchange-reason-unreadable-letters = slova se ne mogu pročitati; sačuvajte ga kao „CSV UTF-8”
exchange-reason-broken-csv = csv nije ispravan; potražite navodnik koji nije zatvoren
exchange-reason-open-quotation = navodnik u redu { $line } nije zatvoren
exchange-reason-broken-spreadsheet = tabela je oštećena; sačuvajte je ponovo
exchange-reason-no-columns = nema kolona: { $fields }; u fajlu su: { $headings }; preimenujte odgovarajuće kolone
