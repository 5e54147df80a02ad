statistics-title =
    { $span ->
        [month] Ugovori za mjesec { $first } – { $last }
        [quarter] Ugovori za { $quarter }. kvartal { $year }. ({ $first } – { $last })
       *[year] Ugovori za { $year }. godinu ({ $first } – { $last })
    }
statistics-signed = Potpisano: { $count }
statistics-value = Vrijednost potpisanih: { $sums }
statistics-executed = Izvršeno: { $count }
statistics-overdue = Kasni na kraju: { $count }
statistics-execution = Izvršenje: { $percent } % ({ $done } od { $due } dospjelih obaveza)
statistics-nothing-due = Izvršenje: nijedna obaveza nije dospjela
statistics-stages = Po fazama: { $stages }
statistics-stage = { $stage } { $count }
statistics-no-contracts = Još nema ugovora.
statistics-sum = { $amount }
statistics-which = Koji je period „{ $text }”? Recite mjesec, kvartal ili godina, na primjer prošli kvartal.
statistics-do-before = Prethodni
statistics-do-span =
    { $span ->
        [month] Mjesec
        [quarter] Kvartal
       *[year] Godina
    }
