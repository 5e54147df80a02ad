owed-aged = Not due: { $current } · 1–30 days: { $month } · 31–60: { $second } · 61–90: { $third } · over 90: { $older }
owed-contract = Contract { $number }: { $open } open
owed-contract-late = Contract { $number }: { $open } open, of it { $overdue } overdue since { $day }
owed-do-collect = Collect
