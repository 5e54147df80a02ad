secrets-do-readers = Ki olvasta
secrets-readers = { $client }: ki olvasta vagy módosította, a legutóbbi elöl
secrets-row =
    { $at }, { $person }: { $what ->
        [read] olvasta
        [granted] megadta
        [added] beírta
       *[other] visszavonta
    }
