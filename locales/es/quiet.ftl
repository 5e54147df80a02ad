quiet-until = Silencio hasta { $at }.
quiet-hours = Silencio cada día de { $start } a { $end }.
quiet-waits = Lo que puede esperar llega después, todo junto. Las alarmas y lo que tú pusiste a una hora llegan como siempre.
quiet-none = Sin horas de silencio: los recordatorios llegan al empezar tu jornada.
quiet-always = Esto llega siempre, porque alguien cuenta con ello: { $kinds }.
quiet-how = Escribe /quiet hasta 15:00, /quiet 13-15 para cada día, o /quiet off.
quiet-unclear = No encuentro ninguna hora en «{ $text }».
quiet-too-long = Son más de 24 horas. Para días libres escribe /dayoff.
quiet-all-day = Eso es toda tu jornada, de { $start } a { $end }: no te llegaría nada. Deja algo libre.
quiet-saved = Guardado.
quiet-ended = Se acabó el silencio.
quiet-do-end = Acabar el silencio
quiet-kind =
    { $kind ->
        [birthday] cumpleaños
        [bill] facturas de proveedores
        [complaint] reclamaciones
        [contract] fines de contratos
        [digest] el resumen del día
        [event] cierres de inscripción
        [expense] gastos por aprobar
        [goods] mercancía con retraso
        [letter] cartas por contestar
        [obligation] obligaciones
        [overdue] pagos vencidos
        [papers] documentos que faltan
        [promise] promesas de pago
        [reconciliation] conciliaciones
        [rush] alarmas de la cola
        [statistics] las estadísticas del mes
        [task] tus recordatorios
        [tender] cierres de licitaciones
       *[other] otras obligaciones
    }
quiet-do-on =
    { $kind ->
        [birthday] Activar: cumpleaños
        [digest] Activar: el resumen del día
       *[statistics] Activar: las estadísticas del mes
    }
quiet-do-off =
    { $kind ->
        [birthday] Quitar: cumpleaños
        [digest] Quitar: el resumen del día
       *[statistics] Quitar: las estadísticas del mes
    }
