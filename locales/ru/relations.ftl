relations-do-touch = Быть на связи
relations-do-greet = Поздравления
