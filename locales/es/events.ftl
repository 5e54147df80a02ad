events-title = Evento
events-ask-name = ¿Cómo se llama el evento?
events-name = Nombre
events-ask-closes = ¿Cuándo cierra la inscripción, día y hora?
events-closes = Cierra
events-needs-time = ¿El { $day } a qué hora? Escribe día y hora.
events-taken = Ya hay un evento llamado { $name }. Ponle otro nombre.
events-card = { $name }: la inscripción cierra el { $at }
events-open =
    { $count ->
       [one] { $count } petición abierta
      *[other] { $count } peticiones abiertas
    }
events-saved = El evento está registrado.
events-undone = ✓ Deshecho: no hay tal evento.
events-none = No hay eventos próximos. /event NOMBRE, cierra DÍA HORA registra uno.
events-do-move = Otra hora
events-do-undo = Deshacer
