queue-empty = Ništa ne čeka.
queue-open =
    { $count ->
       [one] { $count } otvoren zahtjev, najhitniji prvi:
       [few] { $count } otvorena zahtjeva, najhitniji prvi:
      *[other] { $count } otvorenih zahtjeva, najhitniji prvi:
    }
queue-others = Još, ili kod kolega: { $count }
queue-numbered = { $queue } { $number }, { $client }
queue-row = { $number }: { $text } – { $due }
queue-by = rok: { $at }
queue-left = još { $minutes } min
queue-past = kasni { $minutes } min
queue-do-show = Otvori { $number }
queue-do-take = Preuzmi { $number }
queue-asked-by = Traži { $person }, { $at }
queue-event-over = Kasno: prijava je zatvorena.
queue-due = Uraditi do { $at }
queue-state = Stanje: { $state }
queue-do-photo = Platni nalog
queue-do-accept = Prijavljeno
queue-do-done = Završeno
queue-do-refuse = Odbij
queue-do-back = Vrati u red
queue-yours = Vaš je.
queue-not-yours = Nije kod Vas, evo kako stoji:
queue-next = Sljedeći:
queue-ask-reason = Zašto se odbija? Razlog saznaje onaj ko je tražio.
queue-reason = Razlog
queue-target = { $queue }: cilj { $minutes } min
queue-bad-target = Napišite red i minute, od 1 do { $most }: /queuetime hitno, 45
queue-alarm-risk = ⏰ Još nije urađeno, { $minutes } min do cilja:
queue-alarm-past = 🔴 Rok je prošao ({ $at }), a nije urađeno:
queue-alarm-over = ✓ Više nije alarm: { $state }.
queue-countdown =
    { $count ->
       [one] ⏳ { $name }: prijava se zatvara { $at }. Imate { $count } otvoren zahtjev:
       [few] ⏳ { $name }: prijava se zatvara { $at }. Imate { $count } otvorena zahtjeva:
      *[other] ⏳ { $name }: prijava se zatvara { $at }. Imate { $count } otvorenih zahtjeva:
    }
queue-event-closed = 🔴 { $name }: prijava se zatvorila { $at }. Ovi kasne: nastaviti ili povući?
queue-event-moved = ✓ Prijava se zatvara u drugo vrijeme: { $at }
queue-none-open = ✓ Više nemate ništa otvoreno.
queue-do-go-on = Nastavi { $number }
queue-do-withdraw = Povuci { $number }
