invitations-how = Pe cine? Scrieți așa: /invitation NUME: Acme sau: /invitation NUME: cheie, construcții
invitations-nobody-yet = Nimeni nu a fost pus pe listă.
invitations-added =
    { $count ->
        [0] Toți sunt deja pe listă sau nu e nimeni așa.
        [one] { $count } client nou pe listă.
        [few] { $count } clienți noi pe listă.
       *[other] { $count } de clienți noi pe listă.
    }
invitations-none = Încă nu e nimeni al dvs. pe lista { $event }.
invitations-row = { $client }: { $state }
invitations-was-there = a fost
invitations-was-not = nu a fost
invitations-said = { $answer }
invitations-sent = invitat { $how }, fără răspuns
invitations-not-sent = neinvitat încă
invitations-answer = { $answer }
invitations-do-mail = Invită pe e-mail
invitations-do-hand = Text de copiat
invitations-do-came = A venit
invitations-do-not-came = Nu a venit
invitations-do-result = Rezultat
invitations-ask-result = Ce a rezultat?
invitations-result-is = Rezultat: { $result }
invitations-subject = Invitație: { $event }
invitations-body = ne-ar face plăcere să vă primim la standul nostru: { $event }.
invitations-please-answer = Vă rugăm să ne spuneți dacă veniți.
invitations-goes = Invitația pleacă pe e-mail.
invitations-no-mail = Nu pleacă nimic: s-a trimis deja, nu e adresă sau nu e setat serverul de e-mail.
invitations-none-to-mail = Nu e nimeni de invitat pe e-mail: toți sunt invitați, nu au adresă sau nu e setat serverul.
invitations-example = Așa ar citi primul. Încă nu s-a trimis nimic.
invitations-do-all = Trimite tuturor: { $count }
invitations-mailed =
    { $count ->
        [one] Pleacă { $count } invitație pe e-mail.
        [few] Pleacă { $count } invitații pe e-mail.
       *[other] Pleacă { $count } de invitații pe e-mail.
    }
invitations-remind = 🎪 { $event } este pe { $day }. Acești clienți nu au răspuns:
invitations-gone-moved = ✔ Nu mai e valabil: ziua evenimentului s-a schimbat.
invitations-gone-answered = ✔ Gata: toți au răspuns.
invitations-over = Evenimentul a trecut sau a fost anulat; nu mai este invitat nimeni.
