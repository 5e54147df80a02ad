drafts-form-title = Документ
drafts-ask-kind = Какой документ?
drafts-kind = Документ
drafts-no-such-kind = «{ $text }» я не составляю.
drafts-only-offers = В Вашей роли составляют только предложения; остальное составляет тот, кто ведёт документы.
drafts-ask-matter = Для какого клиента или по какому договору?
drafts-matter = Для кого
drafts-ask-lines = Что предлагаем и за сколько? По строке на позицию: 20 т стали, 1200 EUR
drafts-lines = Позиции
drafts-line = { $what }: { $price }
drafts-bad-line = Не вижу цены в «{ $text }». Напишите, что это, запятую и цену с валютой: 20 т стали, 1200 EUR
drafts-too-many-lines = Строк: { $count }; в одно предложение входит не больше { $most }.
drafts-ask-valid = До какого дня действует?
drafts-valid = Действует до
drafts-ask-number = Какой номер?
drafts-number = Номер
drafts-ask-day = Какая дата?
drafts-day = Дата
drafts-day-ahead = { $day } ещё не наступило; документ датируют сегодняшним днём или раньше.
drafts-ask-note = Что добавить?
drafts-note = Примечание
drafts-title = { $paper } { $number }, { $client }
drafts-made = Проект: { $paper } { $number }, { $client } ({ $language })
drafts-sums = Итого: { $sums }
drafts-goes-to = «Отправить» — письмом на { $address }.
drafts-goes-nowhere = Письмом отсюда не отправить: передайте файл сами, «Отправить» только отметит отправку.
drafts-send-back = Или исправьте docx и пришлите мне под тем же именем.
drafts-do-send = Отправить
drafts-do-edit = Изменить
drafts-do-cancel = Отмена
drafts-sent = Отправлено письмом на { $address }.
drafts-marked-sent = Отмечено как отправленное.
drafts-undo = Отменить
drafts-unsent = Отменено: это снова проект.
drafts-cancelled = Отменено: ничего не сохранено.
drafts-corrected = Теперь проект — Ваш исправленный файл. Цифры в нём я не проверял.
drafts-bad-template = Шаблон «{ $name }» не заполняется ({ $paper }). Посмотрите /templates и пришлите другой.
drafts-lacking = { $paper }, { $client }: пока не составлено.
drafts-lack =
    { $fault ->
        [missing] – { $label } клиента: нет
        [length] – { $label } клиента: неверная длина
        [checksum] – { $label } клиента: неверная контрольная цифра
        [country] – { $label } клиента: другой страны
       *[other] – { $label } клиента: записано неверно
    }
drafts-lack-ours =
    { $fault ->
        [missing] – { $label }: нет нашего; администратор задаёт { $setting }
       *[other] – { $label }: наш неверен; администратор исправляет { $setting }
    }
drafts-again = Попробовать снова
drafts-which-contract = Здесь нужен договор. Укажите, какой; клиент: { $client }.
drafts-nothing-agreed = В договоре { $number } нет ни суммы, ни обязательств; сначала добавьте их.
drafts-nothing-done = По договору { $number } мы пока ничего не исполнили; сначала отметьте, что поставлено.
drafts-nothing-overdue = Просроченных долгов нет: { $client }
drafts-nothing-moved = За прошлый месяц ни остатка, ни движения: { $client }
drafts-mail-subject = { $paper } { $number } — { $ours }
drafts-mail-body = Добрый день! Документ во вложении. С уважением, { $person }, { $ours }
drafts-title-offer = Коммерческое предложение № { $number }
drafts-title-contract = Договор № { $number }
drafts-title-act = Акт приёмки № { $number }
drafts-title-dunning = Претензия № { $number }
drafts-title-reconciliation = Акт сверки на { $day }
drafts-intro-offer = Благодарим за интерес. Предлагаем Вам:
drafts-intro-contract = { $ours } (Поставщик) и { $client } (Покупатель) договорились о следующем:
drafts-intro-act = По договору № { $number } Поставщик передал, а Покупатель принял без претензий:
drafts-intro-dunning = По нашим данным, указанные ниже счета просрочены. Просим оплатить их на счёт { $iban } в течение 7 дней или сообщить, когда Вы это сделаете.
drafts-intro-reconciliation = По нашим данным, за период с { $first } по { $last } расчёты таковы. Просим сверить их с Вашими и вернуть подписанный экземпляр или указать расхождение.
drafts-word-date = Дата
drafts-word-supplier = Поставщик
drafts-word-buyer = Покупатель
drafts-word-tax-id = ИНН
drafts-word-iban = IBAN
drafts-word-address = Адрес
drafts-word-contact = В лице
drafts-word-what = Наименование
drafts-word-price = Цена
drafts-word-side = Сторона
drafts-word-due = Срок
drafts-word-done = Исполнено
drafts-word-invoice = Счёт
drafts-word-issued = Выставлен
drafts-word-amount = Сумма
drafts-word-paid = Оплачено
drafts-word-open = Остаток
drafts-word-days = Дней просрочки
drafts-word-total = Итого
drafts-word-valid = Действует до
drafts-word-contract = Договор
drafts-word-ends = Срок договора
drafts-word-opening = Сальдо на начало
drafts-word-turnover = Обороты
drafts-word-closing = Сальдо на конец в нашу пользу
drafts-word-charged = Начислено
drafts-word-payment = Оплата
drafts-word-signature = Подпись
drafts-word-quantity = Количество
