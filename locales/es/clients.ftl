clients-which = ¿A qué cliente te refieres con «{ $text }»?
clients-none = No llevas ningún cliente llamado «{ $text }». Mira si está bien escrito, o dalo de alta primero con /newclient.
clients-likely = No conozco ningún cliente «{ $text }». ¿Es uno de estos?
clients-none-yet = Todavía no llevas ningún cliente. Da de alta el primero con /newclient.
clients-ask-which = ¿Qué cliente? Escribe un nombre, un teléfono o un NIF.
clients-client = Cliente
clients-register = Dar de alta un cliente
clients-page = Tus clientes { $first }–{ $last }, por nombre:
clients-more = Más
clients-back = Atrás

clients-title = { $name } · { $kind } · n.º { $id }
clients-archived = En el archivo desde el { $day }.
clients-owner = Lo lleva: { $owner }
clients-no-owner = Lo lleva: nadie todavía
clients-people = Contactos:
clients-last-call = Última llamada: { $at } · { $outcome } · { $person }
clients-never-called = Todavía sin llamadas.
clients-contracts = Contratos abiertos: { $count }
clients-owed = Nos debe: { $owed }
clients-owed-overdue = Nos debe: { $owed }; de eso, vencido: { $overdue }
clients-amount = { $amount }
clients-task = Por hacer, { $day }: { $text }
clients-more-tasks =
    { $count ->
        [one] … y { $count } tarea más.
       *[other] … y { $count } tareas más.
    }
clients-card = Ficha
clients-log-call = Anotar llamada
clients-reached = Contactado
clients-no-answer = No contesta
clients-calls = Llamadas
clients-contract-list = Contratos
clients-email-offer = Oferta por correo
clients-edit = Editar
clients-contacts = Contactos
clients-history = Historial
clients-hand-over = Pasar a otra persona
clients-archive = Archivar
clients-restore = Sacar del archivo

clients-owner-label = Lo lleva
clients-name = Nombre
clients-kind = Tipo
clients-contact = Contacto
clients-phone = Teléfono
clients-email = Correo
clients-birthday = Cumpleaños
clients-tax-id = NIF
clients-iban = IBAN
clients-city = Ciudad
clients-country = País
clients-district = Zona
clients-source = Origen
clients-ask-name = ¿Cómo se llama el cliente?
clients-ask-kind = ¿Empresa o particular?
clients-ask-contact = ¿Con quién tratas allí?
clients-ask-phone = ¿Qué teléfono tiene?
clients-ask-email = ¿Qué correo tiene?
clients-ask-birthday = ¿Cuándo es su cumpleaños? El año no hace falta.
clients-ask-tax-id = ¿Qué NIF tiene?
clients-ask-iban = ¿Cuál es el IBAN?
clients-ask-city = ¿En qué ciudad está?
clients-ask-country = ¿En qué país está?
clients-ask-district = ¿De qué zona es?
clients-ask-source = ¿Cómo nos encontró: un anuncio, una feria, una recomendación?

clients-bad-phone =
    { $reason ->
        [length] A «{ $text }» le sobran o le faltan cifras para ser un teléfono.
        [country] No sé de qué país es «{ $text }». Empieza por + y el prefijo del país, por ejemplo +34 612 345 678.
       *[format] «{ $text }» no es un teléfono. Escríbelo con el prefijo del país, por ejemplo +34 612 345 678.
    }
clients-bad-email =
    { $reason ->
        [length] Esta dirección de correo es demasiado larga.
       *[format] «{ $text }» no es una dirección de correo. Debe ser como nombre@empresa.com.
    }
clients-bad-tax-id =
    { $reason ->
        [length] A «{ $text }» le sobran o le faltan caracteres para ser un NIF.
        [checksum] En «{ $text }» hay un carácter mal: el dígito de control no cuadra. Compáralo con el papel.
        [country] «{ $text }» no es del país del cliente, o no sé comprobar los números de ese país.
       *[format] «{ $text }» no tiene forma de NIF.
    }
clients-bad-iban =
    { $reason ->
        [length] A «{ $text }» le sobran o le faltan caracteres para ser un IBAN de ese país.
        [checksum] En «{ $text }» hay un carácter mal: los dígitos de control no cuadran. Compáralo con el papel.
        [country] Ningún país tiene un IBAN que empiece como «{ $text }».
       *[format] «{ $text }» no es un IBAN. Empieza por dos letras y dos cifras, por ejemplo ES91 2100 0418 …
    }
clients-bad-birthday =
    { $reason ->
        [future] «{ $text }» aún no ha llegado: nadie ha nacido ese día.
        [age] Con «{ $text }» el cliente sería la persona más vieja del mundo.
       *[date] No entiendo «{ $text }» como cumpleaños. Prueba 29 de febrero o 12/05/1980.
    }
clients-bad-country = No conozco ningún país «{ $text }». Escribe el nombre o sus dos letras, por ejemplo ES.
clients-ask-language = ¿En qué idioma se le escribe?
clients-language = Idioma
clients-relations = Atención
clients-level = Nivel
clients-segment = Segmento
clients-profession = Profesión
clients-needs = Necesidades
clients-ask-level = ¿Qué importancia tiene el cliente: clave, habitual, pequeño o potencial?
clients-ask-segment = ¿Qué sector?
clients-ask-profession = ¿Qué profesión? En su día te lo recuerdo, con la felicitación lista.
clients-ask-needs = ¿Qué necesita el cliente?
clients-no-filter = No conozco ningún nivel, sector, profesión u origen «{ $text }». Escribe por ejemplo: /clients clave, construcción
clients-none-such = Ninguno de tus clientes es así.
