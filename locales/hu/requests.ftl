requests-title = Kérés egy osztálynak
requests-ask-queue = Melyik osztálynak?
requests-queue = Osztály
requests-no-queue = „{ $text }”: ilyen osztályt nem ismerek. Nyomj meg egyet.
requests-none = Nincs nyitott kérésed. Próbáld így: /request informatika, nem megy a nyomtató
