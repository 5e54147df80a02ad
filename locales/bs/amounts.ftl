amounts-money = { $amount }
amounts-unreadable = Ne razumijem iznos „{ $text }”. Napišite ga ovako: 1200.50 EUR ili 1.200,50 KM.
amounts-which = „{ $text }” se može pročitati na više načina. Pritisnite na šta mislite ili napišite ponovo s decimalama.
amounts-which-currency = U kojoj je valuti „{ $text }”? Pritisnite jednu ili napišite ponovo sa šifrom, na primjer 500 USD.
