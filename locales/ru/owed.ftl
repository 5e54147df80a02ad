owed-aged = Срок не наступил: { $current } · 1–30 дней: { $month } · 31–60: { $second } · 61–90: { $third } · более 90: { $older }
owed-contract = Договор { $number }: долг { $open }
owed-contract-late = Договор { $number }: долг { $open }, из них просрочено { $overdue } с { $day }
owed-do-collect = Взыскание
