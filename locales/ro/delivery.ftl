delivery-repeat = (Retrimis, în caz că nu v-a ajuns.)
delivery-kind =
    { $kind ->
        [answer] un răspuns
        [birthday] un memento de zi de naștere
        [overdue] o plată restantă
        [contract] expirarea unui contract
        [task] un memento
        [digest] rezumatul
        [report] un raport
        [catchup] ce era de anunțat cât timp nu am funcționat
        [edit] o modificare a unui mesaj anterior
        [alarm] o alarmă
        [obligation] obligații scadente
        [complaint] o reclamație
        [statistics] statistica contractelor
        [mail] un e-mail
       *[other] un mesaj
    }
delivery-held = Nu știu dacă v-a ajuns: { $kind } ({ $at }).
delivery-mail-refused = E-mailul „{ $subject }” către { $address } a fost refuzat: { $reason }. Verificați adresa în fișa clientului și trimiteți-l din nou.
delivery-mail-held = Nu știu dacă e-mailul „{ $subject }” a ajuns la { $address } ({ $at }). Întrebați-i înainte de a-l trimite din nou.
delivery-send-again = Trimite din nou
delivery-sent-again = Vine din nou.
delivery-settled = S-a rezolvat deja.
delivery-alarm-dead = Un mesaj pentru { $person } a fost refuzat definitiv: { $kind }. Cu /undelivered vedeți de ce și îl trimiteți din nou.
delivery-alarm-held = E posibil ca un mesaj pentru { $person } să nu fi ajuns: { $kind }. L-am întrebat deja pe destinatar; apare și la /undelivered.
delivery-alarm-blocked = { $person } m-a blocat pe { $platform } sau contul nu mai există. Acolo nu mai ajunge nimic.
delivery-refused = Refuzate definitiv: { $count }
delivery-in-doubt = Poate nu au ajuns: { $count }
delivery-waiting = În așteptare: { $count }, cel mai vechi din { $since }
delivery-nothing-waits = În așteptare: niciunul
delivery-none = Nu e nimic de hotărât: niciun mesaj refuzat și niciunul nesigur.
delivery-row = { $number }. { $person } · { $kind } · { $at } · { $platform }
delivery-reason = Platforma spune: { $reason }
delivery-may-have-arrived = Nu se știe dacă a ajuns.
delivery-do-again = { $number } · Trimite din nou
delivery-do-drop = { $number } · Renunță
delivery-more =
    { $count ->
        [one] … și încă { $count }
        [few] … și încă { $count }
       *[other] … și încă { $count }
    }
delivery-stranger = cineva necunoscut
delivery-goes = Pleacă din nou, pentru { $person }: { $kind }.
delivery-dropped = Nu se mai trimite, pentru { $person }: { $kind }.
delivery-since = Livrarea mesajelor din { $since }
delivery-all-well = Livrarea mesajelor din { $since }: totul a plecat, și la timp.
delivery-late = Mementouri sosite târziu: { $count }
delivery-expired = Netrimise, nu mai foloseau: { $count }
delivery-outage = Nu am funcționat între { $began } și { $ended }.
delivery-show = Arată-le
delivery-refusal =
    { $why ->
        [blocked] persoana m-a blocat
        [deactivated] contul este închis
       *[not-found] conversația nu există
    }
