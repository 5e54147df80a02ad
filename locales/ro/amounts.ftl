amounts-money = { $amount }
amounts-unreadable = Nu înțeleg suma „{ $text }”. Scrieți-o de exemplu așa: 1200.50 EUR sau 1.200,50 RON.
amounts-which = „{ $text }” poate însemna mai multe sume. Apăsați suma dorită sau scrieți-o cu codul valutei, de exemplu SEK.
