exchange-import-how = Küldj egy csv- vagy xlsx-fájlt: először megszámolom, mi van benne, és semmit nem módosítok, amíg meg nem nyomod az Importálás gombot. Ezeket a táblázatokat ismerem: { $tables }. A fejléc bármelyik nyelvünkön lehet.
exchange-export-how = Melyik táblázatot kéred fájlban?
exchange-export-done = Itt a táblázat a mostani állapotában: { $table }
exchange-export-unknown = Nincs ilyen táblázat: „{ $text }”. Melyiket kéred?
exchange-table = { $table } ({ $ending })
exchange-which = { $name }: mi van ebben a táblázatban?
exchange-as-file = Inkább egy ügyfélhez csatolom
exchange-found = { $name } – táblázat: { $table }
exchange-would-change = Az importálás eredménye ez lenne: { $read } sorból { $added } új, { $updated } frissül, { $same } változatlan, { $rejected } hibás.
exchange-done = Importálva: { $name }. { $read } sorból { $added } új, { $updated } frissült, { $same } változatlan, { $rejected } hibás.
exchange-rejected-file = A hibás sorokat fájlban küldöm, az utolsó oszlopban az okkal. Javítsd ki ott, és küldd vissza a fájlt.
exchange-more-reasons =
    { $count ->
        [one] És még { $count } sor.
       *[other] És még { $count } sor.
    }
exchange-unread = Ezeket az oszlopokat kihagyom: { $headings }
exchange-other-sheets = Csak az első munkalapot olvasom be, ezeket nem: { $sheets }
exchange-day-first = Kétféleképpen olvasható dátumok („{ $field }”): elöl a napot veszem.
exchange-month-first = Kétféleképpen olvasható dátumok („{ $field }”): elöl a hónapot veszem.
exchange-unchecked =
    { $count ->
        [one] „{ $field }”: { $count } érték nem megy át az ellenőrzésen, úgy marad, ahogy be volt írva.
       *[other] „{ $field }”: { $count } érték nem megy át az ellenőrzésen, úgy marad, ahogy be volt írva.
    }
exchange-duplicate = { $line }. sor: { $name } – talán ugyanaz, mint { $other } ({ $where }).
exchange-more-duplicates =
    { $count ->
        [one] És még { $count } valószínű ismétlődés.
       *[other] És még { $count } valószínű ismétlődés.
    }
exchange-import = Importálás
exchange-cancel = Mégse
exchange-cancelled = Nem importáltam, semmi nem változott: { $name }
exchange-not-readable = Ezt nem tudom táblázatként olvasni: { $name } ({ $reason }).
exchange-columns-missing = Ez a fájl nem jó: { $name } ({ $reason }).
exchange-gone = Ez a fájl már nincs meg. Küldd el újra.
