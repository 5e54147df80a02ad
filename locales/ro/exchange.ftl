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
