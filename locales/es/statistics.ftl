statistics-title =
    { $span ->
        [month] Contratos del mes { $first } – { $last }
        [quarter] Contratos del trimestre { $quarter } de { $year } ({ $first } – { $last })
       *[year] Contratos del año { $year } ({ $first } – { $last })
    }
statistics-signed = Firmados: { $count }
statistics-value = Valor de los firmados: { $sums }
statistics-executed = Ejecutados: { $count }
statistics-overdue = Vencidos al final: { $count }
statistics-execution = Ejecución: { $percent } % ({ $done } de { $due } obligaciones vencidas en el periodo)
statistics-nothing-due = Ejecución: no venció ninguna obligación
statistics-stages = Por fase: { $stages }
statistics-stage = { $stage } { $count }
statistics-no-contracts = Aún no hay contratos.
statistics-sum = { $amount }
statistics-which = ¿Qué periodo es «{ $text }»? Di mes, trimestre o año, o por ejemplo trimestre pasado.
statistics-do-before = El anterior
statistics-do-span =
    { $span ->
        [month] Mes
        [quarter] Trimestre
       *[year] Año
    }
