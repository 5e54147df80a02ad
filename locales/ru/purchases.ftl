purchases-title = Заказ поставщику
purchases-ask-supplier = У какого поставщика или производителя?
purchases-supplier = Поставщик
purchases-ask-what = Что заказываем?
purchases-what = Что
purchases-ask-amount = На какую сумму и в какой валюте?
purchases-amount = Сумма
purchases-ask-expected = В какой день ожидается?
purchases-expected = Ожидается
purchases-card = Заказ { $number }: { $supplier }
purchases-amount-is = Сумма: { $amount }
purchases-cancelled = отменён { $day }
purchases-arrived = прибыл { $day }
purchases-expected-on = ожидается { $day }
purchases-undated = даты ещё нет
purchases-saved = Заказ записан.
purchases-told =
    { $count ->
       [0] Его никто не ждёт.
       [one] Сообщено по { $count } заявке.
       [few] Сообщено по { $count } заявкам.
       [many] Сообщено по { $count } заявкам.
      *[other] Сообщено по { $count } заявки.
    }
purchases-joined = Заявка { $number } ждёт теперь этого заказа.
purchases-ask-which = В каком заказе придёт товар?
purchases-none = Заказов в пути нет. /purchase ПОСТАВЩИК, что, количество – новый заказ.
purchases-row = { $number }: { $supplier }, { $what } – { $when }
purchases-do-arrived = Прибыл
purchases-do-date = Другая дата
purchases-do-cancel = Отменить заказ
purchases-do-new = Новый заказ
purchases-no-request = Заявки { $number } нет. Открытые показывает /goods.
