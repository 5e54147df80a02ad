purchases-title = Beszállítói rendelés
purchases-ask-supplier = Melyik beszállítótól vagy gyártótól?
purchases-supplier = Beszállító
purchases-ask-what = Mit rendelünk?
purchases-what = Mit
purchases-ask-amount = Mennyiért, milyen pénznemben?
purchases-amount = Összeg
purchases-ask-expected = Melyik napra várható?
purchases-expected = Várható
purchases-card = { $number }. rendelés: { $supplier }
purchases-amount-is = Összeg: { $amount }
purchases-cancelled = lemondva: { $day }
purchases-arrived = megjött: { $day }
purchases-expected-on = várható: { $day }
purchases-undated = még nincs dátum
purchases-saved = A rendelés rögzítve.
purchases-told =
    { $count ->
       [0] Erre nem vár igénylés.
       [one] { $count } igénylő értesült róla.
      *[other] { $count } igénylő értesült róla.
    }
purchases-joined = A(z) { $number }. igénylés most erre a rendelésre vár.
purchases-ask-which = Melyik rendeléssel jön az áru?
purchases-none = Nincs úton rendelés. /purchase BESZÁLLÍTÓ, mit, mennyit: ezzel rendelsz.
purchases-row = { $number }: { $supplier }, { $what } – { $when }
purchases-do-arrived = Megjött
purchases-do-date = Más dátum
purchases-do-cancel = Rendelés lemondása
purchases-do-new = Új rendelés
purchases-no-request = Nincs { $number }. áruigénylés. A nyitottak: /goods.
