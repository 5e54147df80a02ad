contracts-card = Договор { $number } · { $client } (#{ $id })
contracts-status = Статус: { $status }
contracts-status-and-stage = Статус: { $status } (стадия: { $stage })
contracts-fulfilled = Исполнено обязательств: { $done } из { $all }
contracts-signed-on = Подписан: { $day }
contracts-starts-on = Начало: { $day }
contracts-ends-on = Окончание: { $day }
contracts-amount = Сумма: { $amount }
contracts-paid = Оплачено: { $sums }
contracts-owed = Долг: { $sums }
contracts-open = Открытые пункты:
contracts-nothing-open = Открытых пунктов нет.
contracts-invoice =
    { $late ->
        [0] — счёт { $number }: { $amount }, срок { $day }
        [one] — счёт { $number }: { $amount }, срок { $day }, просрочка { $late } день
        [few] — счёт { $number }: { $amount }, срок { $day }, просрочка { $late } дня
        [many] — счёт { $number }: { $amount }, срок { $day }, просрочка { $late } дней
       *[other] — счёт { $number }: { $amount }, срок { $day }, просрочка { $late } дня
    }
contracts-obligation =
    { $late ->
        [0] — { $side }: { $what }, срок { $day }
        [one] — { $side }: { $what }, срок { $day }, просрочка { $late } день
        [few] — { $side }: { $what }, срок { $day }, просрочка { $late } дня
        [many] — { $side }: { $what }, срок { $day }, просрочка { $late } дней
       *[other] — { $side }: { $what }, срок { $day }, просрочка { $late } дня
    }
contracts-obligation-undated = — { $side }: { $what }
contracts-more-items =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
contracts-which = «{ $text }» — какой это договор?
contracts-of = Договоры, клиент { $client }:
contracts-none = Среди доступных Вам договоров нет «{ $text }». Напишите номер или название клиента либо откройте /contracts.
contracts-none-with = Договоров пока нет, клиент: { $client }
contracts-none-open = Действующих договоров нет.
contracts-list = Действующие договоры, сначала те, что скоро закончатся:
contracts-row = { $number } · { $client }: { $status }
contracts-row-ending = { $number } · { $client }: { $status }, окончание { $day }
contracts-next-page = Дальше
contracts-do-done = ✓ { $what }
contracts-do-oblige = Добавить обязательство
contracts-do-stage = Сменить стадию
contracts-do-contracts = Договоры
contracts-undo = Отменить
contracts-new-title = Новый договор
contracts-obligation-title = Новое обязательство
contracts-ask-client = С каким клиентом? Напишите название или нажмите кнопку.
contracts-ask-number = Какой номер договора?
contracts-ask-signed = Когда подписан?
contracts-ask-ends = До какого дня действует?
contracts-ask-amount = На какую сумму? Например, 120 000,50 руб.
contracts-ask-new-stage = На какой стадии договор?
contracts-ask-side = Кто должен это сделать?
contracts-ask-what = Что нужно сделать?
contracts-ask-due = К какому дню?
contracts-ask-stage = Договор { $number }, клиент { $client }, стадия: { $stage }. Какая теперь?
contracts-number = Номер
contracts-signed = Подписан
contracts-ends = Окончание
contracts-amount-label = Сумма
contracts-stage = Стадия
contracts-side = Кто
contracts-what = Что
contracts-due = Срок
contracts-number-taken = У этого клиента уже есть договор { $number }. Укажите другой номер.
contracts-ends-before = Договор подписан { $signed }, раньше он закончиться не может. Проверьте дату.
contracts-saved = Сохранено.
contracts-obligation-added = Добавлено: { $what }
contracts-done = Исполнено: { $what }
contracts-done-already = «{ $what }» уже исполнено: { $day }
contracts-open-again = Снова не исполнено: { $what }
contracts-stage-set = Стадия теперь: { $stage }
contracts-stage-same = Стадия уже такая: { $stage }
contracts-who-owes = Кто нам должен, сначала самые старые долги:
contracts-debtor = { $client }: долг { $open }, ближайший срок { $day }
contracts-debtor-late =
    { $late ->
        [one] { $client }: долг { $open }, из них просрочено { $overdue }, самой старой просрочке { $late } день
        [few] { $client }: долг { $open }, из них просрочено { $overdue }, самой старой просрочке { $late } дня
        [many] { $client }: долг { $open }, из них просрочено { $overdue }, самой старой просрочке { $late } дней
       *[other] { $client }: долг { $open }, из них просрочено { $overdue }, самой старой просрочке { $late } дня
    }
contracts-more-clients =
    { $count ->
        [one] … и ещё { $count } клиент
        [few] … и ещё { $count } клиента
        [many] … и ещё { $count } клиентов
       *[other] … и ещё { $count } клиента
    }
contracts-nobody-owes = Нам никто ничего не должен.
contracts-owes-nothing = Долгов нет, клиент: { $client }
contracts-expiring = Договоры, срок которых истекает до { $day }:
contracts-none-expiring = До { $day } ни один договор не истекает.
contracts-renew-which = Какой договор продлеваем ({ $client })?
contracts-as-it-was = Как было на { $day }:
contracts-as-it-will-be = Как будет на { $day }, если до тех пор ничего не изменится:
contracts-do-today = На сегодня
contracts-do-obligations = Обязательства
contracts-do-disagree = Разногласие
contracts-do-tell = Сообщить клиенту
contracts-price-type = Цены: { $type }
contracts-pay-days =
    { $days ->
        [0] Оплата: сразу
        [one] Оплата: в течение { $days } дня
        [few] Оплата: в течение { $days } дней
        [many] Оплата: в течение { $days } дней
       *[other] Оплата: в течение { $days } дней
    }
contracts-pay-within =
    { $days ->
        [0] сразу
        [one] в течение { $days } дня
        [few] в течение { $days } дней
        [many] в течение { $days } дней
       *[other] в течение { $days } дней
    }
contracts-do-terms = Условия
contracts-terms-title = Условия договора
contracts-ask-price-type = Как определяются цены?
contracts-price-type-label = Цены
contracts-ask-pay-days = В течение скольких дней оплачивается счёт? Например, 30; 0 – сразу.
contracts-pay-days-label = Оплата
contracts-bad-pay-days = Это не число дней. Напишите число от 0 до { $longest }, например 30.
contracts-terms-stay = Условия остаются прежними: договор уже не действует ({ $stage }).
