exchange-import-how = Trimiteți-mi un fișier csv sau xlsx: întâi număr ce conține și nu schimb nimic până nu apăsați Import. Tabelele pe care le cunosc: { $tables }. Capetele de coloană pot fi în oricare dintre limbile noastre.
exchange-export-how = Ce tabel doriți ca fișier?
exchange-export-done = Iată tabelul „{ $table }”, așa cum este acum.
exchange-export-unknown = „{ $text }” nu este niciunul dintre tabele. Pe care îl doriți?
exchange-table = { $table } ({ $ending })
exchange-which = { $name }: ce este în acest tabel?
exchange-as-file = Păstrare ca fișier al unui client
exchange-found = { $name } – tabel: { $table }
exchange-would-change = Rânduri citite: { $read }. La import: noi { $added }, actualizate { $updated }, neschimbate { $same }, respinse { $rejected }.
exchange-done = Importat: { $name }. Rânduri citite: { $read }; noi { $added }, actualizate { $updated }, neschimbate { $same }, respinse { $rejected }.
exchange-rejected-file = Rândurile respinse vin ca fișier, cu motivul în ultima coloană. Corectați-le acolo și trimiteți-mi fișierul din nou.
exchange-more-reasons =
    { $count ->
        [one] Și încă { $count } rând.
        [few] Și încă { $count } rânduri.
       *[other] Și încă { $count } de rânduri.
    }
exchange-unread = Coloane necitite: { $headings }
exchange-other-sheets = Citesc doar prima foaie, nu și: { $sheets }
exchange-day-first = Datele din „{ $field }” se pot citi în două feluri; iau ziua prima.
exchange-month-first = Datele din „{ $field }” se pot citi în două feluri; iau luna prima.
exchange-unchecked =
    { $count ->
        [one] { $count } valoare din „{ $field }” nu trece verificarea și rămâne cum e scrisă.
        [few] { $count } valori din „{ $field }” nu trec verificarea și rămân cum sunt scrise.
       *[other] { $count } de valori din „{ $field }” nu trec verificarea și rămân cum sunt scrise.
    }
exchange-duplicate = Rândul { $line }: { $name } poate fi { $other } ({ $where }).
exchange-more-duplicates =
    { $count ->
        [one] Și încă { $count } dublură posibilă.
        [few] Și încă { $count } dubluri posibile.
       *[other] Și încă { $count } de dubluri posibile.
    }
exchange-import = Import
exchange-cancel = Renunțare
exchange-cancelled = Nu am importat { $name }; nu s-a schimbat nimic.
exchange-not-readable = Nu pot citi { $name } ca tabel: { $reason }.
exchange-columns-missing = { $name } nu se potrivește: { $reason }.
exchange-gone = Fișierul nu mai este aici. Trimiteți-l din nou.
exchange-rejected-line = Rândul { $line }: { $reason }
exchange-in-line = rândul { $line }
exchange-column = coloana { $number }
exchange-overpaid =
    { $count ->
        [one] { $count } încasare depășește valoarea facturii. Factura a fost importată cu o sumă deja plătită, care poate o cuprinde.
        [few] { $count } încasări depășesc valoarea facturilor. Facturile au fost importate cu o sumă deja plătită, care poate le cuprinde.
       *[other] { $count } de încasări depășesc valoarea facturilor. Facturile au fost importate cu o sumă deja plătită, care poate le cuprinde.
    }
