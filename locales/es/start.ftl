start-welcome = ¡Hola, { $name }! Me encargo de los registros de { $company }: llamadas, clientes, contratos y recordatorios.
start-stranger = Trabajo solo para el personal de { $company }. Pide al administrador un enlace de invitación, ábrelo y empezamos.
start-do-call = Anotar llamada
start-do-next = A quién llamar
start-do-week = Esta semana
start-do-help = ¿Qué puedo decir?
start-help = Esto es lo que entiendo:
start-help-row = { $command } – { $what }
start-help-examples =
    Una llamada en una línea: /call Acme, 15, contactado, quiere la oferta
    Un recordatorio: recuérdame el jueves a las 10:00 llamar a Acme
    La ficha de un cliente: escribe solo el nombre.
start-not-understood = No lo he entendido. Escribe el nombre de un cliente para ver su ficha, o /help para ver todo lo que sé hacer.
