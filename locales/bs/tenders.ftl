tenders-title = Tender
tenders-card = Tender: { $name } – { $state }
tenders-closes-on = Zatvara se { $when }
tenders-client = Klijent: { $client }
tenders-amount-is = Iznos: { $amount }
tenders-owner = Odgovorna osoba: { $person }
tenders-yours = { $person } Vam povjerava tender:
tenders-saved = Zabilježeno; podsjetit ću 7, 3 i 1 dan prije.
tenders-moved = Pomjereno.
tenders-ask-name = Koji je to tender?
tenders-name = Naziv
tenders-ask-closes = Kada se zatvara? Dan, ili dan i sat.
tenders-closes = Zatvara se
tenders-ask-client = Kojeg je klijenta?
tenders-ask-amount = Za koji iznos, s valutom?
tenders-amount = Iznos
tenders-ask-owner = Ko je odgovoran? Ako preskočite, Vi.
tenders-owner-label = Odgovoran
tenders-none = Nema otvorenih tendera. /tender NAZIV, zatvara se DAN upisuje novi.
tenders-row = { $name } – { $closes }, { $state }
tenders-reminds =
    { $days ->
       [0] 📋 Tender se zatvara danas: { $name }
       [one] 📋 Tender se zatvara za { $days } dan: { $name }
       [few] 📋 Tender se zatvara za { $days } dana: { $name }
      *[other] 📋 Tender se zatvara za { $days } dana: { $name }
    }
tenders-gone-state = ✓ Nema više podsjetnika: { $state }.
tenders-gone-moved = ✓ Pomjeren, zatvara se { $when }.
tenders-do-move = Drugi dan
tenders-do-show = Prikaži
tenders-do-submitted = Predato
