secrets-do-readers = Who read it
secrets-readers = { $client }: who read or changed this, the latest first
secrets-row =
    { $at }, { $person }: { $what ->
        [read] read
        [granted] granted
        [added] added
       *[other] taken back
    }
