owed-aged = Nem járt le: { $current } · 1–30 nap: { $month } · 31–60: { $second } · 61–90: { $third } · 90 felett: { $older }
owed-contract = Szerződés, { $number }: { $open } nyitott
owed-contract-late = Szerződés, { $number }: { $open } nyitott, ebből { $overdue } lejárt, a legrégebbi határidő { $day }
owed-do-collect = Behajtás
