queue-empty = Nem vár semmi.
queue-open =
    { $count ->
       [one] { $count } nyitott kérés, elöl a legsürgősebb:
      *[other] { $count } nyitott kérés, elöl a legsürgősebb:
    }
queue-others = Továbbiak, vagy kollégáknál: { $count }
queue-numbered = { $queue } { $number }, { $client }
queue-row = { $number }: { $text } – { $due }
queue-by = határidő: { $at }
queue-left = még { $minutes } perc
queue-past = { $minutes } perce lejárt
queue-do-show = Megnyitás: { $number }
queue-do-take = Elvállalom: { $number }
queue-asked-by = Kéri: { $person }, { $at }
queue-event-over = Késő: a regisztráció lezárult.
queue-due = Eddig kész legyen: { $at }
queue-state = Állapot: { $state }
queue-do-photo = Fizetési megbízás
queue-do-accept = Regisztrálva
queue-do-done = Kész
queue-do-refuse = Elutasítás
queue-do-back = Visszaadom
queue-yours = A tiéd.
queue-not-yours = Ez nincs nálad, most így áll:
queue-next = Következő:
queue-ask-reason = Miért utasítod el? Az indokot a kérő megkapja.
queue-reason = Indok
queue-target = { $queue }: cél { $minutes } perc
queue-bad-target = Írd be a sort és a perceket, 1 és { $most } között: /queuetime sürgős, 45
queue-alarm-risk = ⏰ Még nincs kész, { $minutes } perc van a célig:
queue-alarm-past = 🔴 Lejárt a célidő ({ $at }), és nincs kész:
queue-alarm-over = ✓ Már nem riasztás: { $state }.
queue-countdown =
    { $count ->
       [one] ⏳ { $name }: a regisztráció zárul: { $at }. { $count } nyitott kérésed van:
      *[other] ⏳ { $name }: a regisztráció zárul: { $at }. { $count } nyitott kérésed van:
    }
queue-event-closed = 🔴 { $name }: a regisztráció lezárult: { $at }. Ezek elkéstek: menjen tovább, vagy visszavonod?
queue-event-moved = ✓ A regisztráció máskor zárul: { $at }
queue-none-open = ✓ Már nincs nyitott kérésed.
queue-do-go-on = { $number } menjen tovább
queue-do-withdraw = { $number } visszavonása
