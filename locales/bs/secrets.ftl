secrets-do-readers = Ko je čitao
secrets-readers = { $client }: ko je čitao ili mijenjao, posljednje prvo
secrets-row =
    { $at }, { $person }: { $what ->
        [read] čitanje
        [granted] odobreno
        [added] upisano
       *[other] poništeno
    }
