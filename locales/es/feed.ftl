feed-not-set = El calendario solo se puede leer desde fuera si está puesta la dirección pública. Pide a quien lleva Backdesk que ponga BACKDESK_PUBLIC_URL.
feed-given = Tu calendario tiene dirección desde { $at }. No se guarda legible, así que no puedo enseñarla otra vez; una nueva anula la anterior.
feed-address = Tu calendario. Añade esta dirección en el móvil o el programa de correo como calendario por suscripción:
feed-secret = Quien tenga la dirección lee tu calendario: no se la des a nadie. /feed new la anula.
feed-do-new = Dirección nueva, la anterior deja de valer
feed-absence = Ausencia
feed-day =
    { $kind ->
        [off] Libre
        [worked] Laborable
       *[short] Jornada corta
    }: { $name }
feed-with = { $what } · { $client }
feed-contract = Acaba el contrato { $number }: { $client }
feed-promise = Prometió pagar: { $client }
feed-tender = Cierra la licitación: { $name }
feed-meeting = Reunión: { $client }
feed-birthday = Cumpleaños: { $client }
