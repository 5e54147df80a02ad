forms-skip = Saltar
forms-cancel = Cancelar
forms-save = Guardar
forms-yes = Sí
forms-no = No
forms-change = ✎ { $label }
forms-field = { $label }: { $value }
forms-press-save = Pulsa Guardar si está bien, o el dato que quieras cambiar.
forms-nothing-open = No hay nada a medias, así que no hay nada que cancelar.
forms-cancelled = Cancelado, no se ha guardado nada.
forms-gone = El formulario que estabas rellenando ya no existe. Empieza de nuevo.
forms-pick-one = «{ $text }» no es ninguna de las respuestas. Pulsa una, o escríbela, o escribe su número.
forms-did-you-mean = Con «{ $text }», ¿quieres decir esto? Púlsalo, o escribe sí o su número.
forms-empty = Escríbelo con palabras.
forms-too-long = Son { $length } caracteres y caben { $longest }. Acórtalo, por favor.
forms-bad-minutes = No entiendo «{ $text }» como duración. Escribe los minutos, por ejemplo 15 o 1h30.
forms-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
forms-bad-date = No entiendo «{ $text }» como fecha. Prueba 15/03, mañana o el viernes que viene.
forms-which-date = ¿Qué fecha quieres decir?
forms-date-past = { $day } ya ha pasado. Dime un día desde hoy.
forms-day = { $day }
forms-enough = Ya está todo
forms-back-to = Seguimos con: { $form }
forms-still-open = Sigue abierto: { $form }
forms-go-on = Seguir
forms-window = Rellenar un formulario
forms-window-gone = Este formulario ya no está abierto: se envió, se canceló o se empezó de nuevo. Lo que no te he confirmado más arriba no se ha guardado.
forms-needed = Rellena este campo, por favor.
forms-choose = Elige una opción de la lista, por favor.
forms-time = Hora
