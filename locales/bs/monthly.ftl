monthly-title = Mjesečni izvještaj, { $month }: { $person }
monthly-form = Mjesečni izvještaj
monthly-running = Mjesec još traje; brojke su na dan { $day }.
monthly-unsigned = Nije potpisan; rok je { $day }.
monthly-signed = Verzija { $version }, potpisana { $at }
monthly-accepted = ✓ Prihvata: { $person }, { $at }
monthly-returned = ↩ Vraća: { $person }, { $at }: { $word }
monthly-since = { $value } → { $now } naknadno
monthly-label-since = { $label } (naknadno: { $now })
monthly-label-of = { $label } (od { $of })
monthly-of = { $value } od { $of } ({ $percent } %)
monthly-money = { $amount }
monthly-hour = javio se neko · { $first }–{ $last } h
monthly-segment = javio se neko · { $segment }
monthly-norm = dana s ispunjenom normom · { $norm }
monthly-day = { $day }
monthly-days-more =
    { $count ->
        [one] { $days } i još { $count } dan
        [few] { $days } i još { $count } dana
       *[other] { $days } i još { $count } dana
    }
monthly-gap-missed = ◻ Treba objasniti: norme nisu ispunjene ({ $norms })
monthly-gap-silent = ◻ Treba objasniti: dani bez ijednog unosa ({ $days })
monthly-gap-plan = ◻ Nedostaje: plan za sljedeći mjesec
monthly-first-gaps = Prije potpisa odgovorite na ono što brojke ne znaju.
monthly-said = { $label }: { $text }
monthly-missed = Norme nisu ispunjene, razlog
monthly-silent = Dani bez unosa
monthly-difficulties = Poteškoće
monthly-proposals = Prijedlozi
monthly-next-plan = Plan za sljedeći mjesec
monthly-ask-missed = Zašto norma nije ispunjena?
monthly-ask-silent = Šta je bilo u danima bez unosa? Na primjer odmor, bolest, sajam.
monthly-ask-difficulties = Je li bilo poteškoća?
monthly-ask-proposals = Imate li prijedloga?
monthly-ask-next-plan = Šta planirate za sljedeći mjesec?
monthly-saved = Sačuvano. Ništa se ne šalje dok ne potpišete.
monthly-not-over = Mjesec traje do { $day }; potpišite poslije toga.
monthly-handed-in = ✓ Potpisano i predato: { $names }.
monthly-kept = ✓ Potpisano i sačuvano. Još nema rukovodioca koji bi ga pročitao.
monthly-signed-at = ✓ Potpisano { $at }
monthly-came = { $person } potpisuje izvještaj za { $month }.
monthly-came-late = { $person } potpisuje izvještaj za { $month }, sa zakašnjenjem.
monthly-was-accepted = ✓ { $person } prihvata izvještaj za { $month }.
monthly-was-returned = ↩ { $person } vraća izvještaj za { $month }: { $word }
monthly-ask-word = Zašto ga vraćate? Autor će to pročitati.
monthly-word = Razlog
monthly-due = ✎ Izvještaj za { $month } treba predati do { $day }.
monthly-due-today = ✎ Izvještaj za { $month } treba predati danas.
monthly-late = ✎ Izvještaj za { $month } kasni; rok je bio { $day }.
monthly-moved = Treći ({ $day }) Vam nije radni dan.
monthly-after-absence = Tih dana ste bili odsutni, zato je rok sada.
monthly-asks = { $person } traži Vaš izvještaj.
monthly-late-ones =
    { $count ->
        [one] ⚠ { $count } izvještaj za { $month } nije potpisan:
        [few] ⚠ { $count } izvještaja za { $month } nisu potpisana:
       *[other] ⚠ { $count } izvještaja za { $month } nije potpisano:
    }
monthly-team = { $head }: { $names }
monthly-all-signed = ✓ Svi su potpisali.
monthly-none-late = Niko ne kasni.
monthly-nudged = Podsjećeni: { $names }
monthly-nobody-owes = Niko od Vaših ne duguje izvještaj za { $month }.
monthly-nobody = Čiji izvještaj? Izvještaje za „{ $text }” ne čitate. /monthly pokazuje koje čitate.
monthly-not-you = Vaša uloga ne predaje mjesečni izvještaj.
monthly-overview = Izvještaji za { $month }
monthly-head = — { $head }
monthly-no-head = — bez rukovodioca
monthly-is-late = { $state }, kasni od { $day }
monthly-do-open = Otvori izvještaj
monthly-do-sign = Potpiši
monthly-do-fill = Popuni
monthly-do-accept = Prihvati
monthly-do-return = Vrati
monthly-do-version = Verzija { $version }
monthly-do-nudge = Podsjeti ih
monthly-do-overview = Svi izvještaji
monthly-question = Pitanje
monthly-answer = Odgovor
monthly-words = Riječima autora
