phrases-none = Строк на проверку нет.
phrases-left =
    { $count ->
        [one] { $count } строка, в которой я не уверен:
        [few] { $count } строки, в которых я не уверен. Самая старая:
        [many] { $count } строк, в которых я не уверен. Самая старая:
       *[other] { $count } строки, в которых я не уверен. Самая старая:
    }
phrases-line = «{ $text }»
phrases-from = { $person } · { $at } · { $language }
phrases-meant = Выбранное значение: { $intent }
phrases-not-said = Что это значит, никто не указал.
phrases-accept = Принять
phrases-reject = Отклонить
phrases-other = Другое значение
phrases-later = Позже
phrases-back = Назад
phrases-accepted = Принято: { $intent }. Теперь я понимаю такие строки.
phrases-rejected = Отклонено, текст удалён.
