requests-title = Zahtjev službi
requests-ask-queue = Kojoj službi?
requests-queue = Služba
requests-no-queue = Ne poznajem službu „{ $text }”. Pritisnite jednu.
requests-none = Nemate otvorenih zahtjeva. Probajte: /request informatika, štampač ne radi
