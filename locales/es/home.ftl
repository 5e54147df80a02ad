home-title = { $day } · { $name }
home-done = Hoy: llamadas { $calls }, ofertas por teléfono { $phone }, por correo { $email }
home-norm = { $bar } { $done }/{ $target } { $norm } · { $pace }
home-free = No vence nada en los próximos 7 días.
home-reminders = Recordatorios:
home-reminders-late =
    { $count ->
        [one] Recordatorios, { $count } atrasado:
       *[other] Recordatorios, { $count } atrasados:
    }
home-contracts = Contratos, de aquí a una semana:
home-invoices = Facturas vencidas:
home-more =
    { $count ->
        [one] … y { $count } más
       *[other] … y { $count } más
    }
home-no-clients = Aquí aún no hay clientes. Da de alta el primero o escríbeme sin más, por ejemplo: nuevo cliente Acme
home-no-clients-yet = Aquí aún no hay clientes. En cuanto un compañero dé de alta uno, lo verás.
home-do-client = Nuevo cliente
home-do-remind = Recuérdame
home-do-digest = Resumen
home-do-import = Importar una tabla
home-stranger = Llevo los registros de { $company }: llamadas, clientes, contratos, recordatorios. Aún no te conozco: pide una invitación a tu administrador, envíame su código en un mensaje y aquí tendrás tu día.
