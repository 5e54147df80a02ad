matters-title = Predmet za odjel
matters-no-department = Ne znam odjel za klijente „{ $text }”. Pritisnite jedan.
matters-ask-department = Koji odjel?
matters-department = Odjel
matters-ask-text = Šta klijentu treba od njih?
matters-text = Predmet
matters-open = U odjelu, { $queue } { $number }: { $text }
