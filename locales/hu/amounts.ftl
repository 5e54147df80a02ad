amounts-money = { $amount }
amounts-unreadable = A(z) „{ $text }” összeget nem értem. Írd így: 1200.50 EUR vagy 1 200,50 Ft.
amounts-which = „{ $text }”: ez többféleképpen is érthető. Nyomd meg, melyikre gondoltál, vagy írd be újra tizedesekkel.
amounts-which-currency = Milyen pénznemben van: „{ $text }”? Nyomj meg egyet, vagy írd be újra a kóddal, például 500 USD.
