invitations-how = ¿A quién? Escríbelo así: /invitation NOMBRE: Acme, o: /invitation NOMBRE: clave, construcción
invitations-nobody-yet = No se añadió a nadie a la lista.
invitations-added =
    { $count ->
        [0] Ya están todos en la lista, o no hay nadie así.
        [one] { $count } cliente nuevo en la lista.
       *[other] { $count } clientes nuevos en la lista.
    }
invitations-none = Aún no hay nadie tuyo en la lista de { $event }.
invitations-row = { $client }: { $state }
invitations-was-there = estuvo
invitations-was-not = no estuvo
invitations-said = { $answer }
invitations-sent = con invitación { $how }, sin respuesta
invitations-not-sent = sin invitar
invitations-answer = { $answer }
invitations-do-mail = Invitar por correo
invitations-do-hand = Texto para copiar
invitations-do-came = Vino
invitations-do-not-came = No vino
invitations-do-result = Resultado
invitations-ask-result = ¿Qué resultó?
invitations-result-is = Resultado: { $result }
invitations-subject = Invitación: { $event }
invitations-body = nos alegraría recibirle en nuestro estand: { $event }.
invitations-please-answer = Le rogamos que nos confirme si vendrá.
invitations-goes = La invitación sale por correo.
invitations-no-mail = No sale ningún correo: ya se envió, no hay dirección o no hay servidor de correo.
invitations-none-to-mail = No hay a quién escribir: todos invitados, o sin dirección, o sin servidor de correo.
invitations-example = Esto leería el primero. Aún no se ha enviado nada.
invitations-do-all = Enviar a todos: { $count }
invitations-mailed =
    { $count ->
        [one] Sale { $count } invitación por correo.
       *[other] Salen { $count } invitaciones por correo.
    }
invitations-remind = 🎪 { $event } es el { $day }. Estos clientes no han respondido:
invitations-gone-moved = ✔ Ya no vale: cambió el día del evento.
invitations-gone-answered = ✔ Hecho: todos han respondido.
invitations-over = El evento ya pasó o se canceló; no se invita a nadie.
