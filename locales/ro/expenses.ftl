expenses-title = Cheltuială
expenses-what = Nr. { $id }: { $amount }, { $kind } · { $person }, { $day }
expenses-for = Client: { $client }
expenses-note = Pentru: { $note }
expenses-over-limit = ⚠ Depășește cu { $over } limita lunii pentru { $kind } ({ $limit }).
expenses-no-receipt = Lipsește bonul.
expenses-state = Stare: { $state }
expenses-please-decide = Vă rog să decideți asupra acestei cheltuieli:
expenses-do-approve = Aprob
expenses-do-refuse = Refuz
expenses-approved = ✔ Aprobată de { $person }.
expenses-was-approved = ✔ { $person } v-a aprobat cheltuiala. Contabilitatea o decontează.
expenses-please-reimburse = Aprobată de { $person }, de decontat:
expenses-do-reimburse = Decontată
expenses-refused = ✘ Refuzată de { $person }: { $reason }
expenses-was-refused = ✘ { $person } v-a refuzat cheltuiala: { $reason }
expenses-refusal = Refuzul unei cheltuieli
expenses-reason = Motiv
expenses-ask-reason = De ce o refuzați? Persoana va citi motivul.
expenses-own = Este cheltuiala dvs.: trebuie decontată de un coleg.
expenses-reimbursed = ✔ Decontată către { $person }.
expenses-was-reimbursed = ✔ { $person } v-a decontat cheltuiala.
expenses-do-reverse = Stornează
expenses-reversed-already = Cheltuiala de { $amount } a fost deja stornată.
expenses-paid-out = A fost deja plătită. Rugați contabilitatea să o storneze.
expenses-refused-already = A fost refuzată, deci nu este nimic de stornat.
expenses-taken-back = ↩ Retrasă de { $person }.
expenses-reversed = ↩ Stornată: cheltuiala nr. { $id } de { $amount }. Ambele rânduri rămân în evidență.
expenses-none = Nu sunt cheltuieli de arătat. Notați una așa: /expense 45 EUR taxi, Acme
expenses-to-decide = De decis:
expenses-to-reimburse = De decontat:
expenses-mine = Ale mele:
expenses-row = Nr. { $id } · { $amount } · { $kind } · { $person }: { $state }
expenses-total = În total: { $sums }
expenses-do-receipt = Adaugă bonul
expenses-entered = Notat.
expenses-asked = Decide { $people }.
expenses-nobody-decides = Nu este nimeni care să o aprobe: e nevoie de un alt director. Până atunci așteaptă.
expenses-send-receipt = Vă rog să-mi trimiteți o fotografie a bonului.
expenses-undo = Anulează
expenses-not-yet = { $day } nu a venit încă. Numiți ziua în care s-a cheltuit.
expenses-ask-amount = Cât ați cheltuit? De exemplu 45 EUR.
expenses-amount = Sumă
expenses-ask-kind = Ce fel de cheltuială este?
expenses-kind = Fel
expenses-ask-note = Pentru ce a fost?
expenses-what-for = Pentru
expenses-ask-client = Pentru ce client? Scrieți un nume, apăsați unul sau omiteți.
expenses-ask-day = În ce zi?
expenses-day = Zi
expenses-receipt = Bon
expenses-no-amount = Nu văd nicio sumă la început. Scrieți așa: /expense 45 EUR taxi, Acme
expenses-bad-receipt = Un bon este o fotografie sau un PDF. Nu s-a notat nimic: trimiteți-l din nou, cu suma în text.
expenses-is-receipt = Da, bonul
expenses-is-other = Nu, altceva
expenses-which-file = Acesta este bonul acestei cheltuieli?
expenses-receipt-kept = Păstrez bonul la această cheltuială.
expenses-has-receipt = Această cheltuială are deja bonul.
expenses-receipt-came = A sosit bonul:
expenses-receipt-with = Bonul este acum la cheltuiala nr. { $id } de { $amount }.
expenses-ask-receipt = Vă rog să trimiteți acum fotografia bonului.
expenses-without-receipt = Bine, cheltuiala rămâne fără bon.
expenses-more = … și încă { $count }
expenses-still-waits =
    { $days ->
        [0] ⏳ Această cheltuială așteaptă decizia dvs. de astăzi:
        [one] ⏳ Această cheltuială așteaptă decizia dvs. de { $days } zi:
        [few] ⏳ Această cheltuială așteaptă decizia dvs. de { $days } zile:
       *[other] ⏳ Această cheltuială așteaptă decizia dvs. de { $days } de zile:
    }
expenses-escalated =
    { $days ->
        [one] ⏳ Nimeni nu a decis asupra acestei cheltuieli de { $days } zi; acum decideți dvs.:
        [few] ⏳ Nimeni nu a decis asupra acestei cheltuieli de { $days } zile; acum decideți dvs.:
       *[other] ⏳ Nimeni nu a decis asupra acestei cheltuieli de { $days } de zile; acum decideți dvs.:
    }
expenses-gone = ✔ Nu mai e nevoie: cheltuiala este { $state }.
expenses-of-team = Ale echipei mele, în ultima vreme:
