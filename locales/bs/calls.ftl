calls-title = Poziv
calls-correct-title = Ispravka poziva
calls-ask-client = Koji klijent? Napišite naziv ili pritisnite dugme.
calls-ask-outcome = Kako je prošao poziv?
calls-ask-minutes = Koliko minuta?
calls-ask-direction = Ko je koga zvao?
calls-ask-offer = Je li data ponuda?
calls-ask-note = Dodati bilješku?
calls-ask-next-step = Koji je sljedeći korak?
calls-ask-next-on = Kojeg dana?
calls-outcome = Ishod
calls-minutes = Trajanje
calls-direction = Smjer
calls-offer = Ponuda
calls-note-label = Bilješka
calls-next-step = Sljedeći korak
calls-next-on = Dan sljedećeg koraka
calls-logged-unanswered = Upisano: { $client }, { $outcome }.
calls-logged =
    { $minutes ->
        [0] Upisano: { $client }, { $outcome }, trajanje nije navedeno.
        [one] Upisano: { $client }, { $outcome }, { $minutes } minuta.
        [few] Upisano: { $client }, { $outcome }, { $minutes } minute.
       *[other] Upisano: { $client }, { $outcome }, { $minutes } minuta.
    }
calls-incoming = Oni su zvali nas.
calls-offered = Data je ponuda.
calls-note = Bilješka: { $note }
calls-next = Dalje: { $step }, { $day }
calls-call-again = nazvati ponovo
calls-counter = Danas: pozivi { $calls }, ponude: telefonom { $phone } firmi, e-mailom { $email }
calls-counter-day-off = Danas, slobodan dan: pozivi { $calls }, ponude: telefonom { $phone } firmi, e-mailom { $email }
calls-undo = Poništi
calls-change = Izmijeni
calls-unread = Ne znam gdje da svrstam „{ $text }”.
calls-undone = Poziv je poništen: { $client }
calls-undone-meeting = Sastanak je poništen: { $client }
calls-undone-already = Taj poziv je već ranije poništen: { $client }
calls-yours = Vaši zadnji pozivi:
calls-none-yet = Još nemate upisanih poziva. Probajte: /call Drina Promet, 15, javili se
calls-with = Zadnji pozivi, klijent { $client }:
calls-none-with = Još nema poziva, klijent: { $client }
calls-row =
    { $minutes ->
        [0] { $at } · { $client } · { $outcome } · { $person }
        [one] { $at } · { $client } · { $outcome }, { $minutes } minuta · { $person }
        [few] { $at } · { $client } · { $outcome }, { $minutes } minute · { $person }
       *[other] { $at } · { $client } · { $outcome }, { $minutes } minuta · { $person }
    }
calls-next-undated = Dalje: { $step } (bez dana, pa Vas neću podsjetiti)
calls-register = Upiši „{ $client }”
calls-new-client = „{ $client }” zvuči kao novi klijent. Upišite ga ili navedite nekog postojećeg.
calls-ask-kind = Je li to bio poziv ili sastanak?
calls-kind = Poziv ili sastanak
calls-ask-remind = Kada da Vas podsjetim? Dan, ili dan i vrijeme.
calls-remind = Podsjetnik
calls-reminded = Podsjetit ću Vas: { $when }
calls-next-step-only = Dalje: { $step }
calls-row-met = { $row } · sastanak
calls-none-to-note = Bilješke stoje uz pozive, a s klijentom { $client } još nemate upisan poziv.
calls-met =
    { $minutes ->
        [0] Upisano: sastanak, { $client }.
        [one] Upisano: sastanak, { $client }, { $minutes } minuta.
        [few] Upisano: sastanak, { $client }, { $minutes } minute.
       *[other] Upisano: sastanak, { $client }, { $minutes } minuta.
    }
calls-meeting-title = Sastanak
calls-ask-on = Kojeg dana je bio poziv?
calls-on = Dan
calls-was-on = Dan: { $day }
calls-day-ahead = { $day } tek dolazi. Navedite dan poziva.
