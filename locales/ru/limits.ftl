limits-title = Лимиты на месяц:
limits-row = { $kind }, { $whose }: { $amount }
limits-set = Отныне лимит на месяц: { $kind }, { $amount }, { $whose }.
limits-before = Раньше: { $amount }
limits-everybody = для всех
limits-nobody = Здесь никого не зовут «{ $name }».
limits-how = Напишите вид, сумму и, если нужно, имя: /limit представительские 200 EUR или /limit такси 300 EUR Анна
