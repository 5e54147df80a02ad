start-welcome = Szia, { $name }! Én vezetem neked a cég ({ $company }) nyilvántartásait: hívások, ügyfelek, szerződések, emlékeztetők.
start-stranger = Csak a cég munkatársainak dolgozom ({ $company }). Kérj meghívó linket az adminisztrátortól, nyisd meg, és kezdhetjük.
start-do-call = Hívás rögzítése
start-do-next = Ki a következő?
start-do-week = Heti teendők
start-do-help = Mit írhatok?
start-help = Ezeket értem:
start-help-row = { $command } – { $what }
start-help-examples =
    Hívás egy sorban: /call Acme, 15, elértem, kéri az ajánlatot
    Emlékeztető: emlékeztess csütörtökön 10:00-kor, hogy hívjam az Acmét
    Egy ügyfél adatlapja: csak írd be a nevét.
start-not-understood = Ezt nem értettem. Írd be egy ügyfél nevét, és megmutatom az adatlapját; a /help mindent felsorol, amit tudok.
