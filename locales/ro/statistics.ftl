statistics-title =
    { $span ->
        [month] Contracte în luna { $first } – { $last }
        [quarter] Contracte în trimestrul { $quarter } { $year } ({ $first } – { $last })
       *[year] Contracte în anul { $year } ({ $first } – { $last })
    }
statistics-signed = Semnate: { $count }
statistics-value = Valoarea celor semnate: { $sums }
statistics-executed = Executate: { $count }
statistics-overdue = Restante la final: { $count }
statistics-execution = Execuție: { $percent } % ({ $done } din { $due } obligații scadente)
statistics-nothing-due = Execuție: nicio obligație scadentă
statistics-stages = Pe etape: { $stages }
statistics-stage = { $stage } { $count }
statistics-no-contracts = Încă nu există contracte.
statistics-sum = { $amount }
statistics-which = Ce perioadă este „{ $text }”? Spuneți lună, trimestru sau an, ori de exemplu trimestrul trecut.
statistics-do-before = Perioada precedentă
statistics-do-span =
    { $span ->
        [month] Lună
        [quarter] Trimestru
       *[year] An
    }
