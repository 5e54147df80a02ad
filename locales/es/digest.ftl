digest-title = Resumen del { $day }, { $scope }
digest-title-so-far = Resumen del { $day }, { $scope }, hasta las { $time }
digest-of-team = tu equipo
digest-of-company = toda la empresa
digest-calls =
    { $target ->
        [0] Llamadas: { $done }
       *[other] Llamadas: { $done } de { $target }
    }
digest-phone =
    { $target ->
        [0] Ofertas por teléfono: { $done }
       *[other] Ofertas por teléfono: { $done } de { $target } (cada cliente cuenta una vez)
    }
digest-email =
    { $target ->
        [0] Ofertas por correo: { $done }
       *[other] Ofertas por correo: { $done } de { $target }
    }
digest-new-clients = Clientes nuevos: { $count }
digest-new-contracts = Contratos nuevos: { $count }
digest-money-in = Cobrado: { $sums }
digest-no-money-in = Cobrado: nada
digest-overdue =
    { $count ->
        [one] Vencido: { $count } cliente, { $sums }
       *[other] Vencido: { $count } clientes, { $sums }
    }
digest-nothing-overdue = Vencido: nada
digest-sum = { $amount }
digest-nobody = Ese día nadie tenía que llamar y no hay nada anotado. Si aquí falta tu equipo, el administrador puede añadirlo.
digest-behind = Por detrás: { $people }
digest-ahead = Por delante: { $people }
digest-named =
    { $target ->
        [0] { $name } ({ $calls })
       *[other] { $name } ({ $calls }/{ $target })
    }
digest-named-no-calls = { $name } (sin llamadas)
digest-person =
    { $target ->
        [0] { $name }: llamadas { $calls }, ofertas { $phone } por teléfono, { $email } por correo
       *[other] { $name }: llamadas { $calls }/{ $target }, ofertas { $phone } por teléfono, { $email } por correo
    }
digest-team =
    { $target ->
        [0] { $name }: llamadas { $calls }, ofertas { $phone } por teléfono, { $email } por correo
       *[other] { $name }: llamadas { $calls }/{ $target }, ofertas { $phone } por teléfono, { $email } por correo; por detrás: { $behind }
    }
digest-team-of = Equipo de { $name }
digest-no-head = Sin responsable
digest-ending = Contratos que terminan en 7 días:
digest-contract = { $day } · { $number } · { $client }
digest-more =
    { $count ->
        [one] … y { $count } más
       *[other] … y { $count } más
    }
digest-who-owes = Quién nos debe
digest-chart-title = Llamadas, { $day }
digest-chart-bars = Llamadas frente al objetivo
digest-chart-days = Los últimos 10 días laborables
digest-of-day = { $day }
digest-no-record = No hay nada registrado para el { $day }. Dime hoy o un día anterior.
digest-bad-day = No entiendo «{ $text }» como fecha. Prueba /digest 10/03 o /digest ayer.
digest-which-day = ¿Qué día quieres decir?
