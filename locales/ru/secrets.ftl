secrets-do-readers = Кто читал
secrets-readers = { $client }: кто читал или менял, сначала последние
secrets-row =
    { $at }, { $person }: { $what ->
        [read] чтение
        [granted] предоставление
        [added] запись
       *[other] отмена
    }
