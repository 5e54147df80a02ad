events-title = Eveniment
events-ask-name = Cum se numește evenimentul?
events-name = Nume
events-ask-closes = Când se închide înscrierea, ziua și ora?
events-closes = Se închide
events-needs-time = { $day } la ce oră? Scrieți ziua și ora.
events-taken = Există deja un eveniment numit { $name }. Dați-i alt nume.
events-card = { $name }: înscrierea se închide { $at }
events-open =
    { $count ->
       [one] { $count } cerere deschisă
       [few] { $count } cereri deschise
      *[other] { $count } de cereri deschise
    }
events-saved = Evenimentul este înregistrat.
events-undone = ✓ Anulat: nu există acest eveniment.
events-none = Nu urmează niciun eveniment. /event NUME, se închide ZI ORĂ înregistrează unul.
events-do-move = Altă oră
events-do-undo = Anulează
