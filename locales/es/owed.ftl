owed-aged = Sin vencer: { $current } · 1–30 días: { $month } · 31–60: { $second } · 61–90: { $third } · más de 90: { $older }
owed-contract = Contrato { $number }: pendiente { $open }
owed-contract-late = Contrato { $number }: pendiente { $open }; vencido { $overdue } desde el { $day }
owed-do-collect = Reclamar
