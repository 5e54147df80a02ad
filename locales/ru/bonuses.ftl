bonuses-how-rate = Напишите ставку в процентах и, если нужно, имя: /bonusrate 2.5 или /bonusrate 3 Анна
bonuses-nobody = Здесь никого не зовут «{ $name }».
bonuses-own = Собственную ставку задать нельзя: это делает коллега.
bonuses-everybody = для всех
bonuses-rate-set = Начиная с месяца { $period } ставка { $rate } %, { $whose }.
bonuses-which-month = Какой месяц? Например: март
bonuses-do-reverse = Сторнировать: { $person }
bonuses-do-grant = Начислить: { $person }, { $currency }
bonuses-none = За { $period } от клиентов ничего не поступило.
bonuses-headline = Премии за { $period } (округлено до копейки, половина вверх):
bonuses-no-rate = { $person }: поступило { $base }, ставки пока нет. Задайте её: /bonusrate
bonuses-no-rate-yours = Собрано { $base }. Ставку за этот месяц бухгалтерия ещё не установила.
bonuses-row = { $person }: { $rate } % от { $base } = { $amount }
bonuses-row-granted = ✔ { $person }: { $rate } % от { $base } = { $amount }, начислено
bonuses-changed = Цифры изменились. Посмотрите ещё раз:
bonuses-yours = Ваша премия за { $period } начислена: { $amount }. /bonus покажет, из чего она сложилась.
bonuses-granted = ✔ Начислено, { $person }: { $amount }
bonuses-reversed-already = Уже сторнировано.
bonuses-yours-reversed = Ваша премия за { $period }, { $amount }, сторнирована.
bonuses-reversed = ↩ Сторнирована премия, { $person }: { $amount }
bonuses-none-of-yours = За { $period } Вашей премии нет.
bonuses-own-headline = Ваша премия за { $period }:
bonuses-payment = { $day } · { $client }: { $amount }
bonuses-more = … и ещё { $count }
bonuses-from = Из этих платежей Ваших клиентов:
bonuses-together = Всего: { $sums }
