expenses-title = Trošak
expenses-what = Br. { $id }: { $amount }, { $kind } · { $person }, { $day }
expenses-for = Klijent: { $client }
expenses-note = Za: { $note }
expenses-over-limit = ⚠ Prelazi ovomjesečni limit, { $kind } ({ $limit }), za { $over }.
expenses-no-receipt = Još nema računa.
expenses-state = Stanje: { $state }
expenses-please-decide = Molim Vas, odlučite o ovom trošku:
expenses-do-approve = Odobri
expenses-do-refuse = Odbij
expenses-approved = ✔ Odobrio/la: { $person }.
expenses-was-approved = ✔ Vaš trošak je odobren ({ $person }). Računovodstvo ga isplaćuje.
expenses-please-reimburse = Odobrio/la: { $person }, za isplatu:
expenses-do-reimburse = Isplaćeno
expenses-refused = ✘ Odbijeno ({ $person }): { $reason }
expenses-was-refused = ✘ Vaš trošak je odbijen ({ $person }): { $reason }
expenses-refusal = Odbijanje troška
expenses-reason = Razlog
expenses-ask-reason = Zašto ga odbijate? Kolega će pročitati razlog.
expenses-own = Ovo je Vaš trošak: isplatiti ga mora neko drugi.
expenses-reimbursed = ✔ Isplaćeno, prima: { $person }.
expenses-was-reimbursed = ✔ Vaš trošak je isplaćen ({ $person }).
expenses-do-reverse = Storniraj
expenses-reversed-already = Trošak od { $amount } je već storniran.
expenses-paid-out = Već je isplaćen. Zamolite računovodstvo da ga stornira.
expenses-refused-already = Odbijen je, nema se šta stornirati.
expenses-taken-back = ↩ Povučeno: { $person }.
expenses-reversed = ↩ Stornirano: trošak br. { $id } od { $amount }. Oba reda ostaju u knjigama.
expenses-none = Nema troškova. Upišite ga ovako: /expense 45 EUR taksi, Acme
expenses-to-decide = Za odluku:
expenses-to-reimburse = Za isplatu:
expenses-mine = Moji:
expenses-row = Br. { $id } · { $amount } · { $kind } · { $person }: { $state }
expenses-total = Ukupno: { $sums }
expenses-do-receipt = Dodaj račun
expenses-entered = Upisano.
expenses-asked = Odlučuje: { $people }.
expenses-nobody-decides = Nema ko da ga odobri: treba drugi direktor. Do tada čeka.
expenses-send-receipt = Molim Vas, pošaljite fotografiju računa.
expenses-undo = Poništi
expenses-not-yet = { $day } još nije došao. Navedite dan kada je potrošeno.
expenses-ask-amount = Koliko ste potrošili? Na primjer 45 EUR.
expenses-amount = Iznos
expenses-ask-kind = Koja je to vrsta troška?
expenses-kind = Vrsta
expenses-ask-note = Za šta je potrošeno?
expenses-what-for = Za
expenses-ask-client = Za kojeg klijenta? Napišite ime, pritisnite ga ili preskočite.
expenses-ask-day = Kojeg dana?
expenses-day = Dan
expenses-receipt = Račun
expenses-no-amount = Na početku nema iznosa. Napišite ovako: /expense 45 EUR taksi, Acme
expenses-bad-receipt = Račun je jedna fotografija ili jedan PDF. Ništa nije upisano: pošaljite ga ponovo, a iznos napišite u opisu.
expenses-is-receipt = Da, to je račun
expenses-is-other = Ne, nešto drugo
expenses-which-file = Je li ovo račun za ovaj trošak?
expenses-receipt-kept = Račun je sačuvan uz ovaj trošak.
expenses-has-receipt = Ovaj trošak već ima račun.
expenses-receipt-came = Stigao je račun:
expenses-receipt-with = Račun je sada uz trošak br. { $id } od { $amount }.
expenses-ask-receipt = Molim Vas, pošaljite sada fotografiju računa.
expenses-without-receipt = U redu, trošak ostaje bez računa.
expenses-more = … i još { $count }
expenses-still-waits =
    { $days ->
        [0] ⏳ Ovaj trošak čeka Vašu odluku od danas:
        [one] ⏳ Ovaj trošak čeka Vašu odluku { $days } dan:
        [few] ⏳ Ovaj trošak čeka Vašu odluku { $days } dana:
       *[other] ⏳ Ovaj trošak čeka Vašu odluku { $days } dana:
    }
expenses-escalated =
    { $days ->
        [one] ⏳ O ovom trošku niko nije odlučio { $days } dan; sada odlučujete Vi:
        [few] ⏳ O ovom trošku niko nije odlučio { $days } dana; sada odlučujete Vi:
       *[other] ⏳ O ovom trošku niko nije odlučio { $days } dana; sada odlučujete Vi:
    }
expenses-gone = ✔ Više nije potrebno, trošak je { $state }.
expenses-of-team = Mog tima, u posljednje vrijeme:
