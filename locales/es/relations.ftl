relations-do-touch = Mantener el contacto
relations-do-greet = Felicitaciones
