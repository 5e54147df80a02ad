applicants-how = Pentru a înregistra: /applicant NUME, POST, ZIUA URMĂTORULUI PAS
applicants-row = { $name }, { $position }: { $stage }
applicants-next = Următorul pas: { $day }
applicants-due = Pasul de azi: { $name }, { $position }
