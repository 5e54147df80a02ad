monthly-title = Informe mensual, { $month }: { $person }
monthly-form = Informe mensual
monthly-running = El mes no ha terminado; las cifras son del { $day }.
monthly-unsigned = Sin firmar; debe entregarse a más tardar el { $day }.
monthly-signed = Versión { $version }, firmada { $at }
monthly-accepted = ✓ Aceptado por { $person }, { $at }
monthly-returned = ↩ Devuelto por { $person }, { $at }: { $word }
monthly-since = { $value } → { $now } después
monthly-label-since = { $label } (después: { $now })
monthly-label-of = { $label } (de { $of })
monthly-of = { $value } de { $of } ({ $percent } %)
monthly-money = { $amount }
monthly-hour = con respuesta · de { $first } a { $last } h
monthly-segment = con respuesta · { $segment }
monthly-norm = días con la norma cumplida · { $norm }
monthly-day = { $day }
monthly-days-more =
    { $count ->
        [one] { $days } y { $count } día más
       *[other] { $days } y { $count } días más
    }
monthly-gap-missed = ◻ Por explicar: normas no cumplidas ({ $norms })
monthly-gap-silent = ◻ Por explicar: días sin ninguna anotación ({ $days })
monthly-gap-plan = ◻ Falta: el plan del mes que viene
monthly-first-gaps = Antes de firmar, contesta lo que las cifras no saben.
monthly-said = { $label }: { $text }
monthly-missed = Normas no cumplidas, motivo
monthly-silent = Días sin anotaciones
monthly-difficulties = Dificultades
monthly-proposals = Propuestas
monthly-next-plan = Plan del mes que viene
monthly-ask-missed = ¿Por qué no se cumplió la norma?
monthly-ask-silent = ¿Qué pasó los días sin anotaciones? Por ejemplo vacaciones, enfermedad, una feria.
monthly-ask-difficulties = ¿Hubo dificultades?
monthly-ask-proposals = ¿Propones algo?
monthly-ask-next-plan = ¿Qué planeas para el mes que viene?
monthly-saved = Guardado. No se envía nada hasta que firmes.
monthly-not-over = El mes dura hasta el { $day }; firma después.
monthly-handed-in = ✓ Firmado y entregado a { $names }.
monthly-kept = ✓ Firmado y guardado. Aún no hay ningún jefe que lo lea.
monthly-signed-at = ✓ Firmado { $at }
monthly-came = { $person } ha firmado el informe de { $month }.
monthly-came-late = { $person } ha firmado el informe de { $month }, con retraso.
monthly-was-accepted = ✓ { $person } ha aceptado el informe de { $month }.
monthly-was-returned = ↩ { $person } devuelve el informe de { $month }: { $word }
monthly-ask-word = ¿Por qué lo devuelves? Lo leerá el autor.
monthly-word = Motivo
monthly-due = ✎ El informe de { $month } debe entregarse a más tardar el { $day }.
monthly-due-today = ✎ El informe de { $month } se entrega hoy.
monthly-late = ✎ El informe de { $month } va con retraso; el plazo era el { $day }.
monthly-moved = El día 3 ({ $day }) no trabajas.
monthly-after-absence = Estabas fuera esos días; por eso se entrega ahora.
monthly-asks = { $person } te pide el informe.
monthly-late-ones =
    { $count ->
        [one] ⚠ { $count } informe de { $month } sin firmar:
       *[other] ⚠ { $count } informes de { $month } sin firmar:
    }
monthly-team = { $head }: { $names }
monthly-all-signed = ✓ Todos han firmado.
monthly-none-late = Nadie va con retraso.
monthly-nudged = Se lo he recordado a: { $names }
monthly-nobody-owes = Nadie de los tuyos debe el informe de { $month }.
monthly-nobody = ¿De quién? No lees los informes de “{ $text }”. /monthly muestra cuáles lees.
monthly-not-you = Tu puesto no presenta informe mensual.
monthly-overview = Informes de { $month }
monthly-head = — { $head }
monthly-no-head = — sin jefe
monthly-is-late = { $state }, con retraso desde el { $day }
monthly-do-open = Abrir el informe
monthly-do-sign = Firmar
monthly-do-fill = Completar
monthly-do-accept = Aceptar
monthly-do-return = Devolver
monthly-do-version = Versión { $version }
monthly-do-nudge = Recordárselo
monthly-do-overview = Todos los informes
monthly-question = Pregunta
monthly-answer = Respuesta
monthly-words = En palabras del autor
