reports-title = Informe, { $kind }: { $period }
reports-period = { $period }
reports-subtitle = { $company }, tal como lo ve { $person }; lo pendiente es a { $day }
reports-section = — { $title }
reports-figure = { $label }: { $value }
reports-nothing = nada en este tiempo
reports-rows = Las filas
reports-gone = Detrás de esa cifra ya no hay nada. Pide el informe otra vez.
reports-page = { $first }–{ $last } de { $count }
reports-next = Más
reports-here = { $title }
reports-future = { $period } aún no ha empezado.
reports-unknown = No conozco el informe «{ $text }». Escribe por ejemplo /report deudas trimestre pasado, o elige:
reports-signed = contratos firmados
reports-worth = su valor, { $currency }
reports-ended = contratos que terminaron
reports-done = obligaciones cumplidas a tiempo
reports-done-late = obligaciones cumplidas tarde
reports-late = obligaciones vencidas
reports-invoiced = facturado, { $currency }
reports-collected = cobrado, { $currency }
reports-spent = gastado, { $currency }
reports-owed = pendiente, { $currency }
reports-of-contract = { $client }, { $number }
reports-client = cliente
reports-contract = contrato
reports-stage = fase
reports-signed-on = firmado
reports-ends-on = termina
reports-amount = importe
reports-what = qué
reports-side = de quién
reports-due = vence
reports-done-on = hecho
reports-day = día
reports-invoice = factura
reports-person = quién
reports-days-late = días de retraso
reports-open = pendiente
reports-bucket =
    { $bucket ->
        [current] aún no vencido, { $currency }
       *[late] { $bucket } días de retraso, { $currency }
    }
reports-more =
    { $count ->
        [one] … y { $count } más en los archivos
       *[other] … y { $count } más en los archivos
    }
