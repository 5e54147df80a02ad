secrets-do-readers = Quién lo leyó
secrets-readers = { $client }: quién lo leyó o cambió, lo último primero
secrets-row =
    { $at }, { $person }: { $what ->
        [read] leyó
        [granted] concedió
        [added] añadió
       *[other] deshizo
    }
