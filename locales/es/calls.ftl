calls-title = Llamada
calls-correct-title = Corregir la llamada
calls-ask-client = ¿Qué cliente? Escribe un nombre o pulsa uno.
calls-ask-outcome = ¿Cómo fue?
calls-ask-minutes = ¿Cuántos minutos?
calls-ask-direction = ¿Saliente o entrante?
calls-ask-offer = ¿Hiciste una oferta?
calls-ask-note = ¿Alguna nota?
calls-ask-next-step = ¿Cuál es el siguiente paso?
calls-ask-next-on = ¿Qué día?
calls-outcome = Resultado
calls-minutes = Minutos
calls-direction = Sentido
calls-offer = Oferta
calls-note-label = Nota
calls-next-step = Siguiente paso
calls-next-on = Día del siguiente paso
calls-logged-unanswered = Anotado: { $client }, { $outcome }.
calls-logged =
    { $minutes ->
        [0] Anotado: { $client }, { $outcome }, sin duración.
        [one] Anotado: { $client }, { $outcome }, { $minutes } minuto.
       *[other] Anotado: { $client }, { $outcome }, { $minutes } minutos.
    }
calls-incoming = Nos llamaron ellos.
calls-offered = Se hizo una oferta.
calls-note = Nota: { $note }
calls-next = Siguiente paso: { $step }, { $day }
calls-call-again = volver a llamar
calls-counter = Hoy: llamadas { $calls }, ofertas por teléfono { $phone } empresas, ofertas por correo { $email }
calls-counter-day-off = Hoy, día libre: llamadas { $calls }, ofertas por teléfono { $phone } empresas, ofertas por correo { $email }
calls-undo = Deshacer
calls-change = Cambiar
calls-unread = No sé qué hacer con «{ $text }».
calls-undone = Deshecho: la llamada con { $client } ya no cuenta.
calls-undone-meeting = Deshecho: la reunión con { $client } ya no cuenta.
calls-undone-already = La llamada con { $client } ya estaba deshecha.
calls-yours = Tus últimas llamadas:
calls-none-yet = Todavía no has anotado ninguna llamada. Prueba: /call Acme, 15, contactado
calls-with = Últimas llamadas con { $client }:
calls-none-with = Todavía no hay llamadas con { $client }.
calls-row =
    { $minutes ->
        [0] { $at } · { $client } · { $outcome } · { $person }
        [one] { $at } · { $client } · { $outcome }, { $minutes } minuto · { $person }
       *[other] { $at } · { $client } · { $outcome }, { $minutes } minutos · { $person }
    }
calls-next-undated = Siguiente paso: { $step } (sin día, así que no te lo recordaré)
calls-register = Registrar «{ $client }»
calls-new-client = «{ $client }» parece un cliente nuevo. Regístralo o dime uno que ya tengas.
calls-ask-kind = ¿Fue una llamada o una reunión?
calls-kind = Llamada o reunión
calls-ask-remind = ¿Cuándo te lo recuerdo? Un día, o un día y una hora.
calls-remind = Recordatorio
calls-reminded = Te lo recuerdo: { $when }
calls-next-step-only = Siguiente paso: { $step }
calls-row-met = { $row } · reunión
calls-none-to-note = Las notas van con las llamadas, y aún no has anotado ninguna con { $client }.
calls-met =
    { $minutes ->
        [0] Anotado: reunión con { $client }.
        [one] Anotado: reunión con { $client }, { $minutes } minuto.
       *[other] Anotado: reunión con { $client }, { $minutes } minutos.
    }
calls-meeting-title = Reunión
calls-ask-on = ¿Qué día fue la llamada?
calls-on = Día
calls-was-on = Día: { $day }
calls-day-ahead = { $day } aún no ha llegado. Dime el día de la llamada.
