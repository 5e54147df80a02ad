quiet-until = Csend eddig: { $at }.
quiet-hours = Csend minden nap { $start } és { $end } között.
quiet-waits = Ami várhat, utána jön, egyben. A riasztások, és amit időpontra kértél, ugyanúgy jönnek, mint máskor.
quiet-none = Nincsenek csendes órák: az emlékeztetők a munkanapod elején jönnek.
quiet-always = Ezek mindig jönnek, mert számítanak rájuk: { $kinds }.
quiet-how = Írd: /quiet 15:00, /quiet 13-15 minden napra, vagy /quiet off.
quiet-unclear = Nem találok időpontot ebben: „{ $text }”.
quiet-too-long = Ez több mint 24 óra. Szabadnaphoz írd: /dayoff.
quiet-all-day = Ez az egész munkanapod, { $start }–{ $end }: semmi sem érne el. Hagyj belőle valamennyit.
quiet-saved = Elmentve.
quiet-ended = Vége a csendnek.
quiet-do-end = Csend vége
quiet-kind =
    { $kind ->
        [birthday] születésnapok
        [bill] szállítói számlák
        [complaint] reklamációk
        [contract] szerződések lejárata
        [digest] napi összefoglaló
        [event] jelentkezések zárása
        [expense] jóváhagyandó költségek
        [goods] késő áru
        [letter] megválaszolandó levelek
        [obligation] kötelezettségek
        [overdue] lejárt tartozások
        [papers] hiányzó iratok
        [promise] fizetési ígéretek
        [reconciliation] egyeztetések
        [rush] a sor riasztásai
        [statistics] havi statisztika
        [task] saját emlékeztetők
        [tender] pályázatok zárása
       *[other] egyéb teendők
    }
quiet-do-on =
    { $kind ->
        [birthday] Be: születésnapok
        [digest] Be: napi összefoglaló
       *[statistics] Be: havi statisztika
    }
quiet-do-off =
    { $kind ->
        [birthday] Ki: születésnapok
        [digest] Ki: napi összefoglaló
       *[statistics] Ki: havi statisztika
    }
quiet-mail-subject = Backdesk, neked szóló üzenetek: { $count }
quiet-mail-why = A csevegésben nem érnek el, mert ott letiltottál.
quiet-mail-more = … és még: { $count }
quiet-mail-back = Oldd fel a tiltást, és írj ott bármit: akkor mindegyiket megnyithatod egészben.
