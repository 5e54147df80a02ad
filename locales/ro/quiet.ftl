quiet-until = Liniște până la { $at }.
quiet-hours = Liniște zilnic între { $start } și { $end }.
quiet-waits = Ce poate aștepta vine după aceea, la un loc. Alarmele și ce ați fixat la o oră vin ca de obicei.
quiet-none = Fără ore de liniște: mementourile vin la începutul zilei dvs. de lucru.
quiet-always = Acestea vin mereu, pentru că cineva se bazează pe ele: { $kinds }.
quiet-how = Scrieți /quiet până la 15:00, /quiet 13-15 pentru fiecare zi, sau /quiet off.
quiet-unclear = Nu găsesc nicio oră în „{ $text }”.
quiet-too-long = Sunt peste 24 de ore. Pentru zile libere scrieți /dayoff.
quiet-all-day = Asta e toată ziua dvs. de lucru, { $start }–{ $end }: nu v-ar mai ajunge nimic. Lăsați o parte.
quiet-saved = Salvat.
quiet-ended = Liniștea s-a încheiat.
quiet-do-end = Încheie liniștea
quiet-kind =
    { $kind ->
        [birthday] zile de naștere
        [bill] facturile furnizorilor
        [complaint] reclamații
        [contract] expirări de contracte
        [digest] rezumatul zilei
        [event] închiderea înscrierilor
        [expense] cheltuieli de aprobat
        [goods] marfă întârziată
        [letter] scrisori fără răspuns
        [obligation] obligații
        [overdue] plăți restante
        [papers] documente lipsă
        [promise] promisiuni de plată
        [reconciliation] reconcilieri
        [rush] alarmele cozii
        [statistics] statistica lunii
        [task] mementourile dvs.
        [tender] închideri de licitații
       *[other] alte îndatoriri
    }
quiet-do-on =
    { $kind ->
        [birthday] Pornește: zile de naștere
        [digest] Pornește: rezumatul zilei
       *[statistics] Pornește: statistica lunii
    }
quiet-do-off =
    { $kind ->
        [birthday] Oprește: zile de naștere
        [digest] Oprește: rezumatul zilei
       *[statistics] Oprește: statistica lunii
    }
