quiet-until = Silencio hasta { $at }.
quiet-hours = Silencio cada día de { $start } a { $end }.
quiet-waits = Lo que puede esperar llega después, todo junto. Las alarmas y lo que tú pusiste a una hora llegan como siempre.
quiet-none = Sin horas de silencio: los recordatorios llegan al empezar tu jornada.
quiet-always = Esto llega siempre, porque alguien cuenta con ello: { $kinds }.
quiet-how = Escribe /quiet hasta 15:00, /quiet 13-15 para cada día, o /quiet desactivar.
quiet-unclear = No encuentro ninguna hora en «{ $text }».
quiet-too-long = Son más de 24 horas. Para días libres escribe /dayoff.
quiet-all-day = Eso es toda tu jornada, de { $start } a { $end }: no te llegaría nada. Deja algo libre.
quiet-saved = Guardado.
quiet-ended = Se acabó el silencio.
quiet-do-end = Acabar el silencio
quiet-kind =
    { $kind ->
        [absence] relevos por ausencias
        [alarm] alarmas
        [answer] mensajes de colegas
        [applicant] próximos pasos de los candidatos
        [assignment] tareas encargadas con retraso
        [attestation] próximas evaluaciones
        [bill] facturas de proveedores
        [birthday] cumpleaños
        [briefing] el informe del mercado
        [cards] cambios en fichas de clientes
        [catchup] recordatorios reunidos
        [claim] gastos por aprobar
        [complaint] reclamaciones
        [contract] fines de contratos
        [digest] el resumen del día
        [evening] el balance del día
        [event] cierres de inscripción
        [expense] gastos por aprobar
        [gate] preguntas para ti
        [goods] mercancía con retraso
        [handover] traspasos
        [invitation] invitaciones sin respuesta
        [letter] cartas por contestar
        [meeting] reuniones
        [message] recados telefónicos
        [monthly] el informe mensual
        [monthly_late] informes mensuales atrasados
        [morning] el plan del día
        [move] la bienvenida del primer día
        [norm] cambios de normas
        [obligation] obligaciones
        [overdue] pagos vencidos
        [papers] documentos que faltan
        [profession] fiestas profesionales de clientes
        [promise] promesas de pago
        [reconciliation] conciliaciones
        [reliability] fiabilidad de clientes nuevos
        [rush] alarmas de la cola
        [showroom] la ronda del salón
        [staffstep] listas de alta y baja
        [standard] normas por leer
        [statistics] las estadísticas del mes
        [task] tus recordatorios
        [tender] cierres de licitaciones
        [touch] contactos regulares con clientes
        [training] formaciones
        [workplan] planes de trabajo
       *[other] otras obligaciones
    }
quiet-do-on = Activar: { $what }
quiet-do-off = Quitar: { $what }
quiet-mail-subject = Backdesk, mensajes para ti: { $count }
quiet-mail-why = No te llegan al chat, porque me has bloqueado allí.
quiet-mail-more = … y más: { $count }
quiet-mail-back = Desbloquéame y escribe cualquier cosa allí: así podrás abrir cada uno entero.
