matters-title = Chestiune pentru un departament
matters-no-department = Nu cunosc un departament „{ $text }” care lucrează pentru clienți. Apăsați unul.
matters-ask-department = Ce departament?
matters-department = Departament
matters-ask-text = De ce are nevoie clientul de la ei?
matters-text = Chestiune
matters-open = La departament, { $queue } { $number }: { $text }
