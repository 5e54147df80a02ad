matters-title = Predmet za službu
matters-no-department = Ne poznajem službu za klijente „{ $text }”. Pritisnite jednu.
matters-ask-text = Šta klijentu treba od njih?
matters-text = Predmet
matters-open = U službi, { $queue } { $number }: { $text }
