bonuses-how-rate = Write the rate in percent and perhaps a name: /bonusrate 2.5, or /bonusrate 3 Ana
bonuses-nobody = Nobody here is called “{ $name }”.
bonuses-own = You cannot set your own rate: a colleague has to.
bonuses-everybody = everybody
bonuses-rate-set = From { $period } on the rate is { $rate } %, for { $whose }.
bonuses-which-month = Which month do you mean? For instance: March
bonuses-do-reverse = Reverse: { $person }
bonuses-do-grant = Grant: { $person }, { $currency }
bonuses-none = Nothing was collected from anybody’s clients in { $period }.
bonuses-headline = Bonuses for { $period } (rounded to the smallest coin, a half up):
bonuses-no-rate = { $person }: { $base } collected, no rate yet. Set one with /bonusrate
bonuses-no-rate-yours = { $base } collected. The accountant has set no rate for that month yet.
bonuses-row = { $person }: { $rate } % of { $base } = { $amount }
bonuses-row-granted = ✔ { $person }: { $rate } % of { $base } = { $amount }, granted
bonuses-changed = The figures have changed. Please look again:
bonuses-yours = Your bonus for { $period } is granted: { $amount }. /bonus shows how it came about.
bonuses-granted = ✔ Granted to { $person }: { $amount }
bonuses-reversed-already = It was reversed before.
bonuses-yours-reversed = Your bonus for { $period } of { $amount } was reversed.
bonuses-reversed = ↩ Reversed: the bonus of { $person }, { $amount }
bonuses-none-of-yours = There is no bonus of yours for { $period }.
bonuses-own-headline = Your bonus for { $period }:
bonuses-payment = { $day } · { $client }: { $amount }
bonuses-more = … and { $count } more
bonuses-from = From these payments of your clients:
bonuses-together = Together: { $sums }
