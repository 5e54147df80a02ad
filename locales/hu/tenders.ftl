tenders-title = Pályázat
tenders-card = Pályázat: { $name } – { $state }
tenders-closes-on = Zárul: { $when }
tenders-client = Ügyfél: { $client }
tenders-amount-is = Összeg: { $amount }
tenders-owner = Felelős: { $person }
tenders-yours = { $person } rád bízott egy pályázatot:
tenders-saved = Rögzítve; 7, 3 és 1 nappal előtte szólok.
tenders-moved = Áttéve.
tenders-ask-name = Melyik pályázat?
tenders-name = Név
tenders-ask-closes = Mikor zárul? Egy nap, vagy nap és óra.
tenders-closes = Zárul
tenders-ask-client = Melyik ügyfélé?
tenders-ask-amount = Mekkora összegre, milyen pénznemben?
tenders-amount = Összeg
tenders-ask-owner = Ki a felelős? Ha kihagyod, te.
tenders-owner-label = Felelős
tenders-none = Nincs nyitott pályázat. /tender NÉV, zárul NAP: ezzel rögzítesz egyet.
tenders-row = { $name } – { $closes }, { $state }
tenders-reminds =
    { $days ->
       [0] 📋 Ma zárul egy pályázat: { $name }
       [one] 📋 { $days } nap múlva zárul egy pályázat: { $name }
      *[other] 📋 { $days } nap múlva zárul egy pályázat: { $name }
    }
tenders-gone-state = ✓ Nincs több emlékeztető: { $state }.
tenders-gone-moved = ✓ Áttéve, zárul: { $when }.
tenders-do-move = Más nap
tenders-do-show = Mutasd
tenders-do-submitted = Beadva
