greetings-whom = Kit? Írd így: /greet Acme
greetings-no-day = { $client } lapján nincs születésnap, sem olyan szakma vagy ágazat, amelynek ünnepe van.
greetings-birthday-on = Születésnap: { $day }
greetings-holiday-on = { $holiday }: { $day }
greetings-do-show = Szöveg: { $day }
greetings-do-text = Köszöntő
greetings-do-mail = Küldés ide: { $address }
greetings-no-address = { $client } lapján nincs e-mail-cím, vagy nincs beállítva levelezőszerver. Másold ki a szöveget.
greetings-not-now = Ez a nap messze van: { $day }. A köszöntőt két héten belül küldd.
greetings-already = Már köszöntöttük: { $client }, { $at }, { $person }.
greetings-sent = A köszöntő elmegy: { $client }, { $address }; fel van jegyezve.
greetings-reminder = 🎉 { $holiday }, { $day }: { $client }
greetings-ready = Szöveg, másolni vagy elküldeni:
greetings-gone = ✔ Már nem érvényes: megváltozott { $client } szakmája vagy országa.
greetings-birthday-subject = Boldog születésnapot!
greetings-birthday =
    Tisztelt { $client }!
    Boldog születésnapot, jó egészséget és sok sikert kívánunk. Köszönjük, hogy velünk dolgozik.
greetings-holiday =
    Tisztelt { $client }!
    Szívből gratulálunk szakmája ünnepén: { $day }! Sok sikert kívánunk munkájához, és köszönjük az együttműködést.
greetings-from = { $person }, { $company }
greetings-day-accountant = A könyvelők napja
greetings-day-builder = Az építők napja
greetings-day-chemist = A vegyészek napja
greetings-day-doctor = Az egészségügyi dolgozók napja
greetings-day-driver = A közlekedési dolgozók napja
greetings-day-engineer = A mérnökök napja
greetings-day-farmer = A mezőgazdasági dolgozók napja
greetings-day-lawyer = A jogászok napja
greetings-day-metallurgist = A kohászok napja
greetings-day-miner = A bányászok napja
greetings-day-oil = Az olajipari dolgozók napja
greetings-day-power = Az energetikusok napja
greetings-day-programmer = A programozók napja
greetings-day-railway = A vasutasok napja
greetings-day-teacher = A pedagógusok napja
greetings-day-trade = A kereskedők napja
