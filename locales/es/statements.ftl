statements-latest = Extractos bancarios que tengo, el último primero:
statements-none = Todavía no se ha importado ningún extracto bancario.
statements-row =
    { $account }, { $first } – { $last }: { $count ->
        [one] { $count } movimiento
       *[other] { $count } movimientos
    }
statements-how = Envíame un extracto como archivo: CAMT.053 (XML), csv o xlsx. Te enseño qué cambia antes de contabilizar nada.
statements-found =
    { $name }: { $count ->
        [one] un extracto bancario.
       *[other] { $count } extractos bancarios.
    }
statements-imported = { $name } está contabilizado.
statements-import = Contabilizar
statements-cancel = Cancelar
statements-as-table = Es una tabla de pagos
statements-which-currency = { $name } es un extracto bancario que no dice la moneda. ¿En cuál está?
statements-all-known = Ya se había importado todo; no hay nada que contabilizar.
statements-bad = { $name } no se ha contabilizado; nada de él está en los libros.
statements-account =
    { $account }, extracto { $number }, { $first } – { $last }: { $count ->
        [one] { $count } movimiento
       *[other] { $count } movimientos
    }
statements-sums = entradas { $came }, salidas { $went }
statements-known =
    { $count ->
        [one] { $count } movimiento ya se había importado y queda como está.
       *[other] { $count } movimientos ya se habían importado y quedan como están.
    }
statements-pending =
    { $count ->
        [one] { $count } movimiento aún no está contabilizado por el banco y se deja fuera.
       *[other] { $count } movimientos aún no están contabilizados por el banco y se dejan fuera.
    }
statements-out =
    { $count ->
        [one] { $count } movimiento es una salida y no es un pago de cliente.
       *[other] { $count } movimientos son salidas y no son pagos de clientes.
    }
statements-fitting =
    { $count ->
        [one] { $count } pago corresponde a facturas:
       *[other] { $count } pagos corresponden a facturas:
    }
statements-fits = { $who }: { $amount } → { $invoices }
statements-share = { $number } { $amount }
statements-misfits =
    { $count ->
        [one] { $count } movimiento no cuadra:
       *[other] { $count } movimientos no cuadran:
    }
statements-more =
    { $count ->
        [one] … y { $count } más
       *[other] … y { $count } más
    }
statements-quoted = { $told } («{ $reference }»)
statements-misfit-overpaid = { $who }: { $amount } más de lo pendiente
statements-misfit-short = { $who }: faltan { $amount } para lo que dice pagar
statements-misfit-nothing-open = { $who }: { $amount }, y no hay ninguna factura pendiente
statements-misfit-currency = { $who }: { $amount }, y lo pendiente está en otra moneda
statements-misfit-unknown-payer = { $who }: { $amount } de un pagador que no conozco
statements-misfit-returned = { $who }: el banco ha devuelto { $amount }
statements-misfit-duplicate = { $who }: { $amount } parece un pago que ya está en los libros
statements-yours =
    { $count ->
        [one] { $person } ha importado un extracto bancario; { $count } movimiento no cuadra y te toca resolverlo:
       *[other] { $person } ha importado un extracto bancario; { $count } movimientos no cuadran y te toca resolverlos:
    }
statements-whose = ¿De quién es? { $who }, { $amount }
statements-line = Movimiento del extracto
statements-ask-client = ¿Qué cliente pagó esto?
statements-assigned = Contabilizado para { $client }: { $amount }.
statements-assigned-before = Ese movimiento ya está resuelto.
statements-fault-too-large = Ocupa más de 20 MB. Pide al banco un período más corto.
statements-fault-not-well-formed = Está dañado: no es XML bien formado. Descárgalo otra vez del banco.
statements-fault-entities = Define entidades XML, cosa que ningún banco hace, así que no lo leo.
statements-fault-no-statement = No contiene ningún extracto bancario. Leo CAMT.053, csv y xlsx.
statements-fault-other-message = Es un mensaje CAMT.052 o CAMT.054, cuyos movimientos aún pueden cambiar. Envía el extracto CAMT.053.
statements-fault-bad-entry = No puedo leer el importe, la moneda o la fecha del movimiento «{ $entry }». Descarga el archivo otra vez del banco.
statements-fault-balances = Los saldos de { $account } no cuadran: inicial { $opening }, movimientos { $moved }, final { $closing }. Descarga el archivo otra vez del banco.
statements-fault-no-columns = No encuentro columnas para la fecha, el importe y el ordenante o el concepto. Pon esos títulos y envíalo de nuevo.
statements-bill = { $supplier }: { $amount } paga la factura { $number }
statements-fault-too-long = Tiene más de { $most } movimientos. Pide al banco un período más corto.
statements-book-too = Contabilizar también: { $who }, { $amount }
