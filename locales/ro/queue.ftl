queue-empty = Nu așteaptă nimic.
queue-open =
    { $count ->
       [one] { $count } cerere deschisă, întâi cea mai urgentă:
       [few] { $count } cereri deschise, întâi cele mai urgente:
      *[other] { $count } de cereri deschise, întâi cele mai urgente:
    }
queue-others = Altele, sau la colegi: { $count }
queue-numbered = { $queue } { $number }, { $client }
queue-row = { $number }: { $text } – { $due }
queue-by = termen: { $at }
queue-left = mai sunt { $minutes } min
queue-past = întârziere { $minutes } min
queue-do-show = Deschide { $number }
queue-do-take = Preiau { $number }
queue-asked-by = Cerută de { $person }, { $at }
queue-event-over = Târziu: înscrierea s-a închis.
queue-due = De făcut până { $at }
queue-state = Stare: { $state }
queue-do-photo = Ordinul de plată
queue-do-accept = Înscris
queue-do-done = Rezolvată
queue-do-refuse = Resping
queue-do-back = O dau înapoi
queue-yours = Este a dvs.
queue-not-yours = Nu este la dvs., iată cum stă:
queue-next = Următoarea:
queue-ask-reason = De ce este respinsă? Motivul îl află cine a cerut.
queue-reason = Motiv
queue-target = { $queue }: ținta { $minutes } min
queue-bad-target = Scrieți coada și minutele, de la 1 la { $most }: /queuetime urgentă, 45
queue-alarm-risk = ⏰ Încă nerezolvată, mai sunt { $minutes } min până la țintă:
queue-alarm-past = 🔴 Peste țintă ({ $at }) și nerezolvată:
queue-alarm-over = ✓ Nu mai este alarmă: { $state }.
queue-countdown =
    { $count ->
       [one] ⏳ { $name }: înscrierea se închide { $at }. Aveți { $count } cerere deschisă:
       [few] ⏳ { $name }: înscrierea se închide { $at }. Aveți { $count } cereri deschise:
      *[other] ⏳ { $name }: înscrierea se închide { $at }. Aveți { $count } de cereri deschise:
    }
queue-event-closed = 🔴 { $name }: înscrierea s-a închis { $at }. Acestea sunt întârziate: continuăm sau le retrageți?
queue-event-moved = ✓ Înscrierea se închide la altă oră: { $at }
queue-none-open = ✓ Nu mai aveți nimic deschis.
queue-do-go-on = Continuă { $number }
queue-do-withdraw = Retrag { $number }
