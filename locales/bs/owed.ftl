owed-aged = Nije dospjelo: { $current } · 1–30 dana: { $month } · 31–60: { $second } · 61–90: { $third } · preko 90: { $older }
owed-contract = Ugovor { $number }: dug { $open }
owed-contract-late = Ugovor { $number }: dug { $open }, od toga dospjelo { $overdue }, najstariji rok { $day }
owed-do-collect = Naplata
