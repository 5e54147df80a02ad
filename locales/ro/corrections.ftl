corrections-not-read = Ați editat un mesaj. Citesc fiecare mesaj o singură dată; dacă e ceva de schimbat, trimiteți-l din nou.
corrections-kept = Ați editat mesajul. Înregistrarea a rămas cum era; aici o puteți schimba sau anula:
corrections-card = Ați editat mesajul. Schimb apelul astfel?
corrections-call-undone = Ați editat mesajul. Apelul cu { $client } era deja anulat; trimiteți rândul din nou.
corrections-offer-undone = Ați editat mesajul. Oferta către { $client } era deja anulată; trimiteți rândul din nou.
corrections-show = Modificare
corrections-undo = Anulare
