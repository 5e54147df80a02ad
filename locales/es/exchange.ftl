exchange-import-how = Envíame un archivo csv o xlsx: primero cuento lo que trae, y no cambio nada hasta que pulses Importar. Las tablas que conozco: { $tables }. Los encabezados pueden estar en cualquiera de nuestros idiomas.
exchange-export-how = ¿Qué tabla quieres como archivo?
exchange-export-done = Aquí tienes la tabla «{ $table }», tal como está ahora.
exchange-export-unknown = «{ $text }» no es ninguna de las tablas. ¿Cuál quieres?
exchange-table = { $table } ({ $ending })
exchange-which = { $name }: ¿qué hay en esta tabla?
exchange-as-file = Guardarlo como archivo de un cliente
exchange-found = { $name } – tabla: { $table }
exchange-would-change = Filas leídas: { $read }. Al importar: nuevas { $added }, actualizadas { $updated }, sin cambios { $same }, rechazadas { $rejected }.
exchange-done = Importado { $name }. Filas leídas: { $read }; nuevas { $added }, actualizadas { $updated }, sin cambios { $same }, rechazadas { $rejected }.
exchange-rejected-file = Las filas rechazadas van en un archivo aparte, con el motivo en la última columna. Corrígelas ahí y envíame el archivo otra vez.
exchange-more-reasons =
    { $count ->
        [one] Y { $count } fila más.
       *[other] Y { $count } filas más.
    }
exchange-unread = Columnas que no he leído: { $headings }
exchange-other-sheets = Solo leo la primera hoja; estas no: { $sheets }
exchange-day-first = Las fechas de «{ $field }» se pueden leer de dos maneras; tomo el día primero.
exchange-month-first = Las fechas de «{ $field }» se pueden leer de dos maneras; tomo el mes primero.
exchange-unchecked =
    { $count ->
        [one] { $count } valor de «{ $field }» no pasa la comprobación y queda tal cual.
       *[other] { $count } valores de «{ $field }» no pasan la comprobación y quedan tal cual.
    }
exchange-duplicate = Línea { $line }: { $name } puede ser { $other } ({ $where }).
exchange-more-duplicates =
    { $count ->
        [one] Y { $count } posible duplicado más.
       *[other] Y { $count } posibles duplicados más.
    }
exchange-import = Importar
exchange-cancel = Cancelar
exchange-cancelled = No he importado { $name }; no ha cambiado nada.
exchange-not-readable = No puedo leer { $name } como tabla: { $reason }.
exchange-columns-missing = { $name } no encaja: { $reason }.
exchange-gone = Ese archivo ya no está aquí. Envíalo otra vez.
