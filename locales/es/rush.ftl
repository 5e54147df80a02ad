rush-title = Petición urgente
rush-late-title = Inscripción tardía
rush-ask-client = ¿Para qué cliente? Escribe un nombre o pulsa uno.
rush-ask-what = ¿Qué hay que hacer?
rush-ask-whom = ¿A quién o qué hay que inscribir?
rush-what = Qué
rush-ask-event = ¿Para qué evento? Púlsalo, escribe su nombre o salta la pregunta.
rush-event = Evento
rush-no-event = Ningún evento próximo se llama «{ $text }». /events los muestra.
rush-request = { $queue } { $number }: { $client }
rush-for-event = Para { $event }, la inscripción cierra el { $at }
rush-send-order = Todavía no está en la cola: envía la orden de pago como foto.
rush-no-photo = Hace falta la orden de pago en una sola foto. Envíala con el mismo texto.
rush-wait =
    { $ahead ->
        [0] En espera: unos { $minutes } minutos, no hay nadie por delante.
       *[other] En espera: unos { $minutes } minutos, { $ahead } por delante.
    }
rush-wait-unknown =
    { $ahead ->
        [0] En espera: no hay nadie por delante. Aún no sé cuánto tardará, hay pocas mediciones; el objetivo es { $target } min.
       *[other] En espera: { $ahead } por delante. Aún no sé cuánto tardará, hay pocas mediciones; el objetivo es { $target } min.
    }
rush-taken = Lo tiene { $person }.
rush-refused = Rechazada: { $reason }
rush-done = ✓ Hecha.
rush-withdrawn = Retirada.
rush-new = Una petición espera:
rush-which-photo = ¿Es la orden de pago de esta petición?
rush-is-order = Sí, la orden de pago
rush-is-other = No, guárdala como archivo
rush-do-withdraw = Retirar
rush-do-take = Tomarla
rush-request-own = { $queue } { $number }
rush-do-reopen = No está resuelto
rush-reopened = Reabierta, no estaba resuelta:
