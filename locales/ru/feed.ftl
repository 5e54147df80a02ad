feed-not-set = Календарь читается снаружи, только когда задан публичный адрес. Попросите того, кто ведёт Backdesk, задать BACKDESK_PUBLIC_URL, например https://desk.example.com.
feed-given = У Вашего календаря есть адрес с { $at }. Он не хранится в читаемом виде, показать снова нельзя; новый отменит старый.
feed-address = Ваш календарь. Добавьте этот адрес в телефон или почтовую программу как календарь по подписке:
feed-secret = У кого есть адрес, тот читает Ваш календарь: никому его не давайте. /feed new его отменит.
feed-do-new = Новый адрес, старый отменить
feed-absence = Отсутствие
feed-day =
    { $kind ->
        [off] Выходной
        [worked] Рабочий день
       *[short] Короткий день
    }: { $name }
feed-with = { $what } · { $client }
feed-contract = Заканчивается договор { $number }: { $client }
feed-promise = Обещана оплата: { $client }
feed-tender = Закрывается тендер: { $name }
feed-birthday = День рождения: { $client }
