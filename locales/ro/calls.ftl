calls-title = Apel
calls-correct-title = Corectarea apelului
calls-ask-client = Care client? Scrieți un nume sau apăsați unul.
calls-ask-outcome = Cum a fost?
calls-ask-minutes = Câte minute?
calls-ask-direction = Apel efectuat sau primit?
calls-ask-offer = Ați făcut o ofertă?
calls-ask-note = O notă?
calls-ask-next-step = Care este pasul următor?
calls-ask-next-on = În ce zi?
calls-outcome = Rezultat
calls-minutes = Minute
calls-direction = Sensul apelului
calls-offer = Ofertă făcută
calls-note-label = Notă
calls-next-step = Pasul următor
calls-next-on = Ziua pasului următor
calls-logged-unanswered = Notat: { $client }, { $outcome }.
calls-logged =
    { $minutes ->
        [0] Notat: { $client }, { $outcome }, fără durată.
        [one] Notat: { $client }, { $outcome }, { $minutes } minut.
        [few] Notat: { $client }, { $outcome }, { $minutes } minute.
       *[other] Notat: { $client }, { $outcome }, { $minutes } de minute.
    }
calls-incoming = Au sunat ei.
calls-offered = S-a făcut o ofertă.
calls-note = Notă: { $note }
calls-next = Pasul următor: { $step }, { $day }
calls-call-again = de sunat din nou
calls-counter = Azi: apeluri { $calls }, oferte la telefon { $phone } firme, oferte pe e-mail { $email }
calls-counter-day-off = Azi, zi liberă: apeluri { $calls }, oferte la telefon { $phone } firme, oferte pe e-mail { $email }
calls-undo = Anulare
calls-change = Modificare
calls-unread = Nu știu ce să fac cu „{ $text }”.
calls-undone = Anulat: apelul cu { $client } nu mai contează.
calls-undone-meeting = Anulat: întâlnirea cu { $client } nu mai contează.
calls-undone-already = Apelul cu { $client } era deja anulat.
calls-yours = Ultimele dvs. apeluri:
calls-none-yet = Încă nu ați notat niciun apel. Încercați: /call Acme, 15, contactat
calls-with = Ultimele apeluri cu { $client }:
calls-none-with = Încă nu există apeluri cu { $client }.
calls-row =
    { $minutes ->
        [0] { $at } · { $client } · { $outcome } · { $person }
        [one] { $at } · { $client } · { $outcome }, { $minutes } minut · { $person }
        [few] { $at } · { $client } · { $outcome }, { $minutes } minute · { $person }
       *[other] { $at } · { $client } · { $outcome }, { $minutes } de minute · { $person }
    }
calls-next-undated = Pasul următor: { $step } (fără zi, deci nu vă voi aminti)
calls-register = Înregistrează „{ $client }”
calls-new-client = „{ $client }” pare un client nou. Înregistrați-l sau numiți unul existent.
calls-ask-kind = A fost un apel sau o întâlnire?
calls-kind = Apel sau întâlnire
calls-ask-remind = Când să vă amintesc? O zi, sau o zi și o oră.
calls-remind = Memento
calls-reminded = Vă amintesc: { $when }
calls-next-step-only = Pasul următor: { $step }
calls-row-met = { $row } · întâlnire
calls-none-to-note = Notele stau la apeluri, iar cu { $client } nu ați notat încă niciun apel.
calls-met =
    { $minutes ->
        [0] Notat: întâlnire cu { $client }.
        [one] Notat: întâlnire cu { $client }, { $minutes } minut.
        [few] Notat: întâlnire cu { $client }, { $minutes } minute.
       *[other] Notat: întâlnire cu { $client }, { $minutes } de minute.
    }
calls-meeting-title = Întâlnire
calls-ask-on = În ce zi a fost apelul?
calls-on = Ziua
calls-was-on = Ziua: { $day }
calls-day-ahead = { $day } încă nu a venit. Scrieți ziua apelului.
