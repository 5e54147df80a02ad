profile-name = { $name }, { $role }
profile-language = Nyelv: { $language }
profile-timezone = Időzóna: { $zone }
profile-days = Munkanapok: { $days }
profile-hours = Munkaidő: { $start }–{ $end }
profile-digest = Napi összesítő: { $time }-kor
profile-birthdays =
    { $count ->
        [0] Ügyfelek születésnapja: aznap szólok
        [one] Ügyfelek születésnapja: { $count } nappal előtte és aznap szólok
       *[other] Ügyfelek születésnapja: { $count } nappal előtte és aznap szólok
    }
profile-email = E-mail: { $address }
profile-do-language = Nyelv
profile-do-timezone = Időzóna
profile-do-days = Munkanapok
profile-do-hours = Munkaidő
profile-do-digest = Összesítő időpontja
profile-do-birthdays = Születésnapok
profile-do-email = E-mail
profile-back = Kész
profile-saved = Elmentve.
profile-ask-language = Milyen nyelven írjak neked?
profile-no-language = Ezt a nyelvet nem beszélem: „{ $text }”.
profile-ask-days = Mely napokon dolgozol? Nyomj meg egy napot a be- vagy kikapcsolásához, vagy írd le, például hétfőtől péntekig.
profile-bad-days = „{ $text }”: ezt nem tudom napokként értelmezni. Írd így: hétfőtől péntekig, vagy hétfő, szerda és péntek.
profile-works = ✓ { $day }
profile-one-day = Legalább egy munkanapnak maradnia kell.
profile-monday = hétfő
profile-tuesday = kedd
profile-wednesday = szerda
profile-thursday = csütörtök
profile-friday = péntek
profile-saturday = szombat
profile-sunday = vasárnap
profile-ask-zone = Melyik időzóna? Írj be egy várost, például Budapest, vagy a nevét, például Europe/Budapest.
profile-which-zone = Nem ismerek ilyen időzónát: „{ $text }”. Ezek közül gondolsz valamelyikre?
profile-no-zone = Nem ismerek ilyen időzónát: „{ $text }”. Írd be a legközelebbi nagyvárost vagy a fővárost.
profile-ask-hours = Mettől meddig dolgozol? Például 9-18.
profile-bad-hours = „{ $text }”: ez nem munkaidő. Írd így: 9-18 vagy 8:30-17:00.
profile-ask-digest = Hány órakor küldjem az összesítőt?
profile-bad-time = „{ $text }”: ez nem időpont. Írd így: 17 vagy 17:30.
profile-ask-birthdays = Hány nappal az ügyfél születésnapja előtt szóljak?
profile-ask-email = Melyik e-mail-címre írjak neked? Oda megy a napi piaci összefoglaló.
profile-bad-birthdays = „{ $text }”: ez nem jó, 0 és { $most } közötti számot írj.
