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
exchange-rejected-line = Línea { $line }: { $reason }
exchange-in-line = línea { $line }
exchange-column = columna { $number }
exchange-overpaid =
    { $count ->
        [one] { $count } cobro supera el importe de su factura. La factura se importó con una parte ya pagada, y puede que ya lo incluya.
       *[other] { $count } cobros superan el importe de sus facturas. Las facturas se importaron con una parte ya pagada, y puede que ya los incluya.
    }
exchange-reason-missing = falta «{ $field }»
exchange-reason-missing-of-new-person = falta «{ $field }» y «{ $login }» todavía no está en la plantilla
exchange-reason-missing-person = no hay nadie en la plantilla a quien asignar la llamada; añade antes a alguien
exchange-reason-too-long = texto demasiado largo en «{ $field }»: { $count } caracteres, y caben { $most } como máximo
exchange-reason-too-many-cells = { $count } celdas, pero solo { $width } columnas con encabezado; pon entre comillas las celdas que lleven el separador
exchange-reason-bad-id = el id «{ $text }» no es de los míos
exchange-reason-unreadable-date = no puedo leer «{ $text }» en «{ $field }» como fecha; escríbela así: 2026-03-31
exchange-reason-date-without-year = a «{ $text }» en «{ $field }» le falta el año
exchange-reason-far-date = «{ $text }» en «{ $field }» queda demasiado lejos en el pasado o en el futuro
exchange-reason-no-such-date = «{ $text }» en «{ $field }» es una fecha que no existe
exchange-reason-no-such-time = «{ $text }» en «{ $field }» lleva una hora que no existe
exchange-reason-no-such-offset = «{ $text }» en «{ $field }» lleva una zona horaria que no existe
exchange-reason-future-birthday = «{ $text }» en «{ $field }» está en el futuro
exchange-reason-old-birthday = «{ $text }» en «{ $field }» queda demasiado atrás
exchange-reason-bad-number = «{ $text }» en «{ $field }» no es un número entero de 0 a { $most }
exchange-reason-none-of = «{ $text }» en «{ $field }» no es ninguno de estos valores: { $known }
exchange-reason-no-country = no conozco el país «{ $text }»; escribe sus dos letras, por ejemplo ES
exchange-reason-no-amount = «{ $text }» en «{ $field }» no es un importe
exchange-reason-many-decimals = «{ $text }» en «{ $field }» tiene demasiados decimales; { $currency } admite { $digits }
exchange-reason-ambiguous-amount = «{ $text }» en «{ $field }» pueden ser miles o tres decimales; escríbelo sin separadores
exchange-reason-negative-paid = lo pagado es menor que cero
exchange-reason-no-currency = «{ $text }» no es un código de moneda como EUR
exchange-reason-other-currency = «{ $text }» en «{ $field }» no está en { $currency }
exchange-reason-paid-in-other-currency = lo pagado está en otra moneda que la factura
exchange-reason-kept-in-other-currency = aquí está guardado en { $currency }; escribe la moneda del importe
exchange-reason-paid-less = ya constan { $booked } como pagados y la fila dice { $stated }
exchange-reason-contradicts = la línea { $line } dice otra cosa en «{ $field }» sobre el mismo registro
exchange-reason-contradicts-login = la línea { $line } dice otra cosa sobre «{ $login }»
exchange-reason-taken = el cliente ya tiene este número (id { $id })
exchange-reason-taken-in-file = otra fila del archivo ya tiene este número
exchange-reason-unknown-client = no hay ningún cliente «{ $text }»; importa antes los clientes
exchange-reason-ambiguous-client = «{ $text }» puede ser uno de varios clientes (id { $ids }); escribe el id
exchange-reason-unknown-person = en la plantilla no hay nadie que sea «{ $text }»; escribe el usuario
exchange-reason-ambiguous-person = en la plantilla hay varias personas que se llaman «{ $text }»; escribe el usuario
exchange-reason-unknown-number =
    { $noun ->
        [contract] este cliente no tiene el contrato «{ $text }»; importa antes los contratos
       *[invoice] este cliente no tiene la factura «{ $text }»; importa antes las facturas
    }
exchange-reason-bad-login = el usuario «{ $text }» no vale: solo a-z, cifras, «.», «_» y «-», 40 caracteres como máximo
exchange-reason-no-timezone = no conozco la zona horaria «{ $text }»; escribe una como Europe/Madrid
exchange-reason-unknown-head = en la plantilla nadie tiene el usuario «{ $text }»; pon a los jefes antes que a su gente
exchange-reason-heads-in-circle = «{ $head }» y «{ $login }» serían jefes el uno del otro
exchange-reason-old-xls = es un archivo .xls antiguo; guárdalo como .xlsx o .csv
exchange-reason-no-table = solo puedo leer archivos .csv y .xlsx
exchange-reason-no-text = no es un archivo de texto
exchange-reason-empty = el archivo está vacío
exchange-reason-no-cells = el archivo no tiene ninguna hoja con celdas
exchange-reason-unreadable-letters = no puedo leer sus letras; guárdalo como «CSV UTF-8»
exchange-reason-broken-csv = no es un csv correcto; busca unas comillas sin cerrar
exchange-reason-open-quotation = las comillas de la línea { $line } no se cierran
exchange-reason-broken-spreadsheet = la hoja de cálculo está dañada; vuelve a guardarla
exchange-reason-no-columns = no encuentro columna para { $fields }; el archivo tiene: { $headings }; cambia el nombre de las columnas que los contienen
