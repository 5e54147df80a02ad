expenses-title = Расход
expenses-what = № { $id }: { $amount }, { $kind } · { $person }, { $day }
expenses-for = Клиент: { $client }
expenses-note = На что: { $note }
expenses-over-limit = ⚠ Превышен лимит месяца, { $kind } ({ $limit }): на { $over }.
expenses-no-receipt = Чека пока нет.
expenses-state = Состояние: { $state }
expenses-please-decide = Пожалуйста, решите по этому расходу:
expenses-do-approve = Утвердить
expenses-do-refuse = Отклонить
expenses-approved = ✔ Утверждено: { $person }.
expenses-was-approved = ✔ Ваш расход утверждён ({ $person }). Бухгалтерия его возместит.
expenses-please-reimburse = Утверждено ({ $person }), к возмещению:
expenses-do-reimburse = Возмещено
expenses-refused = ✘ Отклонено ({ $person }): { $reason }
expenses-was-refused = ✘ Ваш расход отклонён ({ $person }): { $reason }
expenses-refusal = Отклонение расхода
expenses-reason = Причина
expenses-ask-reason = Почему Вы отклоняете? Сотрудник прочитает причину.
expenses-own = Это Ваш собственный расход: возместить его должен коллега.
expenses-reimbursed = ✔ Возмещено, получатель: { $person }.
expenses-was-reimbursed = ✔ Ваш расход возмещён ({ $person }).
expenses-do-reverse = Сторнировать
expenses-reversed-already = Расход на { $amount } уже сторнирован.
expenses-paid-out = Он уже возмещён. Попросите бухгалтерию его сторнировать.
expenses-refused-already = Он был отклонён, сторнировать нечего.
expenses-taken-back = ↩ Отозвано: { $person }.
expenses-reversed = ↩ Сторнировано: расход № { $id } на { $amount }. Обе строки остаются в учёте.
expenses-none = Расходов нет. Запишите так: /expense 45 EUR такси, Acme
expenses-to-decide = На решение:
expenses-to-reimburse = К возмещению:
expenses-mine = Мои:
expenses-row = № { $id } · { $amount } · { $kind } · { $person }: { $state }
expenses-total = Всего: { $sums }
expenses-do-receipt = Добавить чек
expenses-entered = Записано.
expenses-asked = Решает: { $people }.
expenses-nobody-decides = Утвердить некому: нужен другой директор. До тех пор расход ждёт.
expenses-send-receipt = Пришлите, пожалуйста, фото чека.
expenses-undo = Отменить
expenses-not-yet = { $day } ещё не наступил. Назовите день, когда потрачено.
expenses-ask-amount = Сколько потрачено? Например, 45 EUR.
expenses-amount = Сумма
expenses-ask-kind = Какой это вид расхода?
expenses-kind = Вид
expenses-ask-note = На что потрачено?
expenses-what-for = На что
expenses-ask-client = Для какого клиента? Напишите название, нажмите или пропустите.
expenses-ask-day = В какой день?
expenses-day = День
expenses-receipt = Чек
expenses-no-amount = В начале нет суммы. Напишите так: /expense 45 EUR такси, Acme
expenses-bad-receipt = Чек – это одно фото или один PDF. Ничего не записано: пришлите ещё раз, сумму напишите в подписи.
expenses-is-receipt = Да, это чек
expenses-is-other = Нет, другое
expenses-which-file = Это чек этого расхода?
expenses-receipt-kept = Чек сохранён с этим расходом.
expenses-has-receipt = У этого расхода чек уже есть.
expenses-receipt-came = Пришёл чек:
expenses-receipt-with = Чек теперь у расхода № { $id } на { $amount }.
expenses-ask-receipt = Пришлите, пожалуйста, фото чека.
expenses-without-receipt = Хорошо, расход остаётся без чека.
expenses-more = … и ещё { $count }
expenses-still-waits =
    { $days ->
        [0] ⏳ Этот расход ждёт Вашего решения с сегодняшнего дня:
        [one] ⏳ Этот расход ждёт Вашего решения { $days } день:
        [few] ⏳ Этот расход ждёт Вашего решения { $days } дня:
        [many] ⏳ Этот расход ждёт Вашего решения { $days } дней:
       *[other] ⏳ Этот расход ждёт Вашего решения { $days } дня:
    }
expenses-escalated =
    { $days ->
        [one] ⏳ По этому расходу никто не решает { $days } день; теперь решать Вам:
        [few] ⏳ По этому расходу никто не решает { $days } дня; теперь решать Вам:
        [many] ⏳ По этому расходу никто не решает { $days } дней; теперь решать Вам:
       *[other] ⏳ По этому расходу никто не решает { $days } дня; теперь решать Вам:
    }
expenses-gone = ✔ Больше не нужно, расход: { $state }.
expenses-of-team = Моей команды, за последнее время:
