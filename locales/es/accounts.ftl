accounts-linked = Te conozco aquí:
accounts-row = • { $platform }, último uso { $at }
accounts-row-blocked = • { $platform }, último uso { $at } ⛔ ahí no puedo escribirte
accounts-platform =
    { $platform ->
        [telegram] Telegram
        [slack] Slack
       *[other] la consola
    }
accounts-blocked-there = { $platform } ⛔
accounts-reached-last = Los recordatorios van a la plataforma que usaste por última vez, ahora { $platform }.
accounts-reached = Los recordatorios van a { $platform }.
accounts-reached-instead = Elegiste { $chosen } para los recordatorios, pero ahí no puedo escribirte; van a { $platform }.
accounts-do-show = Mis plataformas
accounts-do-reach = Recordatorios a { $platform }
accounts-do-reach-last = Recordatorios a la última usada
accounts-do-link = Vincular otra
accounts-do-unlink = Desvincular { $platform }
accounts-do-keep = Dejarla
accounts-saved = Guardado.
accounts-link =
    { $days ->
        [one] Envíame este código desde tu otra cuenta, en Slack o Telegram, por mensaje privado. Es solo para ti y sirve una vez, durante { $days } día; los anteriores ya no valen:
       *[other] Envíame este código desde tu otra cuenta, en Slack o Telegram, por mensaje privado. Es solo para ti y sirve una vez, durante { $days } días; los anteriores ya no valen:
    }
accounts-link-telegram = En Telegram basta con este enlace: { $address }
accounts-ask-unlink = ¿Desvincular { $platform }? Ahí ya no te reconoceré ni responderé a lo que escribas.
accounts-ask-unlink-here = ¿Desvincular { $platform }, donde estás escribiendo? Aquí ya no te reconoceré ni responderé a lo que escribas.
accounts-unlinked = { $platform } está desvinculado. Para volver necesitarás un código nuevo.
accounts-last-one = Es tu única cuenta: sin ella no podrías hablar conmigo. Vincula antes otra o pídeselo a tu administrador.
accounts-linked-elsewhere = Tu cuenta se ha vinculado también en { $platform }. Si no has sido tú, desvincúlala y avisa a tu administrador.
accounts-linked-already = Aquí ya estás vinculado como { $name }; este código ya está gastado.
accounts-for-another = Ese código es de otra persona. Aquí estás vinculado como { $name } y no ha cambiado nada; el código sigue siendo válido.
