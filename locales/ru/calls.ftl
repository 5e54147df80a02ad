calls-title = Звонок
calls-correct-title = Исправить звонок
calls-ask-client = Какой клиент? Напишите название или нажмите кнопку.
calls-ask-outcome = Чем закончился звонок?
calls-ask-minutes = Сколько минут?
calls-ask-direction = Кто кому звонил?
calls-ask-offer = Предложение было?
calls-ask-note = Добавить заметку?
calls-ask-next-step = Какой следующий шаг?
calls-ask-next-on = На какой день?
calls-outcome = Итог
calls-minutes = Длительность
calls-direction = Направление
calls-offer = Предложение
calls-note-label = Заметка
calls-next-step = Следующий шаг
calls-next-on = День следующего шага
calls-logged-unanswered = Записано: { $client }, { $outcome }.
calls-logged =
    { $minutes ->
        [0] Записано: { $client }, { $outcome }, длительность не указана.
        [one] Записано: { $client }, { $outcome }, { $minutes } минута.
        [few] Записано: { $client }, { $outcome }, { $minutes } минуты.
        [many] Записано: { $client }, { $outcome }, { $minutes } минут.
       *[other] Записано: { $client }, { $outcome }, { $minutes } минуты.
    }
calls-incoming = Звонок входящий.
calls-offered = Предложение сделано.
calls-note = Заметка: { $note }
calls-next = Дальше: { $step }, { $day }
calls-call-again = перезвонить
calls-counter = Сегодня: звонки { $calls }, предложения: по телефону { $phone } компаний, по e-mail { $email }
calls-counter-day-off = Сегодня, нерабочий день: звонки { $calls }, предложения: по телефону { $phone } компаний, по e-mail { $email }
calls-undo = Отменить
calls-change = Изменить
calls-unread = Не знаю, куда отнести «{ $text }».
calls-undone = Звонок удалён, клиент: { $client }
calls-undone-meeting = Встреча удалена, клиент: { $client }
calls-undone-already = Этот звонок уже был удалён, клиент: { $client }
calls-yours = Ваши последние звонки:
calls-none-yet = Записанных звонков пока нет. Попробуйте: /call Вектор, 15, дозвонились
calls-with = Последние звонки, клиент { $client }:
calls-none-with = Звонков пока не было, клиент: { $client }
calls-row =
    { $minutes ->
        [0] { $at } · { $client } · { $outcome } · { $person }
        [one] { $at } · { $client } · { $outcome }, { $minutes } минута · { $person }
        [few] { $at } · { $client } · { $outcome }, { $minutes } минуты · { $person }
        [many] { $at } · { $client } · { $outcome }, { $minutes } минут · { $person }
       *[other] { $at } · { $client } · { $outcome }, { $minutes } минуты · { $person }
    }
calls-next-undated = Дальше: { $step } (день не указан, напоминания не будет)
calls-register = Зарегистрировать «{ $client }»
calls-new-client = Похоже, «{ $client }» — новый клиент. Зарегистрируйте его или назовите одного из имеющихся.
calls-ask-kind = Это был звонок или встреча?
calls-kind = Звонок или встреча
calls-ask-remind = Когда напомнить? День или день и время.
calls-remind = Напоминание
calls-reminded = Напомню: { $when }
calls-next-step-only = Дальше: { $step }
calls-row-met = { $row } · встреча
calls-none-to-note = Заметки хранятся при звонках, а звонков с клиентом { $client } у Вас ещё нет.
calls-met =
    { $minutes ->
        [0] Записано: встреча, { $client }.
        [one] Записано: встреча, { $client }, { $minutes } минута.
        [few] Записано: встреча, { $client }, { $minutes } минуты.
        [many] Записано: встреча, { $client }, { $minutes } минут.
       *[other] Записано: встреча, { $client }, { $minutes } минуты.
    }
calls-meeting-title = Встреча
calls-ask-on = В какой день был звонок?
calls-on = День
calls-was-on = День: { $day }
calls-day-ahead = { $day } ещё не наступило. Укажите день звонка.
