monthly-title = Отчёт за месяц, { $month }: { $person }
monthly-form = Отчёт за месяц
monthly-running = Месяц ещё не кончился; цифры на { $day }.
monthly-unsigned = Не подписан; срок – { $day }.
monthly-signed = Версия { $version }, подписана { $at }
monthly-accepted = ✓ Принят: { $person }, { $at }
monthly-returned = ↩ Возвращён: { $person }, { $at }: { $word }
monthly-since = { $value } → { $now } после подписания
monthly-label-since = { $label } (после подписания: { $now })
monthly-label-of = { $label } (из { $of })
monthly-of = { $value } из { $of } ({ $percent } %)
monthly-money = { $amount }
monthly-hour = дозвонились · { $first }–{ $last } ч
monthly-segment = дозвонились · { $segment }
monthly-norm = дней с выполненной нормой · { $norm }
monthly-day = { $day }
monthly-days-more =
    { $count ->
        [one] { $days } и ещё { $count } день
        [few] { $days } и ещё { $count } дня
        [many] { $days } и ещё { $count } дней
       *[other] { $days } и ещё { $count } дня
    }
monthly-gap-missed = ◻ Нужно объяснить: нормы не выполнены ({ $norms })
monthly-gap-silent = ◻ Нужно объяснить: дни без единой записи ({ $days })
monthly-gap-plan = ◻ Не хватает: план на следующий месяц
monthly-first-gaps = Перед подписью ответьте на то, чего цифры не знают.
monthly-said = { $label }: { $text }
monthly-missed = Нормы не выполнены, причина
monthly-silent = Дни без записей
monthly-difficulties = Трудности
monthly-proposals = Предложения
monthly-next-plan = План на следующий месяц
monthly-ask-missed = Почему норма не выполнена?
monthly-ask-silent = Что было в дни без записей? Например отпуск, болезнь, выставка.
monthly-ask-difficulties = Были ли трудности?
monthly-ask-proposals = Есть ли у Вас предложения?
monthly-ask-next-plan = Что Вы планируете на следующий месяц?
monthly-saved = Сохранено. До подписи ничего не отправляется.
monthly-not-over = Месяц длится до { $day }; подпишите после этого дня.
monthly-handed-in = ✓ Подписано и передано: { $names }.
monthly-kept = ✓ Подписано и сохранено. Пока нет руководителя, который его прочтёт.
monthly-signed-at = ✓ Подписан { $at }
monthly-came = Отчёт подписан: { $person }, { $month }.
monthly-came-late = Отчёт подписан с опозданием: { $person }, { $month }.
monthly-was-accepted = ✓ Отчёт принят: { $person }, { $month }.
monthly-was-returned = ↩ Отчёт возвращён: { $person }, { $month }: { $word }
monthly-ask-word = Почему Вы его возвращаете? Автор это прочтёт.
monthly-word = Причина
monthly-due = ✎ Отчёт за месяц ({ $month }): срок – { $day }.
monthly-due-today = ✎ Отчёт за месяц ({ $month }) нужно сдать сегодня.
monthly-late = ✎ Отчёт за месяц ({ $month }) просрочен; срок был { $day }.
monthly-moved = 3-е число ({ $day }) у Вас нерабочее.
monthly-after-absence = Вас не было в те дни, поэтому срок сейчас.
monthly-asks = { $person } ждёт Ваш отчёт.
monthly-late-ones =
    { $count ->
        [one] ⚠ { $month }: не подписан { $count } отчёт:
        [few] ⚠ { $month }: не подписаны { $count } отчёта:
        [many] ⚠ { $month }: не подписано { $count } отчётов:
       *[other] ⚠ { $month }: не подписано { $count } отчёта:
    }
monthly-team = { $head }: { $names }
monthly-all-signed = ✓ Все подписали.
monthly-none-late = Никто не опаздывает.
monthly-nudged = Напомнил: { $names }
monthly-nobody-owes = Никто из Ваших людей не сдаёт отчёт за этот месяц ({ $month }).
monthly-nobody = Чей отчёт? «{ $text }» – не из тех, чьи отчёты Вы читаете. /monthly покажет, чьи читаете.
monthly-not-you = Для Вашей роли отчёт за месяц не нужен.
monthly-overview = Отчёты: { $month }
monthly-head = — { $head }
monthly-no-head = — без руководителя
monthly-is-late = { $state }, просрочен с { $day }
monthly-do-open = Открыть отчёт
monthly-do-sign = Подписать
monthly-do-fill = Заполнить
monthly-do-accept = Принять
monthly-do-return = Вернуть
monthly-do-version = Версия { $version }
monthly-do-nudge = Напомнить им
monthly-do-overview = Все отчёты
monthly-question = Вопрос
monthly-answer = Ответ
monthly-words = Словами автора
