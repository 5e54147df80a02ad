tenders-title = Тендер
tenders-card = Тендер: { $name } – { $state }
tenders-closes-on = Закрывается { $when }
tenders-client = Клиент: { $client }
tenders-amount-is = Сумма: { $amount }
tenders-owner = Ответственный: { $person }
tenders-yours = { $person } поручает Вам тендер:
tenders-saved = Записано; напомню за 7, 3 и 1 день.
tenders-moved = Перенесено.
tenders-ask-name = Какой это тендер?
tenders-name = Название
tenders-ask-closes = Когда закрывается? День, или день и время.
tenders-closes = Закрывается
tenders-ask-client = Какого клиента?
tenders-ask-amount = На какую сумму и в какой валюте?
tenders-amount = Сумма
tenders-ask-owner = Кто отвечает? Если пропустить, то Вы.
tenders-owner-label = Ответственный
tenders-none = Открытых тендеров нет. /tender НАЗВАНИЕ, закрывается ДЕНЬ – записать.
tenders-row = { $name } – { $closes }, { $state }
tenders-reminds =
    { $days ->
       [0] 📋 Тендер закрывается сегодня: { $name }
       [one] 📋 Тендер закрывается через { $days } день: { $name }
       [few] 📋 Тендер закрывается через { $days } дня: { $name }
       [many] 📋 Тендер закрывается через { $days } дней: { $name }
      *[other] 📋 Тендер закрывается через { $days } дня: { $name }
    }
tenders-gone-state = ✓ Больше не напоминаю: { $state }.
tenders-gone-moved = ✓ Перенесён, закрывается { $when }.
tenders-do-move = Другой день
tenders-do-show = Показать
tenders-do-submitted = Подан
