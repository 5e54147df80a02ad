applicants-how = Внести: /applicant ИМЯ, ДОЛЖНОСТЬ, ДЕНЬ СЛЕДУЮЩЕГО ШАГА
applicants-row = { $name }, { $position }: { $stage }
applicants-next = Следующий шаг: { $day }
applicants-due = Шаг на сегодня: { $name }, { $position }
