agenda-next = Кому звонить дальше:
agenda-nobody = Звонить пока некому: никто из Ваших клиентов не ждёт звонка.
agenda-promised = { $client } — на сегодня: { $what }
agenda-promised-late = { $client } — срок был { $day }: { $what }
agenda-never-called = { $client } — звонков ещё не было
agenda-last-call = { $client } — последний звонок { $at }
agenda-ends = { $client } – договор { $number } заканчивается: { $day }
agenda-pays = { $client } – обещана оплата до { $day }
agenda-week = Сроки: { $first } — { $last }
agenda-week-free = На этой неделе сроков нет.
agenda-today = Сроки на сегодня, { $day }:
agenda-today-free = На сегодня сроков нет.
agenda-late = Просрочено:
agenda-day = { $day }
agenda-task = • { $what }
agenda-task-at = • { $time } { $what }
agenda-contract = • Заканчивается договор { $number } · { $client }
agenda-invoice = • Счёт { $number }: { $open } · { $client }
agenda-late-invoice = • { $day }: счёт { $number }, { $open } · { $client }
agenda-late-total = Всего просрочено: { $total }
agenda-sum = { $sum }
agenda-birthday = • День рождения: { $client }
agenda-more =
    { $count ->
        [one] … и ещё { $count }.
        [few] … и ещё { $count }.
        [many] … и ещё { $count }.
       *[other] … и ещё { $count }.
    }
agenda-more-invoices =
    { $count ->
        [one] … и ещё { $count } счёт к этому сроку.
        [few] … и ещё { $count } счёта к этому сроку.
        [many] … и ещё { $count } счетов к этому сроку.
       *[other] … и ещё { $count } счёта к этому сроку.
    }
agenda-reminders = Мои напоминания
agenda-obligation = • { $what } · договор { $number } · { $client }
