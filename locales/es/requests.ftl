requests-title = Petición interna
requests-ask-queue = ¿A qué departamento?
requests-queue = Departamento
requests-no-queue = No conozco el departamento «{ $text }». Pulsa uno.
requests-none = No tienes peticiones abiertas. Prueba: /request informática, la impresora no va
