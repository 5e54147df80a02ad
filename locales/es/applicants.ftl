applicants-how = Para anotar: /applicant NOMBRE, PUESTO, DÍA DEL PRÓXIMO PASO
applicants-row = { $name }, { $position }: { $stage }
applicants-next = Próximo paso: { $day }
applicants-due = Próximo paso hoy: { $name }, { $position }
