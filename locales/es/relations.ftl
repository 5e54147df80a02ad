relations-do-touch = Mantener el contacto
