home-title = { $day } · { $name }
home-done = Сегодня: звонки { $calls }, предложения: по телефону { $phone }, по e-mail { $email }
home-norm = { $bar } { $done }/{ $target } · { $norm } · { $pace }
home-free = На ближайшие 7 дней ничего нет.
home-reminders = Напоминания:
home-reminders-late =
    { $count ->
        [one] Напоминания, { $count } просрочено:
        [few] Напоминания, { $count } просрочены:
        [many] Напоминания, { $count } просрочено:
       *[other] Напоминания, { $count } просрочено:
    }
home-contracts = Договоры, на неделю вперёд:
home-invoices = Просроченные счета:
home-more =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
home-no-clients = Клиентов здесь пока нет. Заведите первого или просто напишите мне, например: новый клиент Acme
home-no-clients-yet = Клиентов здесь пока нет. Как только коллега заведёт клиента, Вы его увидите.
home-do-client = Новый клиент
home-do-remind = Напомнить
home-do-digest = Сводка
home-do-import = Загрузить таблицу
home-stranger = Я веду дела компании { $company }: звонки, клиенты, договоры, напоминания. Мы ещё не знакомы: попросите у администратора приглашение, пришлите мне его код сообщением, и здесь будет Ваш день.
