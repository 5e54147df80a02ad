invitations-how = Koga? Napišite ovako: /invitation NAZIV: Acme, ili: /invitation NAZIV: ključni, građevinarstvo
invitations-nobody-yet = Niko nije dodat na listu.
invitations-added =
    { $count ->
        [0] Svi su već na listi, ili takvih nema.
        [one] { $count } novi klijent na listi.
        [few] { $count } nova klijenta na listi.
       *[other] { $count } novih klijenata na listi.
    }
invitations-none = Još nema Vaših klijenata na listi: { $event }.
invitations-row = { $client }: { $state }
invitations-was-there = bio prisutan
invitations-was-not = nije bio
invitations-said = { $answer }
invitations-sent = pozvan { $how }, bez odgovora
invitations-not-sent = još nije pozvan
invitations-answer = { $answer }
invitations-do-mail = Pozovi e-mailom
invitations-do-hand = Tekst za kopiranje
invitations-do-came = Došao
invitations-do-not-came = Nije došao
invitations-do-result = Rezultat
invitations-ask-result = Šta je rezultat?
invitations-result-is = Rezultat: { $result }
invitations-subject = Pozivnica: { $event }
invitations-body = bilo bi nam drago da Vas ugostimo na našem štandu: { $event }.
invitations-please-answer = Molimo Vas da nam javite da li dolazite.
invitations-goes = Pozivnica ide e-mailom.
invitations-no-mail = Pošta ne ide: već je poslana, nema adrese ili nije podešen server.
invitations-none-to-mail = Nema kome pisati: svi su pozvani, nemaju adresu ili nije podešen server.
invitations-example = Ovo bi prvi pročitao. Još ništa nije poslano.
invitations-do-all = Pošalji svima: { $count }
invitations-mailed =
    { $count ->
        [one] Ide { $count } pozivnica e-mailom.
        [few] Idu { $count } pozivnice e-mailom.
       *[other] Ide { $count } pozivnica e-mailom.
    }
invitations-remind = 🎪 { $event } je { $day }. Ovi klijenti još nisu odgovorili:
invitations-gone-moved = ✔ Više ne važi: dan događaja je promijenjen.
invitations-gone-answered = ✔ Gotovo: svi su odgovorili.
invitations-over = Događaj je prošao ili je otkazan; na njega se niko ne poziva.
