start-welcome = Zdravo, { $name }! Za Vas vodim evidenciju firme { $company }: pozive, klijente, ugovore, podsjetnike.
start-stranger =
    { $platform ->
        [slack] Radim samo za zaposlenike firme { $company }. Zatražite od administratora pozivnicu, pošaljite mi njen kod i možemo početi.
       *[other] Radim samo za zaposlenike firme { $company }. Zatražite od administratora pozivnicu, otvorite link ili mi pošaljite kod i možemo početi.
    }
start-do-call = Upiši poziv
start-do-next = Ko je sljedeći
start-do-week = Ove sedmice
start-do-help = Šta mogu reći?
start-help = Ovo razumijem:
start-help-row = { $command } – { $what }
start-help-examples =
    Poziv u jednom redu: zvao Drina Promet 15 min, traže ponudu do petka
    Podsjetnik: podsjeti me u četvrtak u 10:00 da nazovem Drina Promet
    Karton klijenta: samo napišite naziv.
start-not-understood = To ne razumijem. Na primjer:
start-did-you-mean = Jeste li mislili:
start-none-of-these = Ništa od toga
start-greeting = Zdravo, { $name }! Šta mogu učiniti za Vas?
start-thanks = Nema na čemu!
start-nothing-asked = Trenutno ništa nisam pitao. Šta želite uraditi?
start-help-example = Podsjetnik: podsjeti me u četvrtak u 10:00 da naručim papir
start-help-area = { $area }: { $commands }
start-help-how = Šta radi svaka iz grupe: { $command } novac
