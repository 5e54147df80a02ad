applicants-how = To enter one: /applicant NAME, POSITION, DAY OF THE NEXT STEP
applicants-row = { $name }, { $position }: { $stage }
applicants-next = Next step: { $day }
applicants-due = Today’s next step: { $name }, { $position }
