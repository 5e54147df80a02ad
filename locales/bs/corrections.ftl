corrections-not-read = Izmijenili ste poruku, a ja svaku poruku čitam samo jednom. Ako nešto treba promijeniti, pošaljite je ponovo.
corrections-kept = Izmijenili ste poruku. Zapis je ostao isti; ovdje ga možete izmijeniti ili poništiti:
corrections-card = Izmijenili ste poruku. Da ovako izmijenim poziv?
corrections-call-undone = Izmijenili ste poruku, ali taj poziv je već poništen. Pošaljite red ponovo. Klijent: { $client }
corrections-offer-undone = Izmijenili ste poruku, ali ta ponuda je već poništena. Pošaljite red ponovo. Klijent: { $client }
corrections-show = Izmijeni
corrections-undo = Poništi
