relations-do-touch = Быть на связи
