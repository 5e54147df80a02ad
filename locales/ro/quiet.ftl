quiet-until = Liniște până la { $at }.
quiet-hours = Liniște zilnic între { $start } și { $end }.
quiet-waits = Ce poate aștepta vine după aceea, la un loc. Alarmele și ce ați fixat la o oră vin ca de obicei.
quiet-none = Fără ore de liniște: mementourile vin la începutul zilei dvs. de lucru.
quiet-always = Acestea vin mereu, pentru că cineva se bazează pe ele: { $kinds }.
quiet-how = Scrieți /quiet până la 15:00, /quiet 13-15 pentru fiecare zi, sau /quiet dezactivat.
quiet-unclear = Nu găsesc nicio oră în „{ $text }”.
quiet-too-long = Sunt peste 24 de ore. Pentru zile libere scrieți /dayoff.
quiet-all-day = Asta e toată ziua dvs. de lucru, { $start }–{ $end }: nu v-ar mai ajunge nimic. Lăsați o parte.
quiet-saved = Salvat.
quiet-ended = Liniștea s-a încheiat.
quiet-do-end = Încheie liniștea
quiet-kind =
    { $kind ->
        [absence] predări la absențe
        [alarm] alarme
        [answer] mesaje de la colegi
        [applicant] pașii următori ai candidaților
        [assignment] sarcini date care întârzie
        [attestation] atestări apropiate
        [bill] facturile furnizorilor
        [birthday] zile de naștere
        [briefing] informarea de piață
        [cards] schimbări în fișele clienților
        [catchup] mementouri strânse la un loc
        [claim] cheltuieli de aprobat
        [complaint] reclamații
        [contract] expirări de contracte
        [digest] rezumatul zilei
        [evening] bilanțul zilei
        [event] închiderea înscrierilor
        [expense] cheltuieli de aprobat
        [gate] întrebări pentru dvs.
        [goods] marfă întârziată
        [handover] predări de lucrări
        [invitation] invitații fără răspuns
        [letter] scrisori fără răspuns
        [meeting] întâlniri
        [message] mesaje telefonice
        [monthly] raportul lunar
        [monthly_late] rapoarte lunare întârziate
        [morning] planul zilei
        [move] urarea din prima zi
        [norm] norme schimbate
        [obligation] obligații
        [overdue] plăți restante
        [papers] documente lipsă
        [profession] sărbători profesionale ale clienților
        [promise] promisiuni de plată
        [reconciliation] reconcilieri
        [reliability] siguranța clienților noi
        [rush] alarmele cozii
        [showroom] turul salonului
        [staffstep] liste de angajare și plecare
        [standard] standarde de citit
        [statistics] statistica lunii
        [task] mementourile dvs.
        [tender] închideri de licitații
        [touch] legătura regulată cu clienții
        [training] instruiri
        [workplan] planuri de lucru
       *[other] alte îndatoriri
    }
quiet-do-on = Pornește: { $what }
quiet-do-off = Oprește: { $what }
quiet-mail-subject = Backdesk, mesaje pentru dvs.: { $count }
quiet-mail-why = Nu vă ajung în chat, pentru că m-ați blocat acolo.
quiet-mail-more = … și altele: { $count }
quiet-mail-back = Deblocați-mă și scrieți orice acolo: atunci puteți deschide fiecare mesaj întreg.
