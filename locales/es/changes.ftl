changes-undo = Deshacer
changes-which-field = { $client }: ¿qué dato quieres cambiar?
changes-now = { $label }, ahora: { $value }
changes-empty = Dejar vacío
changes-same = { $client } · { $label }: sigue como estaba.
changes-done = Cambiado. { $client } · { $label }: { $before } → { $after }
changes-undone = Deshecho: { $client } queda como antes.
changes-changed-since = Ya se había deshecho, o alguien ha cambiado la ficha de { $client } después. No he tocado nada.
changes-hand-over = Pasar a otra persona
changes-ask-owner = ¿Quién se queda con el cliente?
changes-which-colleague = ¿A quién te refieres con «{ $text }»?
changes-no-colleague = Aquí no hay ningún «{ $text }» que pueda llevar el cliente. Pulsa uno de los nombres.
changes-cannot-give = A esta persona no le puedes pasar el cliente.
changes-nobody-to-give = No hay nadie más en ventas que pueda llevar el cliente.
changes-theirs-already = { $client } ya lo lleva: { $owner }
changes-handed-over = Desde ahora { $client } lo lleva: { $owner }. Ya le he avisado.
changes-taken = { $client } lo llevas tú desde ahora.
changes-yours-now = { $person } te ha pasado un cliente: { $client }
changes-no-longer-yours = { $person } ha pasado tu cliente { $client } a otra persona: { $owner }
changes-taken-back = { $person } ha deshecho el traspaso de { $client }.
changes-archive-which = ¿Qué cliente? Por ejemplo: /archive Acme
changes-confirm-archive = ¿Paso { $client } al archivo? Desaparece de las listas y de los recordatorios; sus llamadas, contratos e importes se conservan.
changes-confirm-restore = ¿Saco { $client } del archivo?
changes-archived = { $client } está en el archivo.
changes-restored = { $client } vuelve a estar en las listas.
changes-history = Historial de { $client }, lo último primero:
changes-office = la oficina
changes-row = { $at } · { $who } · { $what }
changes-was-registered = alta del cliente
changes-was-unregistered = alta deshecha
changes-was-archived = archivado
changes-was-restored = sacado del archivo
changes-was-set = { $label }: { $before } → { $after }
changes-contact-added = contacto añadido: { $name }
changes-contact-removed = contacto quitado: { $name }
changes-touch-set = Mantener el contacto, días: { $before } → { $after }
changes-greeted = se envió una felicitación por correo
changes-invited = en la lista de { $event }
changes-news = Fichas de clientes, nuevas y modificadas:
changes-news-new = – { $client }: nueva, registrada por { $person }
changes-news-row = – { $client }: { $label } es ahora { $after } ({ $person })
changes-news-more =
    { $count ->
        [one] … y { $count } cambio más.
       *[other] … y { $count } cambios más.
    }
changes-surveyed = encuesta
changes-personal =
    { $what ->
        [erased] datos personales borrados
       *[given_out] datos personales entregados
    }
