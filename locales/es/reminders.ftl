reminders-card = Ficha
reminders-call = Anotar llamada
reminders-phone = Teléfono: { $phone }
reminders-for = Para { $person }, que ya no está en activo:
reminders-birthday-today = 🎂 Hoy es el cumpleaños de { $client } ({ $day })
reminders-birthday-was = 🎂 El cumpleaños fue el { $day }: { $client }
reminders-birthday-ahead =
    { $days ->
        [1] 🎂 Mañana es el cumpleaños de { $client } ({ $day })
        [one] 🎂 Cumpleaños dentro de { $days } día: { $client } ({ $day })
       *[other] 🎂 Cumpleaños dentro de { $days } días: { $client } ({ $day })
    }
reminders-birthday-contact = Contacto: { $contact }
reminders-birthday-age =
    { $age ->
        [one] Edad: { $age } año
       *[other] Edad: { $age } años
    }
reminders-overdue = 💰 Vencido: { $client }
reminders-overdue-row =
    { $days ->
        [one] { $number } · venció el { $due } · pendiente { $open } · { $days } día de retraso
       *[other] { $number } · venció el { $due } · pendiente { $open } · { $days } días de retraso
    }
reminders-more =
    { $count ->
        [one] … y { $count } factura más.
       *[other] … y { $count } facturas más.
    }
reminders-overdue-total = Total pendiente: { $total }
reminders-sum = { $sum }
reminders-contract-ends =
    { $days ->
        [0] 📄 El contrato { $number } termina hoy ({ $day }) · { $client }
        [1] 📄 El contrato { $number } termina mañana, { $day } · { $client }
        [one] 📄 El contrato { $number } termina dentro de { $days } día, { $day } · { $client }
       *[other] 📄 El contrato { $number } termina dentro de { $days } días, { $day } · { $client }
    }
reminders-contract-ended = 📄 El contrato { $number } terminó el { $day } y sigue sin cerrar · { $client }
reminders-contract-amount = Importe: { $amount }
reminders-moved = Tocaba el { $day }, pero ese día no se trabaja.
reminders-contract-card = Contrato
reminders-gone-paid = ✔ Cobrado: { $client } ya no tiene nada vencido.
reminders-gone-archived = ✔ Ya no hace falta: { $client } está en el archivo.
reminders-gone-owner = ✔ Ya no es cosa tuya: { $client } lo lleva ahora otra persona.
reminders-gone-birthday = ✔ Ya no vale: ha cambiado la fecha del cumpleaños de { $client }.
reminders-gone-removed = ✔ Ya no hace falta: ese registro se ha borrado.
reminders-gone-stage = ✔ Ya no hace falta: el contrato { $number } figura como { $stage }.
reminders-gone-end = ✔ Ya no vale: el contrato { $number } termina ahora el { $day }.
reminders-gone-done = ✔ Hecho.
reminders-gone-moved = ✔ Pasado al { $day }.
reminders-obligations = Contrato { $number } · { $client }: esto vence
reminders-obligation-side =
    { $side ->
        [ours] Nos toca a nosotros:
        [client] Pregunta al cliente:
       *[manufacturer] Pregunta al fabricante:
    }
reminders-obligation =
    { $late ->
        [0] – { $what }, { $day }
        [one] – { $what }, { $day }, { $late } día de retraso
       *[other] – { $what }, { $day }, { $late } días de retraso
    }
reminders-more-obligations =
    { $count ->
        [one] … y { $count } más
       *[other] … y { $count } más
    }
reminders-complaint =
    { $late ->
        [0] Queja de { $client }: respuesta prometida para el { $day }
        [one] Queja de { $client }: respuesta prometida para el { $day }, { $late } día de retraso
       *[other] Queja de { $client }: respuesta prometida para el { $day }, { $late } días de retraso
    }
reminders-complaint-card = Abrir la queja
