errors-failed = Algo ha fallado aquí y no se ha guardado nada. Inténtalo otra vez; si sigue igual, dale al administrador el número { $reference }.
errors-in-private = Escríbeme en privado: aquí lo leen más personas.
errors-unknown-command = No conozco { $command }. Con /help ves todos los comandos.
errors-nearest-command = No conozco { $command }. ¿Buscabas alguno de estos? Con /help los ves todos.
errors-no-right = Tu rol no incluye esto. Si lo necesitas, pídeselo a tu responsable o al administrador.
errors-old-button = Ese botón ya no vale.
errors-pressed-already = Eso ya se hizo al pulsar la primera vez.
errors-too-long = Es demasiado largo para mí. Envíalo en partes más pequeñas.
