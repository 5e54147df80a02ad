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
exchange-rejected-line = { $line }. sor: { $reason }
exchange-in-line = { $line }. sor
exchange-column = { $number }. oszlop
exchange-overpaid =
    { $count ->
        [one] { $count } befizetés több, mint amennyi a számlán van. A számla eleve fizetett összeggel lett importálva, lehet, hogy abban már benne van.
       *[other] { $count } befizetés több, mint amennyi a számlákon van. A számlák eleve fizetett összeggel lettek importálva, lehet, hogy abban már benne vannak.
    }
exchange-reason-missing = nincs kitöltve: „{ $field }”
exchange-reason-missing-of-new-person = nincs kitöltve: „{ $field }”, és „{ $login }” még nincs a munkatársak között
exchange-reason-missing-person = nincs munkatárs, akié a hívás lehetne; előbb vegyél fel valakit
exchange-reason-too-long = „{ $field }” túl hosszú: { $count } karakter, legfeljebb { $most } fér el
exchange-reason-too-many-cells = { $count } cella van, de csak { $width } oszlopnak van fejléce; tedd idézőjelbe azokat a cellákat, amelyekben elválasztójel van
exchange-reason-bad-id = nem az én azonosítóm: „{ $text }”
exchange-reason-unreadable-date = nem tudom dátumként olvasni: „{ $text }” („{ $field }”); írd így: 2026-03-31
exchange-reason-date-without-year = hiányzik az év: „{ $text }” („{ $field }”)
exchange-reason-far-date = túl távoli múlt vagy jövő: „{ $text }” („{ $field }”)
exchange-reason-no-such-date = nincs ilyen nap: „{ $text }” („{ $field }”)
exchange-reason-no-such-time = nincs ilyen időpont: „{ $text }” („{ $field }”)
exchange-reason-no-such-offset = nincs ilyen időzóna: „{ $text }” („{ $field }”)
exchange-reason-future-birthday = ez még a jövőben van: „{ $text }” („{ $field }”)
exchange-reason-old-birthday = ez túl régen volt: „{ $text }” („{ $field }”)
exchange-reason-bad-number = nem egész szám 0 és { $most } között: „{ $text }” („{ $field }”)
exchange-reason-none-of = nem jó érték: „{ $text }” („{ $field }”); ezek közül kell: { $known }
exchange-reason-no-country = nem ismerem ezt az országot: „{ $text }”; írd be a két betűjét, például ES
exchange-reason-no-amount = ez nem összeg: „{ $text }” („{ $field }”)
exchange-reason-many-decimals = túl sok tizedes: „{ $text }” („{ $field }”); { $currency } esetén { $digits } lehet
exchange-reason-ambiguous-amount = ezres vagy három tizedes? „{ $text }” („{ $field }”); írd elválasztójel nélkül
exchange-reason-negative-paid = a fizetett összeg kisebb nullánál
exchange-reason-no-currency = ez nem pénznemkód (mint az EUR): „{ $text }”
exchange-reason-other-currency = nem ebben a pénznemben van: „{ $text }” („{ $field }”), { $currency }
exchange-reason-paid-in-other-currency = a fizetett összeg más pénznemben van, mint a számla
exchange-reason-kept-in-other-currency = itt { $currency } a pénzneme; írd oda az összeg pénznemét
exchange-reason-paid-less = már { $booked } van befizetésként könyvelve, a sorban { $stated } áll
exchange-reason-contradicts = a { $line }. sorban mást írtál ugyanarról („{ $field }”)
exchange-reason-contradicts-login = a { $line }. sorban mást írtál róla: „{ $login }”
exchange-reason-taken = ennek az ügyfélnek már van ilyen száma (azonosító: { $id })
exchange-reason-taken-in-file = a fájl egy másik sorában már szerepel ez a szám
exchange-reason-unknown-client = nincs ilyen ügyfél: „{ $text }”; előbb importáld az ügyfeleket
exchange-reason-ambiguous-client = több ilyen ügyfél van: „{ $text }” (azonosítók: { $ids }); írd az azonosítót
exchange-reason-unknown-person = nincs ilyen munkatárs: „{ $text }”; írd a felhasználónevet
exchange-reason-ambiguous-person = több munkatársnak is ez a neve: „{ $text }”; írd a felhasználónevet
exchange-reason-unknown-number =
    { $noun ->
        [contract] az ügyfélnek nincs ilyen szerződése: „{ $text }”; előbb importáld a szerződéseket
       *[invoice] az ügyfélnek nincs ilyen számlája: „{ $text }”; előbb importáld a számlákat
    }
exchange-reason-bad-login = nem jó felhasználónév: „{ $text }”; csak a-z, számjegy, „.”, „_” és „-” lehet benne, legfeljebb 40 karakter
exchange-reason-no-timezone = nem ismerem ezt az időzónát: „{ $text }”; írd például így: Europe/Madrid
exchange-reason-unknown-head = nincs munkatárs ezzel a felhasználónévvel: „{ $text }”; a vezetők álljanak a beosztottjaik fölött
exchange-reason-heads-in-circle = „{ $head }” és „{ $login }” egymás vezetői lennének
exchange-reason-old-xls = régi .xls fájl; mentsd .xlsx vagy .csv formátumban
exchange-reason-no-table = csak .csv és .xlsx fájlt tudok olvasni
exchange-reason-no-text = ez nem szövegfájl
exchange-reason-empty = üres a fájl
exchange-reason-no-cells = nincs a fájlban olyan munkalap, amelyen cellák vannak
exchange-reason-unreadable-letters = nem olvashatók a betűi; mentsd „CSV UTF-8” formátumban
exchange-reason-broken-csv = hibás csv; keress egy lezáratlan idézőjelet
exchange-reason-open-quotation = a { $line }. sorban nincs lezárva az idézőjel
exchange-reason-broken-spreadsheet = sérült a táblázat; mentsd el újra
exchange-reason-no-columns = hiányzó oszlopok: { $fields }; a fájlban ezek vannak: { $headings }; nevezd át a megfelelő oszlopokat
