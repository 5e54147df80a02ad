quiet-until = Csend eddig: { $at }.
quiet-hours = Csend minden nap { $start } és { $end } között.
quiet-waits = Ami várhat, utána jön, egyben. A riasztások, és amit időpontra kértél, ugyanúgy jönnek, mint máskor.
quiet-none = Nincsenek csendes órák: az emlékeztetők a munkanapod elején jönnek.
quiet-always = Ezek mindig jönnek, mert számítanak rájuk: { $kinds }.
quiet-how = Írd: /quiet 15:00, /quiet 13-15 minden napra, vagy /quiet ki.
quiet-unclear = Nem találok időpontot ebben: „{ $text }”.
quiet-too-long = Ez több mint 24 óra. Szabadnaphoz írd: /dayoff.
quiet-all-day = Ez az egész munkanapod, { $start }–{ $end }: semmi sem érne el. Hagyj belőle valamennyit.
quiet-saved = Elmentve.
quiet-ended = Vége a csendnek.
quiet-do-end = Csend vége
quiet-kind =
    { $kind ->
        [absence] távollétek átadásai
        [alarm] riasztások
        [answer] kollégák üzenetei
        [applicant] jelentkezők következő lépései
        [assignment] késő kiadott feladatok
        [attestation] közelgő minősítések
        [bill] szállítói számlák
        [birthday] születésnapok
        [briefing] piaci összefoglaló
        [cards] változások az ügyféllapokon
        [catchup] összegyűjtött emlékeztetők
        [claim] jóváhagyandó költségek
        [complaint] reklamációk
        [contract] szerződések lejárata
        [digest] napi összefoglaló
        [evening] a nap mérlege
        [event] jelentkezések zárása
        [expense] jóváhagyandó költségek
        [gate] neked szóló kérdések
        [goods] késő áru
        [handover] átadott munka
        [invitation] megválaszolatlan meghívók
        [letter] megválaszolandó levelek
        [meeting] találkozók
        [message] telefonüzenetek
        [monthly] havi jelentés
        [monthly_late] késő havi jelentések
        [morning] napi terv
        [move] köszöntés az első napon
        [norm] módosult normák
        [obligation] kötelezettségek
        [overdue] lejárt tartozások
        [papers] hiányzó iratok
        [profession] ügyfelek szakmai ünnepei
        [promise] fizetési ígéretek
        [reconciliation] egyeztetések
        [reliability] új ügyfelek megbízhatósága
        [rush] a sor riasztásai
        [showroom] a bolt körbejárása
        [staffstep] belépési és kilépési teendők
        [standard] elolvasandó szabályzatok
        [statistics] havi statisztika
        [task] saját emlékeztetők
        [tender] pályázatok zárása
        [touch] rendszeres kapcsolattartás
        [training] képzések
        [workplan] munkatervek
       *[other] egyéb teendők
    }
quiet-do-on = Be: { $what }
quiet-do-off = Ki: { $what }
quiet-mail-subject = Backdesk, neked szóló üzenetek: { $count }
quiet-mail-why = A csevegésben nem érnek el, mert ott letiltottál.
quiet-mail-more = … és még: { $count }
quiet-mail-back = Oldd fel a tiltást, és írj ott bármit: akkor mindegyiket megnyithatod egészben.
