start-welcome = ¡Hola, { $name }! Me encargo de los registros de { $company }: llamadas, clientes, contratos y recordatorios.
start-stranger =
    { $platform ->
        [slack] Trabajo solo para el personal de { $company }. Pide al administrador una invitación, envíame su código y empezamos.
       *[other] Trabajo solo para el personal de { $company }. Pide al administrador una invitación, abre el enlace o envíame el código, y empezamos.
    }
start-do-call = Anotar llamada
start-do-next = A quién llamar
start-do-week = Esta semana
start-do-help = ¿Qué puedo decir?
start-help = Esto es lo que entiendo:
start-help-row = { $command } – { $what }
start-help-examples =
    Una llamada en una línea: llamé a Acme 15 min, quiere la oferta el viernes
    Un recordatorio: recuérdame el jueves a las 10:00 llamar a Acme
    La ficha de un cliente: escribe solo el nombre.
start-not-understood = No lo he entendido. Por ejemplo:
start-did-you-mean = ¿Te refieres a…?
start-none-of-these = Nada de esto
start-greeting = ¡Hola, { $name }! ¿Qué hacemos?
start-thanks = ¡De nada!
start-nothing-asked = Ahora mismo no he preguntado nada. ¿Qué quieres hacer?
start-help-example = Un recordatorio: recuérdame el jueves a las 10:00 pedir papel
start-help-area = { $area }: { $commands }
start-help-how = Qué hace cada uno de un grupo: { $command } dinero
