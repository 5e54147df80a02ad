expenses-title = Kiadás
expenses-what = { $id }. sz.: { $amount }, { $kind } · { $person }, { $day }
expenses-for = Ügyfél: { $client }
expenses-note = Mire: { $note }
expenses-over-limit = ⚠ Túllépi az e havi keretet, { $kind } ({ $limit }), ennyivel: { $over }.
expenses-no-receipt = Még nincs bizonylat.
expenses-state = Állapot: { $state }
expenses-please-decide = Kérlek, dönts erről a kiadásról:
expenses-do-approve = Jóváhagyom
expenses-do-refuse = Elutasítom
expenses-approved = ✔ Jóváhagyta: { $person }.
expenses-was-approved = ✔ { $person } jóváhagyta a kiadásodat. A könyvelés kifizeti.
expenses-please-reimburse = Jóváhagyta: { $person }, visszatérítendő:
expenses-do-reimburse = Kifizetve
expenses-refused = ✘ Elutasította: { $person }: { $reason }
expenses-was-refused = ✘ { $person } elutasította a kiadásodat: { $reason }
expenses-refusal = Kiadás elutasítása
expenses-reason = Indok
expenses-ask-reason = Miért utasítod el? A kolléga olvasni fogja az indokot.
expenses-own = Ez a saját kiadásod: egy kollégának kell kifizetnie.
expenses-reimbursed = ✔ Visszatérítve neki: { $person }.
expenses-was-reimbursed = ✔ { $person } visszatérítette a kiadásodat.
expenses-do-reverse = Sztornó
expenses-reversed-already = A(z) { $amount } összegű kiadás már sztornózva van.
expenses-paid-out = Már kifizették. Kérd meg a könyvelést, hogy sztornózza.
expenses-refused-already = Elutasították, így nincs mit sztornózni.
expenses-taken-back = ↩ Visszavonta: { $person }.
expenses-reversed = ↩ Sztornózva: a(z) { $id }. sz. kiadás, { $amount }. Mindkét sor a könyvekben marad.
expenses-none = Nincs megjeleníthető kiadás. Így írhatsz be egyet: /expense 45 EUR taxi, Acme
expenses-to-decide = Döntésre vár:
expenses-to-reimburse = Visszatérítendő:
expenses-mine = Az enyémek:
expenses-row = { $id }. sz. · { $amount } · { $kind } · { $person }: { $state }
expenses-total = Összesen: { $sums }
expenses-do-receipt = Bizonylat hozzáadása
expenses-entered = Rögzítve.
expenses-asked = Dönt róla: { $people }.
expenses-nobody-decides = Nincs, aki jóváhagyja: egy másik igazgató kell hozzá. Addig várakozik.
expenses-send-receipt = Kérlek, küldd el a bizonylat fotóját.
expenses-undo = Visszavonás
expenses-not-yet = { $day } még nem jött el. Mondd meg, melyik napon költötted.
expenses-ask-amount = Mennyit költöttél? Például 45 EUR.
expenses-amount = Összeg
expenses-ask-kind = Milyen kiadás ez?
expenses-kind = Fajta
expenses-ask-note = Mire költötted?
expenses-what-for = Mire
expenses-ask-client = Melyik ügyfélre? Írj be egy nevet, nyomj meg egyet, vagy hagyd ki.
expenses-ask-day = Melyik napon?
expenses-day = Nap
expenses-receipt = Bizonylat
expenses-no-amount = Az elején nem látok összeget. Írd így: /expense 45 EUR taxi, Acme
expenses-bad-receipt = A bizonylat egy fotó vagy egy PDF. Nem rögzítettem semmit: küldd el újra, az összeget írd mellé.
expenses-is-receipt = Igen, a bizonylat
expenses-is-other = Nem, más
expenses-which-file = Ez ennek a kiadásnak a bizonylata?
expenses-receipt-kept = A bizonylatot eltettem ehhez a kiadáshoz.
expenses-has-receipt = Ennek a kiadásnak már van bizonylata.
expenses-receipt-came = Megjött a bizonylat:
expenses-receipt-with = A bizonylat most a(z) { $id }. sz. kiadásnál van, { $amount }.
expenses-ask-receipt = Kérlek, küldd el most a bizonylat fotóját.
expenses-without-receipt = Rendben, a kiadás bizonylat nélkül marad.
expenses-more = … és még { $count }
expenses-still-waits =
    { $days ->
        [0] ⏳ Ez a kiadás ma óta a döntésedre vár:
        [one] ⏳ Ez a kiadás { $days } napja a döntésedre vár:
       *[other] ⏳ Ez a kiadás { $days } napja a döntésedre vár:
    }
expenses-escalated =
    { $days ->
        [one] ⏳ Erről a kiadásról { $days } napja senki sem döntött; most rajtad a sor:
       *[other] ⏳ Erről a kiadásról { $days } napja senki sem döntött; most rajtad a sor:
    }
expenses-gone = ✔ Már nem kell, a kiadás: { $state }.
expenses-of-team = A csapatomé, mostanában:
