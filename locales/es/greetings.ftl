greetings-whom = ¿A quién? Escríbelo así: /greet Acme
greetings-no-day = La ficha de { $client } no indica cumpleaños, ni profesión o sector con día propio.
greetings-birthday-on = Cumpleaños: { $day }
greetings-holiday-on = { $holiday }: { $day }
greetings-do-show = Texto para el { $day }
greetings-do-text = Felicitación
greetings-do-mail = Enviar a { $address }
greetings-no-address = En la ficha de { $client } no hay correo, o no hay servidor de correo. Copia el texto.
greetings-not-now = Ese día queda lejos: { $day }. Envía la felicitación a menos de dos semanas.
greetings-already = Ya se felicitó a { $client }, { $at }, por { $person }.
greetings-sent = La felicitación a { $client } sale a { $address }; queda registrada.
greetings-reminder = 🎉 { $holiday }, { $day }: { $client }
greetings-ready = Un texto para copiar o enviar:
greetings-gone = ✔ Ya no vale: cambió la profesión o el país de { $client }.
greetings-birthday-subject = ¡Feliz cumpleaños!
greetings-birthday =
    Estimado/a { $client }:
    le deseamos un feliz cumpleaños, salud y muchos éxitos. Gracias por trabajar con nosotros.
greetings-holiday =
    Estimado/a { $client }:
    ¡nuestra más cordial felicitación: { $day }! Le deseamos muchos éxitos en su trabajo y le agradecemos su confianza.
greetings-from = { $person }, { $company }
greetings-day-accountant = Día del Contable
greetings-day-builder = Día de la Construcción
greetings-day-chemist = Día del Químico
greetings-day-doctor = Día del Médico
greetings-day-driver = Día del Transportista
greetings-day-engineer = Día del Ingeniero
greetings-day-farmer = Día del Agricultor
greetings-day-lawyer = Día del Abogado
greetings-day-metallurgist = Día del Metalúrgico
greetings-day-miner = Día del Minero
greetings-day-oil = Día del Petrolero
greetings-day-power = Día del Trabajador de la Energía
greetings-day-programmer = Día del Programador
greetings-day-railway = Día del Ferroviario
greetings-day-teacher = Día del Maestro
greetings-day-trade = Día del Comercio
