tenders-title = Licitație
tenders-card = Licitație: { $name } – { $state }
tenders-closes-on = Se închide { $when }
tenders-client = Client: { $client }
tenders-amount-is = Sumă: { $amount }
tenders-owner = Responsabil: { $person }
tenders-yours = { $person } v-a dat o licitație:
tenders-saved = Înregistrată; vă reamintesc cu 7, 3 și 1 zi înainte.
tenders-moved = Mutată.
tenders-ask-name = Ce licitație este?
tenders-name = Nume
tenders-ask-closes = Când se închide? O zi, sau o zi și o oră.
tenders-closes = Se închide
tenders-ask-client = Al cărui client este?
tenders-ask-amount = Pentru ce sumă, cu moneda?
tenders-amount = Sumă
tenders-ask-owner = Cine răspunde? Dacă omiteți, dvs.
tenders-owner-label = Responsabil
tenders-none = Nicio licitație deschisă. /tender NUME, se închide ZI înregistrează una.
tenders-row = { $name } – { $closes }, { $state }
tenders-reminds =
    { $days ->
       [0] 📋 O licitație se închide azi: { $name }
       [one] 📋 O licitație se închide peste { $days } zi: { $name }
       [few] 📋 O licitație se închide peste { $days } zile: { $name }
      *[other] 📋 O licitație se închide peste { $days } de zile: { $name }
    }
tenders-gone-state = ✓ Fără alte mementouri: { $state }.
tenders-gone-moved = ✓ Mutată, se închide { $when }.
tenders-do-move = Altă zi
tenders-do-show = Arată
tenders-do-submitted = Depusă
