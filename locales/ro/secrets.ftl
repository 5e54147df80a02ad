secrets-do-readers = Cine a citit
secrets-readers = { $client }: cine a citit sau a schimbat, ultimele primele
secrets-row =
    { $at }, { $person }: { $what ->
        [read] a citit
        [granted] a acordat
        [added] a adăugat
       *[other] a anulat
    }
