reminders-card = Карточка
reminders-call = Записать звонок
reminders-phone = Телефон: { $phone }
reminders-for = Вместо сотрудника, который больше не работает: { $person }
reminders-birthday-today = 🎂 Сегодня день рождения: { $client } ({ $day })
reminders-birthday-was = 🎂 День рождения был { $day }: { $client }
reminders-birthday-ahead =
    { $days ->
        [1] 🎂 Завтра день рождения: { $client } ({ $day })
        [one] 🎂 Через { $days } день — день рождения: { $client } ({ $day })
        [few] 🎂 Через { $days } дня — день рождения: { $client } ({ $day })
        [many] 🎂 Через { $days } дней — день рождения: { $client } ({ $day })
       *[other] 🎂 Через { $days } дня — день рождения: { $client } ({ $day })
    }
reminders-birthday-contact = Контакт: { $contact }
reminders-birthday-age =
    { $age ->
        [one] Исполняется { $age } год
        [few] Исполняется { $age } года
        [many] Исполняется { $age } лет
       *[other] Исполняется { $age } года
    }
reminders-overdue = 💰 Просрочка: { $client }
reminders-overdue-row =
    { $days ->
        [one] { $number } · срок { $due } · долг { $open } · просрочка { $days } день
        [few] { $number } · срок { $due } · долг { $open } · просрочка { $days } дня
        [many] { $number } · срок { $due } · долг { $open } · просрочка { $days } дней
       *[other] { $number } · срок { $due } · долг { $open } · просрочка { $days } дня
    }
reminders-more =
    { $count ->
        [one] … и ещё { $count } счёт.
        [few] … и ещё { $count } счёта.
        [many] … и ещё { $count } счетов.
       *[other] … и ещё { $count } счёта.
    }
reminders-overdue-total = Всего не оплачено: { $total }
reminders-sum = { $sum }
reminders-contract-ends =
    { $days ->
        [0] 📄 Договор { $number } заканчивается сегодня ({ $day }) · { $client }
        [1] 📄 Договор { $number } заканчивается завтра, { $day } · { $client }
        [one] 📄 Договор { $number } заканчивается через { $days } день, { $day } · { $client }
        [few] 📄 Договор { $number } заканчивается через { $days } дня, { $day } · { $client }
        [many] 📄 Договор { $number } заканчивается через { $days } дней, { $day } · { $client }
       *[other] 📄 Договор { $number } заканчивается через { $days } дня, { $day } · { $client }
    }
reminders-contract-ended = 📄 Договор { $number } закончился { $day } и не закрыт · { $client }
reminders-contract-amount = Сумма: { $amount }
reminders-moved = Перенесено с { $day }: это нерабочий день.
reminders-contract-card = Договор
reminders-gone-paid = ✔ Оплачено, просрочки больше нет: { $client }
reminders-gone-archived = ✔ Больше не нужно, клиент в архиве: { $client }
reminders-gone-owner = ✔ Больше не Ваше, клиента теперь ведёт другой сотрудник: { $client }
reminders-gone-birthday = ✔ Уже неверно, день рождения изменён: { $client }
reminders-gone-removed = ✔ Больше не нужно: запись удалена.
reminders-gone-stage = ✔ Больше не нужно: договор { $number }, стадия: { $stage }
reminders-gone-end = ✔ Уже неверно: договор { $number } теперь действует до { $day }
reminders-gone-done = ✔ Сделано.
reminders-gone-moved = ✔ Перенесено на { $day }
reminders-obligations = Договор { $number } · { $client }: подходит срок
reminders-obligation-side =
    { $side ->
        [ours] Сделать нам:
        [client] Спросите клиента:
       *[manufacturer] Спросите изготовителя:
    }
reminders-obligation =
    { $late ->
        [0] – { $what }, { $day }
        [one] – { $what }, { $day }, опоздание { $late } день
        [few] – { $what }, { $day }, опоздание { $late } дня
        [many] – { $what }, { $day }, опоздание { $late } дней
       *[other] – { $what }, { $day }, опоздание { $late } дня
    }
reminders-more-obligations =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
reminders-complaint =
    { $late ->
        [0] Жалоба, клиент { $client }: ответ обещан до { $day }
        [one] Жалоба, клиент { $client }: ответ был обещан до { $day }, опоздание { $late } день
        [few] Жалоба, клиент { $client }: ответ был обещан до { $day }, опоздание { $late } дня
        [many] Жалоба, клиент { $client }: ответ был обещан до { $day }, опоздание { $late } дней
       *[other] Жалоба, клиент { $client }: ответ был обещан до { $day }, опоздание { $late } дня
    }
reminders-complaint-card = Открыть жалобу
