papers-pack = Documentos de { $number }, { $client }
papers-row-none = { $paper }: sin empezar
papers-row = { $paper }: { $progress }, { $day }
papers-row-next = { $paper }: { $progress }, { $day } – falta: { $following }
papers-do = { $paper }: { $progress }
papers-do-other = { $paper }: más …
papers-ask-step = { $number }, { $client } – { $paper }: ¿por dónde va?
papers-back = Volver a los documentos
papers-already = { $paper }: ya consta «{ $progress }», { $day }. No he cambiado nada.
papers-marked = Anotado – { $paper }: { $progress }.
papers-undo = Deshacer
papers-undone = Deshecho – { $paper }: ya no consta «{ $progress }».
papers-undone-already = Eso ya se había deshecho.
papers-missing =
    { $count ->
        [one] A una operación le faltan documentos:
       *[other] A { $count } operaciones les faltan documentos:
    }
papers-missing-row = { $number }, { $client } – { $wanted }
papers-wanted =
    { $days ->
        [0] { $paper }: falta «{ $progress }», desde hoy
        [one] { $paper }: falta «{ $progress }», desde hace { $days } día
       *[other] { $paper }: falta «{ $progress }», desde hace { $days } días
    }
papers-more = y { $count } más
papers-open = Documentos de { $number }
papers-none-missing = No falta ningún documento.
papers-all-there = ✓ Ya no falta ningún documento.
papers-none-such = No encuentro «{ $text }» ({ $paper }). Escribe su número, el del contrato o el cliente.
papers-which = «{ $text }» – ¿cuál es? ({ $paper })
papers-file-title = Documento de venta
papers-ask-kind = ¿Qué documento es?
papers-kind = Documento
papers-ask-progress = ¿Por dónde va?
papers-progress = Paso
papers-ask-deal = ¿De qué operación es? Su número, el del contrato o el cliente.
papers-deal = Operación
