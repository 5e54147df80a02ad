charts-which = Какой график?
charts-unknown = Графика «{ $text }» я не знаю. Нажмите на один из этих.
charts-trend = Ход против плана: { $period }
charts-calls = Звонки и норма
charts-course-title =
    { $kind ->
        [sell] Продано, { $currency }
       *[collect] Получено, { $currency }
    }
charts-course =
    { $kind ->
        [sell] Продано: { $fact } (плана нет)
       *[collect] Получено: { $fact } (плана нет)
    }
charts-course-planned =
    { $kind ->
        [sell] Продано: { $fact } из { $plan } по плану ({ $percent } %)
       *[collect] Получено: { $fact } из { $plan } по плану ({ $percent } %)
    }
charts-course-now = { $amount } · { $percent } %
charts-team = Сравнение команды: { $period }
charts-team-row =
    { $target ->
        [0] { $name }: звонки { $calls }, новые договоры { $contracts }, продано { $sold }
       *[other] { $name }: звонки { $calls }/{ $target }, новые договоры { $contracts }, продано { $sold }
    }
charts-beside = Без нормы и без звонков: { $names }
charts-nobody = За это время никто ничего не сделал.
charts-new-contracts = Новые договоры
charts-sold = Продано, { $currency }
charts-ageing = Кто и как давно нам должен: { $day }
charts-nothing-owed = Никто ничего не должен.
charts-bucket =
    { $bucket ->
        [current] срок не наступил
        [over] просрочка больше 90 дней
       *[late] просрочка { $bucket } дн.
    }
charts-ageing-row =
    { $bucket ->
        [current] – срок не наступил: { $amount }
        [over] – просрочка больше 90 дней: { $amount }
       *[late] – просрочка { $bucket } дн.: { $amount }
    }
charts-debtors = Самые крупные просроченные долги, { $currency }
charts-open = К оплате: { $sums }
charts-funnel = От звонка до договора: { $period }
charts-funnel-title = Клиенты
charts-funnel-step =
    { $step ->
        [contacted] был разговор
        [offered] сделано предложение
       *[signed] подписан договор
    }
charts-funnel-row =
    { $step ->
        [contacted] Клиенты, с которыми говорили: { $count } (в прошлый период: { $before })
        [offered] Сделано предложение: { $count } (раньше: { $before })
       *[signed] Подписан договор: { $count } (раньше: { $before })
    }
charts-unoffered = Подписано без записанного предложения: { $count }
charts-funnel-of = До договора дошли { $signed } из { $contacted }
charts-growth =
    { $verdict ->
        [growing] Компания растёт.
        [steady] Компания на прежнем уровне.
        [shrinking] Обороты компании падают.
       *[unknown] Сравнивать пока не с чем.
    }
charts-growth-turnover = Продано за последние 3 полных месяца: { $now }, за 3 предыдущих: { $before } ({ $change } %)
charts-growth-turnover-new = Продано за последние 3 полных месяца: { $now }, за 3 предыдущих – ничего
charts-growth-year = За те же месяцы год назад: { $before } ({ $change } %), сейчас { $now }
charts-growth-no-year = Данных за те же месяцы год назад нет.
charts-growth-buyers = Клиентов с покупками: { $now }, раньше: { $before }
charts-growth-clients = Новых клиентов: { $now }, раньше: { $before }
charts-new-clients = Новые клиенты
charts-ground =
    { $ground ->
        [dark] Теперь графики тёмные.
       *[light] Теперь графики светлые.
    }
charts-do-dark = Тёмные графики
charts-do-light = Светлые графики
