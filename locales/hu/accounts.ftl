accounts-linked = Itt ismerlek:
accounts-row = • { $platform }, utoljára használtad: { $at }
accounts-row-blocked = • { $platform }, utoljára használtad: { $at } ⛔ ott nem tudok neked írni
accounts-platform =
    { $platform ->
        [telegram] Telegram
        [slack] Slack
       *[other] konzol
    }
accounts-blocked-there = { $platform } ⛔
accounts-reached-last = Az emlékeztetők oda mennek, ahol utoljára írtál, ez most: { $platform }.
accounts-reached = Az emlékeztetők ide mennek: { $platform }.
accounts-reached-instead = Az emlékeztetőkhöz ezt választottad: { $chosen }, de ott nem tudok neked írni; ide mennek: { $platform }.
accounts-do-show = Felületeim
accounts-do-reach = Emlékeztetők ide: { $platform }
accounts-do-reach-last = Oda, ahol utoljára írtam
accounts-do-link = Másik összekapcsolása
accounts-do-unlink = Leválasztás: { $platform }
accounts-do-keep = Maradjon
accounts-saved = Mentve.
accounts-link =
    { $days ->
        [one] Küldd el nekem ezt a kódot a másik fiókodból, Slacken vagy Telegramon, privát üzenetben. Csak neked szól, egyszer használható, { $days } napig; a korábbi kódok már nem érvényesek:
       *[other] Küldd el nekem ezt a kódot a másik fiókodból, Slacken vagy Telegramon, privát üzenetben. Csak neked szól, egyszer használható, { $days } napig; a korábbi kódok már nem érvényesek:
    }
accounts-link-telegram = Telegramon elég ez a link: { $address }
accounts-ask-unlink = Leválasszam ezt: { $platform }? Ott többé nem ismerlek meg, és nem válaszolok.
accounts-ask-unlink-here = Leválasszam ezt: { $platform }? Most itt írsz; itt többé nem ismerlek meg, és nem válaszolok.
accounts-unlinked = Leválasztva: { $platform }. Ha vissza akarsz térni, új kód kell.
accounts-last-one = Ez az egyetlen fiókod: nélküle nem érnél el. Előbb kapcsolj össze egy másikat, vagy szólj az adminisztrátornak.
accounts-linked-elsewhere = A fiókodat itt is összekapcsolták: { $platform }. Ha nem te voltál, válaszd le, és szólj az adminisztrátornak.
accounts-linked-already = Itt már { $name } néven össze vagy kapcsolva; ez a kód most elhasználódott.
accounts-for-another = Ez a kód másnak szól. Itt { $name } néven ismerlek, semmi sem változott; a kód érvényes marad.
