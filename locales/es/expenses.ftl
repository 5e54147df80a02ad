expenses-title = Gasto
expenses-what = N.º { $id }: { $amount }, { $kind } · { $person }, { $day }
expenses-for = Cliente: { $client }
expenses-note = Para: { $note }
expenses-over-limit = ⚠ Supera en { $over } el límite de este mes para { $kind } ({ $limit }).
expenses-no-receipt = Falta el justificante.
expenses-state = Estado: { $state }
expenses-please-decide = Decide sobre este gasto, por favor:
expenses-do-approve = Aprobar
expenses-do-refuse = Rechazar
expenses-approved = ✔ Aprobado por { $person }.
expenses-was-approved = ✔ { $person } ha aprobado tu gasto. Contabilidad te lo paga.
expenses-please-reimburse = Aprobado por { $person }, pendiente de reembolso:
expenses-do-reimburse = Reembolsado
expenses-refused = ✘ Rechazado por { $person }: { $reason }
expenses-was-refused = ✘ { $person } ha rechazado tu gasto: { $reason }
expenses-refusal = Rechazar un gasto
expenses-reason = Motivo
expenses-ask-reason = ¿Por qué lo rechazas? La persona leerá el motivo.
expenses-own = Este gasto es tuyo: tiene que pagarlo otra persona.
expenses-reimbursed = ✔ Reembolsado a { $person }.
expenses-was-reimbursed = ✔ { $person } te ha reembolsado el gasto.
expenses-do-reverse = Anular con contraasiento
expenses-reversed-already = El gasto de { $amount } ya estaba anulado.
expenses-paid-out = Ya está pagado. Pide a contabilidad que lo anule.
expenses-refused-already = Fue rechazado, así que no hay nada que anular.
expenses-taken-back = ↩ Retirado por { $person }.
expenses-reversed = ↩ Anulado: el gasto n.º { $id } de { $amount }. Las dos filas quedan en los libros.
expenses-none = No hay gastos que mostrar. Anota uno así: /expense 45 EUR taxi, Acme
expenses-to-decide = Por decidir:
expenses-to-reimburse = Por reembolsar:
expenses-mine = Míos:
expenses-row = N.º { $id } · { $amount } · { $kind } · { $person }: { $state }
expenses-total = En total: { $sums }
expenses-do-receipt = Añadir el justificante
expenses-entered = Anotado.
expenses-asked = Decide { $people }.
expenses-nobody-decides = No hay nadie que pueda aprobarlo: hace falta un director que no seas tú. Hasta entonces queda en espera.
expenses-send-receipt = Envíame una foto del justificante, por favor.
expenses-undo = Deshacer
expenses-not-yet = { $day } aún no ha llegado. Di el día en que se gastó.
expenses-ask-amount = ¿Cuánto has gastado? Por ejemplo, 45 EUR.
expenses-amount = Importe
expenses-ask-kind = ¿Qué clase de gasto es?
expenses-kind = Clase
expenses-ask-note = ¿Para qué fue?
expenses-what-for = Para
expenses-ask-client = ¿Para qué cliente? Escribe un nombre, pulsa uno o sáltalo.
expenses-ask-day = ¿Qué día?
expenses-day = Día
expenses-receipt = Justificante
expenses-no-amount = No veo ningún importe al principio. Escríbelo así: /expense 45 EUR taxi, Acme
expenses-bad-receipt = El justificante es una foto o un PDF. No se ha anotado nada: envíalo otra vez con el importe en el texto.
expenses-is-receipt = Sí, el justificante
expenses-is-other = No, otra cosa
expenses-which-file = ¿Es este el justificante de este gasto?
expenses-receipt-kept = Guardo el justificante con este gasto.
expenses-has-receipt = Este gasto ya tiene su justificante.
expenses-receipt-came = Ha llegado el justificante:
expenses-receipt-with = El justificante queda con el gasto n.º { $id } de { $amount }.
expenses-ask-receipt = Envía ahora la foto del justificante, por favor.
expenses-without-receipt = De acuerdo, el gasto queda sin justificante.
expenses-more = … y { $count } más
expenses-still-waits =
    { $days ->
        [0] ⏳ Este gasto espera tu decisión desde hoy:
        [one] ⏳ Este gasto espera tu decisión desde hace { $days } día:
       *[other] ⏳ Este gasto espera tu decisión desde hace { $days } días:
    }
expenses-escalated =
    { $days ->
        [one] ⏳ Nadie decide sobre este gasto desde hace { $days } día; ahora te toca a ti:
       *[other] ⏳ Nadie decide sobre este gasto desde hace { $days } días; ahora te toca a ti:
    }
expenses-gone = ✔ Ya no hace falta: el gasto está { $state }.
expenses-of-team = De mi equipo, últimamente:
