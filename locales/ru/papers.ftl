papers-pack = Документы по { $number }, { $client }
papers-row-none = { $paper }: ещё не начато
papers-row = { $paper }: { $progress }, { $day }
papers-row-next = { $paper }: { $progress }, { $day } — дальше: { $following }
papers-do = { $paper }: { $progress }
papers-do-other = { $paper }: ещё …
papers-ask-step = { $number }, { $client } — { $paper }: на каком этапе?
papers-back = Назад к документам
papers-already = { $paper }: уже отмечено «{ $progress }», { $day }. Ничего не изменено.
papers-marked = Отмечено — { $paper }: { $progress }.
papers-undo = Отменить
papers-undone = Отменено — { $paper }: отметки «{ $progress }» больше нет.
papers-undone-already = Это уже было отменено.
papers-missing =
    { $count ->
        [one] Не хватает документов по { $count } сделке:
        [few] Не хватает документов по { $count } сделкам:
        [many] Не хватает документов по { $count } сделкам:
       *[other] Не хватает документов по { $count } сделки:
    }
papers-missing-row = { $number }, { $client } — { $wanted }
papers-wanted =
    { $days ->
        [0] { $paper }: нет отметки «{ $progress }», с сегодняшнего дня
        [one] { $paper }: нет отметки «{ $progress }», уже { $days } день
        [few] { $paper }: нет отметки «{ $progress }», уже { $days } дня
        [many] { $paper }: нет отметки «{ $progress }», уже { $days } дней
       *[other] { $paper }: нет отметки «{ $progress }», уже { $days } дня
    }
papers-more = и ещё { $count }
papers-open = Документы { $number }
papers-none-missing = Все документы на месте.
papers-all-there = ✓ Теперь все документы на месте.
papers-none-such = Не нахожу «{ $text }» ({ $paper }). Укажите его номер, номер договора или клиента.
papers-which = «{ $text }» — что именно? ({ $paper })
papers-file-title = Документ сделки
papers-ask-kind = Какой это документ?
papers-kind = Документ
papers-ask-progress = На каком он этапе?
papers-progress = Этап
papers-ask-deal = К какой сделке он относится? Его номер, номер договора или клиент.
papers-deal = Сделка
