start-welcome = Zdravo, { $name }! Za Vas vodim evidenciju firme { $company }: pozive, klijente, ugovore, podsjetnike.
start-stranger = Radim samo za zaposlenike firme { $company }. Zatražite od administratora link s pozivnicom, otvorite ga i možemo početi.
start-do-call = Upiši poziv
start-do-next = Ko je sljedeći
start-do-week = Ove sedmice
start-do-help = Šta mogu reći?
start-help = Ovo razumijem:
start-help-row = { $command } – { $what }
start-help-examples =
    Poziv u jednom redu: /call Drina Promet, 15, javili se, žele ponudu
    Podsjetnik: podsjeti me u četvrtak u 10:00 da nazovem Drina Promet
    Karton klijenta: samo napišite naziv.
start-not-understood = To ne razumijem. Napišite naziv klijenta da vidite karton, ili /help za sve što mogu.
