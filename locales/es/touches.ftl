touches-title = Mantener el contacto
touches-every =
    { $days ->
        [one] cada { $days } día
       *[other] cada { $days } días
    }
touches-off = sin recordatorios
touches-is = En contacto: { $every }, el próximo a más tardar el { $day }
touches-is-off = Contacto: sin recordatorios
touches-none = Nadie ha dicho todavía cada cuánto mantener el contacto.
touches-too-long = Es demasiado o demasiado poco. Di entre un día y { $most } días, por ejemplo: cada 14 días.
touches-bad-rhythm = «{ $text }» no dice cada cuánto. Escríbelo así: cada 14 días, cada mes, o nunca.
touches-ask-days = ¿Cada cuánto quieres estar en contacto? Por ejemplo: cada 14 días.
touches-days = Cada cuánto
touches-of-level = Contacto con clientes del nivel «{ $level }»: { $every }. Lo dicho para un cliente va antes.
touches-nobody = Ninguno de tus clientes tiene aún esa regla. Di por ejemplo: /touch Acme cada 14 días
touches-listed = Mantener el contacto, lo más urgente primero:
touches-row = { $client }: a más tardar el { $day } ({ $every })
touches-row-late =
    { $days ->
        [one] { $client }: tocaba el { $day }, hace { $days } día ({ $every })
       *[other] { $client }: tocaba el { $day }, hace { $days } días ({ $every })
    }
touches-due = ☎ Toca hablar con { $client }.
touches-last = Último contacto: { $at }
touches-never = Todavía no ha habido contacto.
touches-agreed = Acordado: { $every }
touches-do-week = Dentro de una semana
touches-do-off = Ya no hace falta
touches-later = { $client }: vuelvo a ello el { $day }.
touches-gone-changed = ✔ Ya no vale: se cambió cada cuánto mantener el contacto.
touches-gone-later = ✔ Aplazado hasta el { $day }.
touches-gone-spoken = ✔ Hecho: hubo contacto con { $client }, { $at }.
touches-undo = Deshacer
