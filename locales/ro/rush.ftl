rush-title = Cerere urgentă
rush-late-title = Înscriere târzie
rush-ask-client = Pentru ce client? Scrieți un nume sau apăsați unul.
rush-ask-what = Ce este de făcut?
rush-ask-whom = Pe cine sau ce înscriem?
rush-what = Ce
rush-ask-event = Pentru ce eveniment? Apăsați-l, scrieți numele sau omiteți.
rush-event = Eveniment
rush-no-event = Niciun eveniment viitor nu se numește „{ $text }”. /events le arată.
rush-request = { $queue } { $number }: { $client }
rush-for-event = Pentru { $event }, înscrierea se închide { $at }
rush-send-order = Încă nu este la rând: trimiteți ordinul de plată ca fotografie.
rush-no-photo = Este nevoie de ordinul de plată într-o singură fotografie. Trimiteți-o cu același text.
rush-wait =
    { $ahead ->
        [0] În așteptare: cam { $minutes } min, nimeni înaintea dvs.
       *[other] În așteptare: cam { $minutes } min, { $ahead } înaintea dvs.
    }
rush-wait-unknown =
    { $ahead ->
        [0] În așteptare: nimeni înaintea dvs. Nu știu încă cât durează, sunt prea puține măsurate; ținta este { $target } min.
       *[other] În așteptare: { $ahead } înaintea dvs. Nu știu încă cât durează, sunt prea puține măsurate; ținta este { $target } min.
    }
rush-taken = Se ocupă { $person }.
rush-refused = Respinsă: { $reason }
rush-done = ✓ Rezolvată.
rush-withdrawn = Retrasă.
rush-new = O cerere așteaptă:
rush-which-photo = Este ordinul de plată pentru aceasta?
rush-is-order = Da, ordinul de plată
rush-is-other = Nu, păstrează ca fișier
rush-do-withdraw = Retrag
rush-do-take = O preiau
rush-request-own = { $queue } { $number }
rush-do-reopen = Nu este rezolvat
rush-reopened = Redeschisă, nu era rezolvată:
