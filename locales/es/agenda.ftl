agenda-next = Ahora toca llamar a:
agenda-nobody = Nadie espera una llamada: no llevas ningún cliente al que toque llamar.
agenda-promised = { $client } – para hoy: { $what }
agenda-promised-late = { $client } – era para el { $day }: { $what }
agenda-never-called = { $client } – sin llamadas todavía
agenda-last-call = { $client } – última llamada: { $at }
agenda-ends = { $client } – el contrato { $number } termina el { $day }
agenda-pays = { $client } – prometió pagar antes del { $day }
agenda-week = Pendiente del { $first } al { $last }:
agenda-week-free = Esta semana no hay nada pendiente.
agenda-today = Pendiente para el { $day }:
agenda-today-free = Hoy no hay nada pendiente.
agenda-late = Con retraso:
agenda-day = { $day }
agenda-task = • { $what }
agenda-task-at = • { $time } { $what }
agenda-contract = • Termina el contrato { $number } · { $client }
agenda-invoice = • Factura { $number }: { $open } · { $client }
agenda-late-invoice = • { $day }: factura { $number }, { $open } · { $client }
agenda-late-total = Total vencido: { $total }
agenda-sum = { $sum }
agenda-birthday = • Cumpleaños: { $client }
agenda-more =
    { $count ->
        [one] … y { $count } más.
       *[other] … y { $count } más.
    }
agenda-more-invoices =
    { $count ->
        [one] … y { $count } factura más hasta ese día.
       *[other] … y { $count } facturas más hasta ese día.
    }
agenda-reminders = Mis recordatorios
agenda-obligation = • { $what } · contrato { $number } · { $client }
