start-welcome = Bună, { $name }! Țin evidența pentru { $company }: apeluri, clienți, contracte, mementouri.
start-stranger = Lucrez doar pentru angajații { $company }. Cereți administratorului un link de invitație, deschideți-l și putem începe.
start-do-call = Apel nou
start-do-next = Pe cine sun?
start-do-week = Săptămâna asta
start-do-help = Ce pot spune?
start-help = Iată ce înțeleg:
start-help-row = { $command } – { $what }
start-help-examples =
    Un apel într-un rând: /call Acme, 15, contactat, vrea oferta
    Un memento: amintește-mi joi la 10:00 să sun la Acme
    Fișa unui client: scrieți doar numele.
start-not-understood = Nu am înțeles. Scrieți numele unui client ca să îi vedeți fișa sau /help pentru tot ce știu să fac.
