start-welcome = Bună, { $name }! Țin evidența pentru { $company }: apeluri, clienți, contracte, mementouri.
start-stranger =
    { $platform ->
        [slack] Lucrez doar pentru angajații { $company }. Cereți administratorului o invitație, trimiteți-mi codul ei și putem începe.
       *[other] Lucrez doar pentru angajații { $company }. Cereți administratorului o invitație, deschideți linkul sau trimiteți-mi codul, și putem începe.
    }
start-do-call = Apel nou
start-do-next = Pe cine sun?
start-do-week = Săptămâna asta
start-do-help = Ce pot spune?
start-help = Iată ce înțeleg:
start-help-row = { $command } – { $what }
start-help-examples =
    Un apel într-un rând: am sunat la Acme 15 min, vrea oferta până vineri
    Un memento: amintește-mi joi la 10:00 să sun la Acme
    Fișa unui client: scrieți doar numele.
start-not-understood = Nu am înțeles. De exemplu:
start-did-you-mean = V-ați referit la:
start-none-of-these = Nimic din acestea
start-greeting = Bună, { $name }! Cu ce vă pot ajuta?
start-thanks = Cu plăcere!
start-nothing-asked = Nu am întrebat nimic acum. Ce doriți să faceți?
start-help-example = Un memento: amintește-mi joi la 10:00 să comand hârtie
start-help-area = { $area }: { $commands }
start-help-how = Ce face fiecare dintr-un grup: { $command } bani
