amounts-money = { $amount }
amounts-unreadable = A(z) „{ $text }” összeget nem értem. Írd így: 1200.50 EUR vagy 1 200,50 Ft.
amounts-which = A(z) „{ $text }” többféle összeg is lehet. Nyomd meg azt, amelyikre gondolsz, vagy írd a pénznem kódjával, például SEK.
