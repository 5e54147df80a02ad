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
