purchases-title = Comandă la furnizor
purchases-ask-supplier = De la ce furnizor sau producător?
purchases-supplier = Furnizor
purchases-ask-what = Ce comandăm?
purchases-what = Ce
purchases-ask-amount = Pentru ce sumă, cu moneda?
purchases-amount = Sumă
purchases-ask-expected = În ce zi este așteptată?
purchases-expected = Așteptată
purchases-card = Comanda { $number }: { $supplier }
purchases-amount-is = Sumă: { $amount }
purchases-cancelled = anulată { $day }
purchases-arrived = sosită { $day }
purchases-expected-on = așteptată { $day }
purchases-undated = încă fără dată
purchases-saved = Comanda este înregistrată.
purchases-told =
    { $count ->
       [0] Nicio cerere nu o așteaptă.
       [one] Anunțată { $count } cerere.
       [few] Anunțate { $count } cereri.
      *[other] Anunțate { $count } de cereri.
    }
purchases-joined = Cererea { $number } așteaptă acum această comandă.
purchases-ask-which = Cu ce comandă vine marfa?
purchases-none = Nicio comandă pe drum. /purchase FURNIZOR, ce, cantitate face una.
purchases-row = { $number }: { $supplier }, { $what } – { $when }
purchases-do-arrived = A sosit
purchases-do-date = Altă dată
purchases-do-cancel = Anulează comanda
purchases-do-new = Comandă nouă
purchases-no-request = Nu există cererea { $number }. /goods le arată pe cele deschise.
