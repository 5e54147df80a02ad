queue-empty = No espera nada.
queue-open =
    { $count ->
       [one] { $count } petición abierta, primero lo más urgente:
      *[other] { $count } peticiones abiertas, primero lo más urgente:
    }
queue-others = Más, o con compañeros: { $count }
queue-numbered = { $queue } { $number }, { $client }
queue-row = { $number }: { $text } – { $due }
queue-by = plazo: { $at }
queue-left = quedan { $minutes } min
queue-past = { $minutes } min de retraso
queue-do-show = Abrir { $number }
queue-do-take = Tomar { $number }
queue-asked-by = La pide { $person }, { $at }
queue-event-over = Tarde: la inscripción ya está cerrada.
queue-due = Hay que hacerla antes del { $at }
queue-state = Estado: { $state }
queue-do-photo = Orden de pago
queue-do-accept = Inscrito
queue-do-done = Hecha
queue-do-refuse = Rechazar
queue-do-back = Devolverla
queue-yours = Es tuya.
queue-not-yours = No la tienes tú; así está ahora:
queue-next = Siguiente:
queue-ask-reason = ¿Por qué se rechaza? El motivo se dice a quien la pidió.
queue-reason = Motivo
queue-target = { $queue }: objetivo { $minutes } min
queue-bad-target = Escribe la cola y los minutos, de 1 a { $most }: /queuetime urgente, 45
queue-alarm-risk = ⏰ Sin hacer todavía, quedan { $minutes } min del objetivo:
queue-alarm-past = 🔴 Fuera de plazo ({ $at }) y sin hacer:
queue-alarm-over = ✓ Ya no hay alarma: { $state }.
queue-countdown =
    { $count ->
       [one] ⏳ { $name }: la inscripción cierra el { $at }. Tienes { $count } petición abierta:
      *[other] ⏳ { $name }: la inscripción cierra el { $at }. Tienes { $count } peticiones abiertas:
    }
queue-event-closed = 🔴 { $name }: la inscripción cerró el { $at }. Estas llegan tarde: ¿seguir o retirarlas?
queue-event-moved = ✓ La inscripción cierra a otra hora: { $at }
queue-none-open = ✓ Ya no tienes nada abierto.
queue-do-go-on = Seguir con la { $number }
queue-do-withdraw = Retirar la { $number }
