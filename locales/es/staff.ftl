staff-list = Quién trabaja aquí:
staff-row = { $name } ({ $login }), { $role }
staff-row-left = { $name } ({ $login }), ya no trabaja aquí
staff-by-name = No caben todos en los botones: escribe /staff y un nombre.
staff-none = Aquí nadie se llama «{ $text }».
staff-language = Idioma: { $language }
staff-timezone = Zona horaria: { $zone }
staff-head = Responsable: { $name }
staff-no-head = Sin responsable
staff-linked = Me escribe en: { $platforms }
staff-not-linked = Aún sin vincular: envía una invitación
staff-do-invite = Invitar
staff-do-role = Rol
staff-do-head = Responsable
staff-do-off = Quitar acceso
staff-do-on = Devolver acceso
staff-invitation =
    { $days ->
        [one] Envía esto solo a { $name }. Sirve una vez, durante { $days } día:
       *[other] Envía esto solo a { $name }. Sirve una vez, durante { $days } días:
    }
staff-invitation-slack = En Slack, { $name } me envía este código: { $code }
staff-ask-role = { $name }, rol actual: { $role }. ¿Cuál tendrá desde ahora?
staff-own-role = No puedes cambiar tu propio rol. Pídeselo a otro administrador.
staff-ask-head = ¿Quién es responsable de { $name }?
staff-nobody = Nadie
staff-saved = Guardado.
staff-not-oneself = No puedes quitarte el acceso. Pídeselo a otro administrador.
staff-off = { $name } ya no tiene acceso y no puede escribirme.
staff-clients =
    { $count ->
        [one] { $count } cliente sigue a nombre de { $name }: pásaselo a alguien del equipo.
       *[other] { $count } clientes siguen a nombre de { $name }: pásaselos a alguien del equipo.
    }
staff-on = { $name } puede volver: envíale una invitación.
staff-new-title = Alta en el equipo
staff-ask-login = ¿Qué usuario? Minúsculas y cifras, por ejemplo ana.k
staff-ask-name = ¿Cómo se llama?
staff-ask-new-role = ¿Qué rol tendrá?
staff-ask-language = ¿En qué idioma le escribo?
staff-ask-new-head = ¿Quién es su responsable?
staff-login = Usuario
staff-name = Nombre
staff-role = Rol
staff-language-label = Idioma
staff-head-label = Responsable
staff-bad-login = «{ $text }» no vale como usuario: de 2 a 40 minúsculas y cifras, y la primera una letra.
staff-login-taken = Ya hay alguien con el usuario { $login }. Elige otro.
staff-added = Alta hecha. Pulsa Invitar y reenvía la invitación.
