start-welcome = Szia, { $name }! Én vezetem neked a cég ({ $company }) nyilvántartásait: hívások, ügyfelek, szerződések, emlékeztetők.
start-stranger =
    { $platform ->
        [slack] Csak a cég munkatársainak dolgozom ({ $company }). Kérj meghívót az adminisztrátortól, küldd el nekem a kódját, és kezdhetjük.
       *[other] Csak a cég munkatársainak dolgozom ({ $company }). Kérj meghívót az adminisztrátortól, nyisd meg a linkjét, vagy küldd el nekem a kódját, és kezdhetjük.
    }
start-do-call = Hívás rögzítése
start-do-next = Ki a következő?
start-do-week = Heti teendők
start-do-help = Mit írhatok?
start-help = Ezeket értem:
start-help-row = { $command } – { $what }
start-help-examples =
    Hívás egy sorban: felhívtam az Acmét 15 perc, ajánlatot kér péntekig
    Emlékeztető: emlékeztess csütörtökön 10:00-kor, hogy hívjam az Acmét
    Egy ügyfél adatlapja: csak írd be a nevét.
start-not-understood = Ezt nem értettem. Például:
start-did-you-mean = Erre gondoltál?
start-none-of-these = Egyik sem
start-greeting = Szia, { $name }! Miben segíthetek?
start-thanks = Szívesen!
start-nothing-asked = Most nem kérdeztem semmit. Mit szeretnél?
start-help-example = Emlékeztető: emlékeztess csütörtökön 10:00-kor, hogy rendeljek papírt
start-help-area = { $area }: { $commands }
start-help-how = Mit csinálnak egy csoport parancsai: { $command } pénz
