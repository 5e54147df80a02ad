touches-title = Постоянный контакт
touches-every =
    { $days ->
        [one] раз в { $days } день
        [few] раз в { $days } дня
        [many] раз в { $days } дней
       *[other] раз в { $days } дня
    }
touches-off = без напоминаний
touches-is = На связи: { $every }, следующий раз до { $day }
touches-is-off = Контакт: без напоминаний
touches-none = Пока не указано, как часто быть на связи.
touches-too-long = Слишком долго или слишком часто. Укажите от одного дня до { $most }, например: каждые 14 дней.
touches-bad-rhythm = «{ $text }» — не понял, как часто. Напишите так: каждые 14 дней, ежемесячно или выкл.
touches-ask-days = Как часто быть на связи? Например: каждые 14 дней.
touches-days = Как часто
touches-of-level = Контакт с клиентами уровня «{ $level }»: { $every }. Правило самого клиента важнее.
touches-nobody = Ни у кого из Ваших клиентов такого правила пока нет. Напишите, например: /touch Acme каждые 14 дней
touches-listed = На связи, сначала срочные:
touches-row = { $client }: до { $day } ({ $every })
touches-row-late =
    { $days ->
        [one] { $client }: срок был { $day }, { $days } день назад ({ $every })
        [few] { $client }: срок был { $day }, { $days } дня назад ({ $every })
        [many] { $client }: срок был { $day }, { $days } дней назад ({ $every })
       *[other] { $client }: срок был { $day }, { $days } дня назад ({ $every })
    }
touches-due = ☎ Пора связаться: { $client }.
touches-last = Последний контакт: { $at }
touches-never = Контактов ещё не было.
touches-agreed = Договорились: { $every }
touches-do-week = Через неделю
touches-do-off = Больше не нужно
touches-later = { $client }: напомню { $day }.
touches-gone-changed = ✔ Уже не так: изменилось, как часто быть на связи.
touches-gone-later = ✔ Отложено до { $day }.
touches-gone-spoken = ✔ Готово: контакт был, { $client }, { $at }.
touches-undo = Отменить
