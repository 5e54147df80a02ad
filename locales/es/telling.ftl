telling-preview = Esto es lo que leería { $client }. Todavía no se ha enviado nada.
telling-do-mail = Enviar a { $address }
telling-do-phone = Dicho por teléfono
telling-do-language =
    { $language ->
        [en] English
        [es] Español
        [ro] Română
        [ru] Русский
        [hu] Magyar
       *[bs] Bosanski
    }
telling-subject = Contrato { $number }: estado al { $day }
telling-greeting = Estimado cliente ({ $client }):
telling-status = el estado de nuestro contrato { $number } es: { $status }.
telling-obligation =
    { $side ->
        [ours] – nos toca a nosotros: { $what }{ $by }
        [client] – les toca a ustedes: { $what }{ $by }
       *[manufacturer] – le toca al fabricante: { $what }{ $by }
    }
telling-by = { ", " }antes del { $day }
telling-farewell = Saludos cordiales, { $company }
telling-already = A { $client } ya se le dijo exactamente esto ({ $at }, { $person }).
telling-changed = Ha cambiado desde que lo viste. Míralo otra vez:
telling-told = Anotado: a { $client } se le dijo por teléfono el estado de { $number }.
telling-no-address = No hay correo de { $client }. Añádelo a la ficha o díselo por teléfono.
telling-sent = El estado de { $number } sale por correo a { $address }.
