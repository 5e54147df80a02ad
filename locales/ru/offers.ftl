offers-title = Предложение по e-mail
offers-ask-client = Какому клиенту отправили предложение? Напишите название или нажмите кнопку.
offers-ask-note = Добавить заметку?
offers-note = Заметка
offers-recorded = Записано, предложение по e-mail: { $client }
offers-undo = Отменить
offers-undone = Предложение удалено, клиент: { $client }
offers-undone-already = Это предложение уже было удалено, клиент: { $client }
