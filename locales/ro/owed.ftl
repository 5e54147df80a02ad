owed-aged = Nescadent: { $current } · 1–30 zile: { $month } · 31–60: { $second } · 61–90: { $third } · peste 90: { $older }
owed-contract = Contractul { $number }: de încasat { $open }
owed-contract-late = Contractul { $number }: de încasat { $open }, din care restant { $overdue } din { $day }
owed-do-collect = Recuperare
