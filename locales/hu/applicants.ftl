applicants-how = Rögzítés: /applicant NÉV, MUNKAKÖR, KÖVETKEZŐ LÉPÉS NAPJA
applicants-row = { $name }, { $position }: { $stage }
applicants-next = Következő lépés: { $day }
applicants-due = Mai lépés: { $name }, { $position }
