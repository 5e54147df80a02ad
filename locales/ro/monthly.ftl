monthly-title = Raport lunar, { $month }: { $person }
monthly-form = Raport lunar
monthly-running = Luna nu s-a încheiat; cifrele sunt din { $day }.
monthly-unsigned = Nesemnat; de predat până { $day }.
monthly-signed = Versiunea { $version }, semnată { $at }
monthly-accepted = ✓ Acceptat de { $person }, { $at }
monthly-returned = ↩ Returnat de { $person }, { $at }: { $word }
monthly-since = { $value } → { $now } ulterior
monthly-label-since = { $label } (ulterior: { $now })
monthly-label-of = { $label } (din { $of })
monthly-of = { $value } din { $of } ({ $percent } %)
monthly-money = { $amount }
monthly-hour = au răspuns · orele { $first }–{ $last }
monthly-segment = au răspuns · { $segment }
monthly-norm = zile cu norma atinsă · { $norm }
monthly-day = { $day }
monthly-days-more =
    { $count ->
        [one] { $days } și încă o zi
        [few] { $days } și încă { $count } zile
       *[other] { $days } și încă { $count } de zile
    }
monthly-gap-missed = ◻ De explicat: norme neatinse ({ $norms })
monthly-gap-silent = ◻ De explicat: zile fără nicio înregistrare ({ $days })
monthly-gap-plan = ◻ Lipsește: planul pentru luna următoare
monthly-first-gaps = Înainte de a semna, răspundeți la ce nu pot ști cifrele.
monthly-said = { $label }: { $text }
monthly-missed = Norme neatinse, motivul
monthly-silent = Zile fără înregistrări
monthly-difficulties = Dificultăți
monthly-proposals = Propuneri
monthly-next-plan = Planul pentru luna următoare
monthly-ask-missed = De ce nu a fost atinsă norma?
monthly-ask-silent = Ce a fost în zilele fără înregistrări? De exemplu concediu, boală, târg.
monthly-ask-difficulties = Au fost dificultăți?
monthly-ask-proposals = Propuneți ceva?
monthly-ask-next-plan = Ce planificați pentru luna următoare?
monthly-saved = Salvat. Nu se trimite nimic înainte să semnați.
monthly-not-over = Luna durează până { $day }; semnați după aceea.
monthly-handed-in = ✓ Semnat și predat către { $names }.
monthly-kept = ✓ Semnat și păstrat. Încă nu există un șef care să îl citească.
monthly-signed-at = ✓ Semnat { $at }
monthly-came = { $person } a semnat raportul pentru { $month }.
monthly-came-late = { $person } a semnat raportul pentru { $month }, cu întârziere.
monthly-was-accepted = ✓ { $person } a acceptat raportul pentru { $month }.
monthly-was-returned = ↩ { $person } returnează raportul pentru { $month }: { $word }
monthly-ask-word = De ce îl returnați? Autorul va citi asta.
monthly-word = Motiv
monthly-due = ✎ Raportul pentru { $month } este de predat până { $day }.
monthly-due-today = ✎ Raportul pentru { $month } este de predat astăzi.
monthly-late = ✎ Raportul pentru { $month } întârzie; termenul a fost { $day }.
monthly-moved = În data de 3 ({ $day }) nu lucrați.
monthly-after-absence = Ați fost plecat în acele zile; de aceea termenul este acum.
monthly-asks = { $person } vă cere raportul.
monthly-late-ones =
    { $count ->
        [one] ⚠ Un raport pentru { $month } nu este semnat:
        [few] ⚠ { $count } rapoarte pentru { $month } nu sunt semnate:
       *[other] ⚠ { $count } de rapoarte pentru { $month } nu sunt semnate:
    }
monthly-team = { $head }: { $names }
monthly-all-signed = ✓ Toți au semnat.
monthly-none-late = Nimeni nu întârzie.
monthly-nudged = Le-am amintit: { $names }
monthly-nobody-owes = Nimeni dintre ai dvs. nu datorează raportul pentru { $month }.
monthly-nobody = Al cui raport? Nu citiți rapoartele pentru „{ $text }”. /monthly arată pe care le citiți.
monthly-not-you = Rolul dvs. nu predă raport lunar.
monthly-overview = Rapoarte pentru { $month }
monthly-head = — { $head }
monthly-no-head = — fără șef
monthly-is-late = { $state }, întârziat din { $day }
monthly-do-open = Deschide raportul
monthly-do-sign = Semnează
monthly-do-fill = Completează
monthly-do-accept = Acceptă
monthly-do-return = Returnează
monthly-do-version = Versiunea { $version }
monthly-do-nudge = Amintește-le
monthly-do-overview = Toate rapoartele
monthly-question = Întrebare
monthly-answer = Răspuns
monthly-words = În cuvintele autorului
