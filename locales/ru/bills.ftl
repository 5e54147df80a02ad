bills-ask-supplier = Чей это счёт?
bills-supplier = Поставщик
bills-ask-amount = Сколько нужно заплатить? Например, 1200.50 EUR.
bills-amount = Сумма
bills-ask-due = До какого дня нужно оплатить?
bills-due = Срок
bills-ask-number = Какой номер у счёта?
bills-number = Номер
bills-file = Файл
bills-title = Счёт поставщика
bills-twin = Счёт { $number } от { $supplier } уже есть в учёте; ничего не записано:
bills-undo = Отменить
bills-do-pay = Оплачен полностью
bills-entered = Записано.
bills-bad-file = Счёт – это одно фото или один PDF. Ничего не записано: пришлите ещё раз, строку напишите в подписи.
bills-file-kept = Файл сохранён с этим счётом.
bills-what = Счёт № { $id } · { $supplier }: { $amount }
bills-numbered = Номер: { $number }
bills-due-on =
    { $late ->
        [0] Срок: { $day }
        [one] Срок: { $day }, просрочен на { $late } день
        [few] Срок: { $day }, просрочен на { $late } дня
        [many] Срок: { $day }, просрочен на { $late } дней
       *[other] Срок: { $day }, просрочен на { $late } дня
    }
bills-open = Оплачено: { $paid }, осталось: { $open }
bills-is-reversed = Сторнирован.
bills-none-open = Открытых счетов нет. Запишите так: /bill Типография, 120 EUR, до пятницы
bills-all-open = Счета к оплате, ближайшие сверху:
bills-row =
    { $late ->
        [0] { $day } · { $supplier }: { $open }
        [one] { $day } · { $supplier }: { $open }, просрочен на { $late } день
        [few] { $day } · { $supplier }: { $open }, просрочен на { $late } дня
        [many] { $day } · { $supplier }: { $open }, просрочен на { $late } дней
       *[other] { $day } · { $supplier }: { $open }, просрочен на { $late } дня
    }
bills-more = … и ещё { $count }
bills-together = Всего к оплате: { $sums }
bills-payment = – оплачено { $amount }, { $day }
bills-do-part = Оплачен частично
bills-do-unpay = Сторнировать оплату { $amount }
bills-do-reverse = Сторнировать счёт
bills-nothing-open = По этому счёту платить больше нечего.
bills-paid = ✔ Оплачено, { $supplier }: { $amount }
bills-part = Частичная оплата
bills-too-much = Осталось { $open }. Назовите сумму не больше, в этой валюте.
bills-ask-part = Сколько оплачено?
bills-unpaid = ↩ Сторнирована оплата { $amount }.
bills-paid-already = По этому счёту есть оплата. Сначала сторнируйте её.
bills-reversed = ↩ Сторнирован счёт № { $id } от { $supplier }, { $amount }. Обе строки остаются в учёте.
bills-due-ahead =
    { $days ->
        [0] 🧾 Оплатить сегодня, { $day }: { $supplier }
        [one] 🧾 Оплатить через { $days } день, { $day }: { $supplier }
        [few] 🧾 Оплатить через { $days } дня, { $day }: { $supplier }
        [many] 🧾 Оплатить через { $days } дней, { $day }: { $supplier }
       *[other] 🧾 Оплатить через { $days } дня, { $day }: { $supplier }
    }
bills-due-late =
    { $days ->
        [one] 🧾 Просрочен на { $days } день, с { $day }: { $supplier }
        [few] 🧾 Просрочен на { $days } дня, с { $day }: { $supplier }
        [many] 🧾 Просрочен на { $days } дней, с { $day }: { $supplier }
       *[other] 🧾 Просрочен на { $days } дня, с { $day }: { $supplier }
    }
bills-to-pay = К оплате: { $open }
bills-gone-reversed = ✔ Больше не нужно: счёт сторнирован.
bills-gone-paid = ✔ Оплачен.
bills-ask-district = Для какого района?
bills-district = Район
bills-in-district = Район: { $district }
bills-on-time = Оплачено в срок в этом месяце: { $done } из { $all }
