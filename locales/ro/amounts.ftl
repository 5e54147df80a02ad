amounts-money = { $amount }
amounts-unreadable = Nu înțeleg suma „{ $text }”. Scrieți-o de exemplu așa: 1200.50 EUR sau 1.200,50 RON.
amounts-which = „{ $text }” se poate citi în mai multe feluri. Apăsați ce doriți sau scrieți din nou, cu zecimale.
amounts-which-currency = În ce monedă este „{ $text }”? Apăsați una sau scrieți din nou cu codul, de exemplu 500 USD.
