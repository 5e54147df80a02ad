matters-title = Chestiune internă
matters-no-department = Nu cunosc un departament „{ $text }” care lucrează pentru clienți. Apăsați unul.
matters-ask-text = De ce are nevoie clientul de la ei?
matters-text = Chestiune
matters-open = La departament, { $queue } { $number }: { $text }
