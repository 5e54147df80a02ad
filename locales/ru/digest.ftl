digest-title = Сводка за { $day }, { $scope }
digest-title-so-far = Сводка за { $day }, { $scope }, на { $time }
digest-of-team = Ваша команда
digest-of-company = вся компания
digest-calls =
    { $target ->
        [0] Звонки: { $done }
       *[other] Звонки: { $done } из { $target }
    }
digest-phone =
    { $target ->
        [0] Предложения по телефону: { $done }
       *[other] Предложения по телефону: { $done } из { $target } (каждый клиент один раз)
    }
digest-email =
    { $target ->
        [0] Предложения по e-mail: { $done }
       *[other] Предложения по e-mail: { $done } из { $target }
    }
digest-new-clients = Новые клиенты: { $count }
digest-new-contracts = Новые договоры: { $count }
digest-money-in = Поступления: { $sums }
digest-no-money-in = Поступления: нет
digest-overdue =
    { $count ->
        [one] Просрочка: { $count } клиент, { $sums }
        [few] Просрочка: { $count } клиента, { $sums }
        [many] Просрочка: { $count } клиентов, { $sums }
       *[other] Просрочка: { $count } клиента, { $sums }
    }
digest-nothing-overdue = Просрочка: нет
digest-sum = { $amount }
digest-nobody = В этот день никто не должен был звонить, и других дел тоже не записано. Если здесь нет Вашей команды, её может добавить администратор.
digest-behind = Отстают: { $people }
digest-ahead = Опережают: { $people }
digest-named =
    { $target ->
        [0] { $name } ({ $calls })
       *[other] { $name } ({ $calls }/{ $target })
    }
digest-named-no-calls = { $name } (нет звонков)
digest-person =
    { $target ->
        [0] { $name }: звонки { $calls }, предложения: по телефону { $phone }, по e-mail { $email }
       *[other] { $name }: звонки { $calls }/{ $target }, предложения: по телефону { $phone }, по e-mail { $email }
    }
digest-team =
    { $target ->
        [0] { $name }: звонки { $calls }, предложения: по телефону { $phone }, по e-mail { $email }
       *[other] { $name }: звонки { $calls }/{ $target }, предложения: по телефону { $phone }, по e-mail { $email }, отстают: { $behind }
    }
digest-team-of = Команда ({ $name })
digest-no-head = Без руководителя
digest-ending = Договоры, которые закончатся в ближайшие 7 дней:
digest-contract = { $day } · { $number } · { $client }
digest-more =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
digest-who-owes = Кто нам должен
digest-chart-title = Звонки, { $day }
digest-chart-bars = Звонки и норма
digest-chart-days = Последние 10 рабочих дней
digest-of-day = { $day }
digest-no-record = За { $day } записей нет. Назовите сегодня или более ранний день.
digest-bad-day = Не могу прочитать «{ $text }» как дату. Попробуйте /digest 10.03. или /digest вчера.
digest-which-day = Какой день Вы имеете в виду?
