greetings-whom = Кого? Напишите так: /greet Acme
greetings-no-day = В карточке { $client } нет ни дня рождения, ни профессии или отрасли с праздником.
greetings-birthday-on = День рождения: { $day }
greetings-holiday-on = { $holiday }: { $day }
greetings-do-show = Текст на { $day }
greetings-do-text = Поздравление
greetings-do-mail = Отправить на { $address }
greetings-no-address = В карточке { $client } нет e-mail или не настроена почта. Скопируйте текст.
greetings-not-now = До этого дня далеко: { $day }. Отправьте поздравление не раньше чем за две недели.
greetings-already = Уже поздравили: { $client }, { $at }, { $person }.
greetings-sent = Поздравление уходит на { $address }, клиент { $client }; это записано.
greetings-reminder = 🎉 { $holiday }, { $day }: { $client }
greetings-ready = Текст, чтобы скопировать или отправить:
greetings-gone = ✔ Уже не так: у клиента { $client } изменилась профессия или страна.
greetings-birthday-subject = С днём рождения!
greetings-birthday =
    Здравствуйте, { $client }!
    Поздравляем Вас с днём рождения! Желаем здоровья и успехов. Спасибо, что работаете с нами.
greetings-holiday =
    Здравствуйте, { $client }!
    Поздравляем Вас с профессиональным праздником: { $day }! Желаем успехов в работе и благодарим за сотрудничество.
greetings-from = { $person }, { $company }
greetings-day-accountant = День бухгалтера
greetings-day-builder = День строителя
greetings-day-chemist = День химика
greetings-day-doctor = День медицинского работника
greetings-day-driver = День работника автомобильного транспорта
greetings-day-engineer = День инженера и машиностроителя
greetings-day-farmer = День работника сельского хозяйства
greetings-day-lawyer = День юриста
greetings-day-metallurgist = День металлурга
greetings-day-miner = День шахтёра
greetings-day-oil = День работников нефтяной и газовой промышленности
greetings-day-power = День энергетика
greetings-day-programmer = День программиста
greetings-day-railway = День железнодорожника
greetings-day-teacher = День учителя
greetings-day-trade = День работника торговли
