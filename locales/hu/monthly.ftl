monthly-title = Havi jelentés, { $month }: { $person }
monthly-form = Havi jelentés
monthly-running = A hónap még tart; az adatok állapota: { $day }.
monthly-unsigned = Nincs aláírva; határidő: { $day }.
monthly-signed = { $version }. változat, aláírva: { $at }
monthly-accepted = ✓ Elfogadta: { $person }, { $at }
monthly-returned = ↩ Visszaküldte: { $person }, { $at }: { $word }
monthly-since = { $value } → { $now } azóta
monthly-label-since = { $label } (azóta: { $now })
monthly-label-of = { $label } (ebből: { $of })
monthly-of = { $value } / { $of } ({ $percent } %)
monthly-money = { $amount }
monthly-hour = sikerült beszélni · { $first }–{ $last } óra
monthly-segment = sikerült beszélni · { $segment }
monthly-norm = normás napok · { $norm }
monthly-day = { $day }
monthly-days-more =
    { $count ->
        [one] { $days } és még { $count } nap
       *[other] { $days } és még { $count } nap
    }
monthly-gap-missed = ◻ Indoklás kell: nem teljesült normák ({ $norms })
monthly-gap-silent = ◻ Indoklás kell: napok bejegyzés nélkül ({ $days })
monthly-gap-plan = ◻ Hiányzik: a jövő havi terv
monthly-first-gaps = Aláírás előtt válaszolj arra, amit a számok nem tudhatnak.
monthly-said = { $label }: { $text }
monthly-missed = Nem teljesült normák oka
monthly-silent = Napok bejegyzés nélkül
monthly-difficulties = Nehézségek
monthly-proposals = Javaslatok
monthly-next-plan = Jövő havi terv
monthly-ask-missed = Miért nem teljesült a norma?
monthly-ask-silent = Mi volt a bejegyzés nélküli napokon? Például szabadság, betegség, vásár.
monthly-ask-difficulties = Voltak nehézségek?
monthly-ask-proposals = Van javaslatod?
monthly-ask-next-plan = Mit tervezel a jövő hónapra?
monthly-saved = Elmentve. Aláírás előtt semmi nem megy el.
monthly-not-over = A hónap eddig tart: { $day }; utána írd alá.
monthly-handed-in = ✓ Aláírva és leadva: { $names }.
monthly-kept = ✓ Aláírva és megőrizve. Még nincs vezető, aki elolvasná.
monthly-signed-at = ✓ Aláírva: { $at }
monthly-came = { $person } aláírta a jelentést: { $month }.
monthly-came-late = { $person } késve írta alá a jelentést: { $month }.
monthly-was-accepted = ✓ { $person } elfogadta a jelentést: { $month }.
monthly-was-returned = ↩ { $person } visszaküldte a jelentést: { $month }: { $word }
monthly-ask-word = Miért küldöd vissza? A szerzője olvassa majd.
monthly-word = Indok
monthly-due = ✎ A jelentés ({ $month }) határideje: { $day }.
monthly-due-today = ✎ A jelentést ({ $month }) ma kell leadni.
monthly-late = ✎ A jelentés ({ $month }) késik; a határidő ez volt: { $day }.
monthly-moved = A 3-a ({ $day }) nálad nem munkanap.
monthly-after-absence = Akkor távol voltál, ezért most esedékes.
monthly-asks = { $person } kéri a jelentésedet.
monthly-late-ones =
    { $count ->
        [one] ⚠ { $month }: { $count } jelentés nincs aláírva:
       *[other] ⚠ { $month }: { $count } jelentés nincs aláírva:
    }
monthly-team = { $head }: { $names }
monthly-all-signed = ✓ Mindenki aláírta.
monthly-none-late = Senki nem késik.
monthly-nudged = Emlékeztettem: { $names }
monthly-nobody-owes = Senki sem tartozik nálad jelentéssel: { $month }.
monthly-nobody = Kié? „{ $text }” jelentését nem olvasod. A /monthly mutatja, kiét igen.
monthly-not-you = A szereped nem ad le havi jelentést.
monthly-overview = Jelentések: { $month }
monthly-head = — { $head }
monthly-no-head = — vezető nélkül
monthly-is-late = { $state }, késik, határidő: { $day }
monthly-do-open = Jelentés megnyitása
monthly-do-sign = Aláírás
monthly-do-fill = Kitöltés
monthly-do-accept = Elfogadás
monthly-do-return = Visszaküldés
monthly-do-version = { $version }. változat
monthly-do-nudge = Emlékeztetés
monthly-do-overview = Összes jelentés
monthly-question = Kérdés
monthly-answer = Válasz
monthly-words = A szerző szavaival
