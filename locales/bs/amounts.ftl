amounts-money = { $amount }
amounts-unreadable = Ne razumijem iznos „{ $text }”. Napišite ga ovako: 1200.50 EUR ili 1.200,50 KM.
amounts-which = „{ $text }” može biti više iznosa. Pritisnite onaj na koji mislite ili ga napišite sa šifrom valute, na primjer SEK.
