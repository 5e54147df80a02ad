morning-title = Доброе утро, { $name }. Ваш план, { $day }:
morning-norms = Нормы на сегодня: { $norms }
morning-day-off = Сегодня у Вас нерабочий день: норм на день нет.
morning-log = ☎ { $client }
morning-do-stop = Не каждое утро
morning-do-start = Каждое утро
morning-is-off = План больше не приходит сам. /morning покажет его и вернёт.
morning-is-on = План приходит в начале Вашего рабочего дня.
