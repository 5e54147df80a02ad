requests-title = Заявка в отдел
requests-ask-queue = В какой отдел?
requests-queue = Отдел
requests-no-queue = Не знаю отдела «{ $text }». Нажмите нужный.
requests-none = Открытых заявок у Вас нет. Попробуйте: /request айти, не работает принтер
