files-too-large = Файл больше 20 МБ, получить его не удалось: { $name }. Пришлите файл поменьше.
files-ask-client = К какому клиенту это относится?
files-file = Файл
files-kept =
    { $count ->
        [one] Сохранено: { $name }, клиент { $client }
        [few] Сохранено { $count } файла, клиент { $client }
        [many] Сохранено { $count } файлов, клиент { $client }
       *[other] Сохранено { $count } файла, клиент { $client }
    }
files-undo = Отменить
files-undone = Отменено, файл больше не хранится: { $name }, клиент { $client }
files-undone-already = { $name }: этот файл уже ни к какому клиенту не относится.
files-of-client = Файлы, новые сверху. Клиент: { $client }
files-none = Файлов пока нет, клиент: { $client }. Пришлите файл и напишите к нему название клиента.
files-row = { $name } — { $at }
files-show = Файлы
files-here = { $name }, клиент { $client }:
files-not-fetched = Не удалось получить { $name }. Пожалуйста, отправьте ещё раз.
files-is-paper = Это документ сделки
files-latest = Последние файлы:
files-how = Файлов пока нет. Пришлите файл и напишите к нему название клиента.
files-found = Файлы по «{ $text }», новые сверху:
files-found-none = По «{ $text }» у Ваших клиентов файлов нет. Попробуйте имя файла, клиента, договор, вид документа или день.
files-hit = { $name } — { $client }, { $at }
