forms-skip = Пропустить
forms-cancel = Отмена
forms-save = Сохранить
forms-yes = Да
forms-no = Нет
forms-change = ✎ { $label }
forms-field = { $label }: { $value }
forms-press-save = Если всё верно, нажмите «Сохранить». Если нет — поле, которое нужно изменить.
forms-nothing-open = Ничего не начато, отменять нечего.
forms-cancelled = Отменено, ничего не сохранено.
forms-gone = Этой формы больше нет. Начните, пожалуйста, заново.
forms-pick-one = «{ $text }» — такого ответа нет. Нажмите одну из кнопок либо напишите её слово или номер.
forms-did-you-mean = «{ $text }» — Вы имели в виду это? Нажмите кнопку либо напишите «да» или её номер.
forms-empty = Напишите, пожалуйста, словами.
forms-too-long = Слишком длинно: знаков { $length }, а можно не больше { $longest }. Сократите, пожалуйста.
forms-bad-minutes = Не могу прочитать «{ $text }» как длительность звонка. Напишите минуты, например 15 или 1ч30.
forms-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
forms-bad-date = Не могу прочитать «{ $text }» как дату. Попробуйте 15.03., завтра или следующая пятница.
forms-which-date = Какую дату Вы имеете в виду?
forms-date-past = { $day } уже в прошлом. Назовите сегодня или более поздний день.
forms-day = { $day }
forms-enough = Этого достаточно
forms-back-to = Возвращаемся: { $form }
forms-still-open = Ещё открыто: { $form }
forms-go-on = Продолжить
forms-window = Заполнить форму
forms-window-gone = Эта форма уже закрыта: её отправили, отменили или начали заново. Если выше нет подтверждения, то, что Вы заполнили, не сохранено.
forms-needed = Пожалуйста, заполните это поле.
forms-choose = Пожалуйста, выберите из списка.
forms-time = Время
