delivery-repeat = (Va otra vez, por si no te llegó.)
delivery-kind =
    { $kind ->
        [answer] una respuesta
        [birthday] un aviso de cumpleaños
        [overdue] un pago vencido
        [contract] el fin de un contrato
        [task] un recordatorio
        [digest] el resumen
        [report] un informe
        [catchup] lo que tocaba mientras yo no funcionaba
        [edit] un cambio en un mensaje anterior
        [alarm] una alarma
        [obligation] obligaciones que vencen
        [complaint] una queja
        [statistics] la estadística de contratos
        [mail] un correo
       *[other] un mensaje
    }
delivery-held = No sé si esto te llegó: { $kind } ({ $at }).
delivery-mail-refused = El correo «{ $subject }» a { $address } fue rechazado: { $reason }. Revisa la dirección en la ficha del cliente y envíalo de nuevo.
delivery-mail-held = No sé si el correo «{ $subject }» llegó a { $address } ({ $at }). Pregúntales antes de enviarlo otra vez.
delivery-send-again = Enviar otra vez
delivery-sent-again = Ahí va otra vez.
delivery-settled = Eso ya está resuelto.
delivery-alarm-dead = Un mensaje para { $person } fue rechazado definitivamente: { $kind }. Con /undelivered ves por qué y lo envías otra vez.
delivery-alarm-held = Puede que un mensaje para { $person } no haya llegado: { $kind }. Ya se lo he preguntado; también está en /undelivered.
delivery-alarm-blocked = { $person } me ha bloqueado en { $platform }, o la cuenta ya no existe. Por ahí ya no le llega nada.
delivery-refused = Rechazados definitivamente: { $count }
delivery-in-doubt = Puede que no hayan llegado: { $count }
delivery-waiting = En espera: { $count }, el más antiguo desde: { $since }
delivery-nothing-waits = En espera: ninguno
delivery-none = No hay nada que decidir: ningún mensaje rechazado ni dudoso.
delivery-row = { $number }. { $person } · { $kind } · { $at } · { $platform }
delivery-reason = La plataforma dice: { $reason }
delivery-may-have-arrived = No se sabe si llegó.
delivery-do-again = { $number } · Enviar otra vez
delivery-do-drop = { $number } · Descartar
delivery-more =
    { $count ->
        [one] … y { $count } más
       *[other] … y { $count } más
    }
delivery-stranger = alguien desconocido
delivery-goes = De nuevo en camino para { $person }: { $kind }.
delivery-dropped = Descartado, para { $person }: { $kind }.
delivery-since = Envíos desde: { $since }
delivery-all-well = Envíos desde { $since }: todo salió, y a tiempo.
delivery-late = Recordatorios que llegaron tarde: { $count }
delivery-expired = Sin enviar, ya no servían: { $count }
delivery-outage = No funcioné desde { $began } hasta { $ended }.
delivery-show = Ver cuáles
delivery-refusal =
    { $why ->
        [blocked] la persona me ha bloqueado
        [deactivated] la cuenta está cerrada
       *[not-found] ese chat no existe
    }