exchange-reason-missing = lipsește „{ $field }”
exchange-reason-missing-of-new-person = lipsește „{ $field }”, iar „{ $login }” nu este încă în personal
exchange-reason-missing-person = nu există niciun angajat căruia să-i revină apelul; adăugați întâi pe cineva
exchange-reason-too-long = text prea lung la „{ $field }”: caractere { $count }, cel mult { $most }
exchange-reason-too-many-cells = celule { $count }, dar coloane cu titlu doar { $width }; puneți între ghilimele celulele care conțin separatorul
exchange-reason-bad-id = id-ul „{ $text }” nu este unul de aici
exchange-reason-unreadable-date = nu pot citi „{ $text }” din „{ $field }” ca dată; scrieți-o așa: 2026-03-31
exchange-reason-date-without-year = lui „{ $text }” din „{ $field }” îi lipsește anul
exchange-reason-far-date = „{ $text }” din „{ $field }” este prea departe în trecut sau în viitor
exchange-reason-no-such-date = „{ $text }” din „{ $field }” este o dată care nu există
exchange-reason-no-such-time = „{ $text }” din „{ $field }” are o oră care nu există
exchange-reason-no-such-offset = „{ $text }” din „{ $field }” are un fus orar care nu există
exchange-reason-future-birthday = „{ $text }” din „{ $field }” este în viitor
exchange-reason-old-birthday = „{ $text }” din „{ $field }” este prea departe în trecut
exchange-reason-bad-number = „{ $text }” din „{ $field }” nu este un număr întreg de la 0 la { $most }
exchange-reason-none-of = „{ $text }” din „{ $field }” nu este niciuna dintre valorile: { $known }
exchange-reason-no-country = nu cunosc țara „{ $text }”; scrieți cele două litere ale ei, de exemplu ES
exchange-reason-no-amount = „{ $text }” din „{ $field }” nu este o sumă
exchange-reason-many-decimals = „{ $text }” din „{ $field }” are prea multe zecimale; pentru { $currency } se admit { $digits }
exchange-reason-ambiguous-amount = „{ $text }” din „{ $field }” poate însemna mii sau trei zecimale; scrieți suma fără separatori
exchange-reason-negative-paid = suma plătită este sub zero
exchange-reason-no-currency = „{ $text }” nu este un cod de monedă precum EUR
exchange-reason-other-currency = „{ $text }” din „{ $field }” nu este în { $currency }
exchange-reason-paid-in-other-currency = suma plătită este în altă monedă decât factura
exchange-reason-kept-in-other-currency = aici suma este în { $currency }; scrieți moneda sumei
exchange-reason-paid-less = este deja înregistrată plata a { $booked }, iar rândul spune { $stated }
exchange-reason-contradicts = rândul { $line } spune altceva la „{ $field }” despre aceeași înregistrare
exchange-reason-contradicts-login = rândul { $line } spune altceva despre „{ $login }”
exchange-reason-taken = clientul are deja acest număr (id { $id })
exchange-reason-taken-in-file = alt rând din fișier are deja acest număr
exchange-reason-unknown-client = nu există clientul „{ $text }”; importați întâi clienții
exchange-reason-ambiguous-client = „{ $text }” poate fi unul dintre mai mulți clienți (id { $ids }); scrieți id-ul
exchange-reason-unknown-person = niciun angajat nu este „{ $text }”; scrieți numele de utilizator
exchange-reason-ambiguous-person = mai mulți angajați se numesc „{ $text }”; scrieți numele de utilizator
exchange-reason-unknown-number =
    { $noun ->
        [contract] clientul nu are contractul „{ $text }”; importați întâi contractele
       *[invoice] clientul nu are factura „{ $text }”; importați întâi facturile
    }
exchange-reason-bad-login = numele de utilizator „{ $text }” nu este bun: doar a-z, cifre, „.”, „_” și „-”, cel mult 40 de caractere
exchange-reason-no-timezone = nu cunosc fusul orar „{ $text }”; scrieți unul precum Europe/Madrid
exchange-reason-unknown-head = niciun angajat nu are numele de utilizator „{ $text }”; puneți șefii deasupra oamenilor lor
exchange-reason-heads-in-circle = „{ $head }” și „{ $login }” și-ar fi șefi unul altuia
exchange-reason-old-xls = este un fișier .xls vechi; salvați-l ca .xlsx sau .csv
exchange-reason-no-table = pot citi doar fișiere .csv și .xlsx
exchange-reason-no-text = nu este un fișier text
exchange-reason-empty = fișierul este gol
exchange-reason-no-cells = fișierul nu are nicio foaie cu celule
exchange-reason-unreadable-letters = nu îi pot citi literele; salvați-l ca „CSV UTF-8”
exchange-reason-broken-csv = nu este un csv corect; căutați ghilimele care nu se închid
exchange-reason-open-quotation = ghilimelele din rândul { $line } nu se închid
exchange-reason-broken-spreadsheet = foaia de calcul este deteriorată; salvați-o din nou
exchange-reason-no-columns = nu găsesc coloană pentru { $fields }; fișierul are: { $headings }; redenumiți coloanele care le conțin
