matters-title = Вопрос в отдел
matters-no-department = Не знаю такого отдела для клиентов: «{ $text }». Нажмите нужный.
matters-ask-text = Что нужно клиенту от отдела?
matters-text = Вопрос
matters-open = В отделе, { $queue } { $number }: { $text }
