personal-whose = ¿Datos de quién? Escríbelo así: /clientdata Acme
personal-file = Todo lo que se guarda de { $client } está en este archivo. Las cuentas no se borran con ello.
personal-do-erase = Borrar datos personales
personal-sure = ¿Borrar los datos personales de { $client }: ficha, contactos, notas, archivos? Contratos, facturas y pagos se quedan. No se puede recuperar.
personal-do-erase-now = Sí, borrar
personal-erased = Borrado. Las cuentas quedan bajo el número de cliente { $number }.
