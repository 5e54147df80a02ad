telling-preview = Вот что прочитает { $client }. Пока ничего не отправлено.
telling-do-mail = Отправить на { $address }
telling-do-phone = Сообщено по телефону
telling-do-language =
    { $language ->
        [en] English
        [es] Español
        [ro] Română
        [ru] Русский
        [hu] Magyar
       *[bs] Bosanski
    }
telling-subject = Договор { $number }: состояние на { $day }
telling-greeting = Здравствуйте, { $client }!
telling-status = состояние нашего договора { $number }: { $status }.
telling-obligation =
    { $side ->
        [ours] – с нашей стороны: { $what }{ $by }
        [client] – с Вашей стороны: { $what }{ $by }
       *[manufacturer] – со стороны изготовителя: { $what }{ $by }
    }
telling-by = { ", " }срок { $day }
telling-farewell = С уважением, { $company }
telling-already = Клиенту { $client } это уже сообщено ({ $at }, { $person }).
telling-changed = С тех пор, как Вы смотрели, текст изменился. Посмотрите ещё раз:
telling-told = Записано: клиенту { $client } сообщено по телефону состояние { $number }.
telling-no-address = У клиента { $client } нет адреса e-mail. Добавьте его в карточку или сообщите по телефону.
telling-sent = Состояние { $number } отправляется по e-mail на { $address }.
