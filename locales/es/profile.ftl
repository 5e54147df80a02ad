profile-name = { $name }, { $role }
profile-language = Idioma: { $language }
profile-timezone = Zona horaria: { $zone }
profile-days = Días de trabajo: { $days }
profile-hours = Horario: de { $start } a { $end }
profile-digest = Resumen a las { $time }
profile-birthdays =
    { $count ->
        [0] Cumpleaños de clientes: aviso el mismo día
        [one] Cumpleaños de clientes: aviso { $count } día antes y el mismo día
       *[other] Cumpleaños de clientes: aviso { $count } días antes y el mismo día
    }
profile-email = Correo: { $address }
profile-do-language = Idioma
profile-do-timezone = Zona horaria
profile-do-days = Días de trabajo
profile-do-hours = Horario
profile-do-digest = Hora del resumen
profile-do-birthdays = Cumpleaños
profile-do-email = Correo
profile-back = Listo
profile-saved = Guardado.
profile-ask-language = ¿En qué idioma te escribo?
profile-no-language = No hablo «{ $text }».
profile-ask-days = ¿Qué días trabajas? Pulsa un día para ponerlo o quitarlo, o escríbelos, por ejemplo de lunes a viernes.
profile-bad-days = No entiendo «{ $text }» como días. Escríbelos así: de lunes a viernes, o lunes, miércoles y viernes.
profile-works = ✓ { $day }
profile-one-day = Tiene que quedar al menos un día de trabajo.
profile-monday = lunes
profile-tuesday = martes
profile-wednesday = miércoles
profile-thursday = jueves
profile-friday = viernes
profile-saturday = sábado
profile-sunday = domingo
profile-ask-zone = ¿Qué zona horaria? Escribe una ciudad, como Madrid, o un nombre, como Europe/Madrid.
profile-which-zone = No conozco la zona horaria «{ $text }». ¿Es una de estas?
profile-no-zone = No conozco la zona horaria «{ $text }». Escribe la ciudad grande más cercana, o la capital de tu país.
profile-ask-hours = ¿De qué hora a qué hora trabajas? Por ejemplo 9-18.
profile-bad-hours = No entiendo «{ $text }» como horario. Escríbelo así: 9-18 u 8:30-17:00.
profile-ask-digest = ¿A qué hora te envío el resumen?
profile-bad-time = No entiendo «{ $text }» como hora. Escríbela así: 17 o 17:30.
profile-ask-birthdays = ¿Cuántos días antes te aviso del cumpleaños de un cliente?
profile-ask-email = ¿A qué correo te escribo? Allí llega el informe diario del mercado.
profile-bad-birthdays = «{ $text }» no me sirve: un número de 0 a { $most }, por favor.
