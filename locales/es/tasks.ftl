tasks-title = Recordatorio
tasks-ask-text = ¿Qué te recuerdo?
tasks-ask-day = ¿Qué día?
tasks-ask-time = ¿A qué hora? Si no la dices, te aviso al empezar tu jornada.
tasks-ask-repeat = ¿Cada cuánto?
tasks-ask-client = ¿De qué cliente se trata?
tasks-ask-when = ¿Para cuándo lo paso? Un día, o un día y una hora.
tasks-text = Qué
tasks-day = Día
tasks-time = Hora
tasks-repeat = Se repite
tasks-client-label = Cliente
tasks-client = Cliente: { $client }
tasks-hours = { $time }
tasks-on = { $day }
tasks-at = { $day }, { $time }
tasks-saved = Te lo recuerdo el { $when }: { $what }
tasks-moves = Ese día no trabajas: te aviso el { $day }.
tasks-over = { $day }, { $time } ya ha pasado. Dime una hora posterior.
tasks-bad-time = No entiendo «{ $text }» como hora. Prueba 10:00 o 4 de la tarde.
tasks-bad-repeat = No entiendo «{ $text }» como repetición. Prueba cada lunes, o cada 2 semanas.
tasks-told = ⏰ { $what }
tasks-done-button = Hecho
tasks-hour = +1 hora
tasks-tomorrow = Mañana
tasks-later = Otro momento
tasks-drop = Borrar
tasks-stop = No repetir más
tasks-card = Ficha
tasks-undo = Deshacer
tasks-reopen = Deshacer
tasks-none = No tienes recordatorios. Prueba: /remind jueves 10:00 llamar a Acme
tasks-yours = Tus recordatorios; pulsa uno para cambiarlo:
tasks-row = { $when } · { $what }
tasks-row-client = { $when } · { $what } · { $client }
tasks-more =
    { $count ->
        [one] … y { $count } más.
       *[other] … y { $count } más.
    }
tasks-done = ✔ Hecho: { $what }
tasks-next-time = La próxima vez: { $when }
tasks-dropped = Borrado: { $what }
tasks-stopped = Ya no se repite: { $what }
tasks-undone = Deshecho, no te lo recordaré: { $what }
tasks-put-off = Pasado al { $when }: { $what }
tasks-closed-already = «{ $what }» ya estaba cerrado.
tasks-moved-already = «{ $what }» ya se había pasado al { $when }.
tasks-every-day =
    { $count ->
        [1] cada día
        [one] cada { $count } día
       *[other] cada { $count } días
    }
tasks-every-workday = cada día laborable, de lunes a viernes
tasks-every-week =
    { $count ->
        [1] cada semana: { $days }
        [one] cada { $count } semana: { $days }
       *[other] cada { $count } semanas: { $days }
    }
tasks-every-month =
    { $count ->
        [one] cada mes
       *[other] cada { $count } meses
    }, { $day ->
        [-1] el último día
       *[other] el día { $day }
    }
tasks-every-weeks =
    { $count ->
        [1] cada semana
        [one] cada { $count } semana
       *[other] cada { $count } semanas
    }
tasks-every-months =
    { $count ->
        [1] cada mes
        [one] cada { $count } mes
       *[other] cada { $count } meses
    }
tasks-every-month-weekday =
    { $count ->
        [one] cada mes
       *[other] cada { $count } meses
    }, { $rank ->
        [-1] el último { $day }
        [1] el primer { $day }
        [2] el segundo { $day }
        [3] el tercer { $day }
        [4] el cuarto { $day }
       *[other] el quinto { $day }
    }
tasks-every-year =
    { $count ->
        [one] cada año
       *[other] cada { $count } años
    }
tasks-monday = lunes
tasks-tuesday = martes
tasks-wednesday = miércoles
tasks-thursday = jueves
tasks-friday = viernes
tasks-saturday = sábado
tasks-sunday = domingo
tasks-assigned = { $person } ya tiene la tarea, { $when }: { $what }
tasks-ask-person = ¿Qué compañero lo hará?
tasks-person = Compañero
tasks-no-colleague = No conozco a ningún compañero «{ $text }». Pulsa uno o escribe el nombre.
tasks-which-colleague = Una tarea para un compañero.
