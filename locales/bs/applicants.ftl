applicants-how = Unos: /applicant IME, RADNO MJESTO, DAN SLJEDEĆEG KORAKA
applicants-row = { $name }, { $position }: { $stage }
applicants-next = Sljedeći korak: { $day }
applicants-due = Današnji korak: { $name }, { $position }
