statistics-title =
    { $span ->
        [month] Договоры за месяц { $first } – { $last }
        [quarter] Договоры за { $quarter } квартал { $year } ({ $first } – { $last })
       *[year] Договоры за { $year } год ({ $first } – { $last })
    }
statistics-signed = Подписано: { $count }
statistics-value = Сумма подписанных: { $sums }
statistics-executed = Исполнено: { $count }
statistics-overdue = Просрочено на конец: { $count }
statistics-execution = Исполнение: { $percent } % ({ $done } из { $due } обязательств со сроком в периоде)
statistics-nothing-due = Исполнение: обязательств со сроком в периоде нет
statistics-stages = По стадиям: { $stages }
statistics-stage = { $stage } { $count }
statistics-no-contracts = Договоров пока нет.
statistics-sum = { $amount }
statistics-which = Что за период «{ $text }»? Скажите месяц, квартал или год, например «прошлый квартал».
statistics-do-before = Предыдущий
statistics-do-span =
    { $span ->
        [month] Месяц
        [quarter] Квартал
       *[year] Год
    }
