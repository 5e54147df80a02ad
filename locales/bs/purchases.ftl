purchases-title = Narudžba dobavljaču
purchases-ask-supplier = Od kojeg dobavljača ili proizvođača?
purchases-supplier = Dobavljač
purchases-ask-what = Šta naručujemo?
purchases-what = Šta
purchases-ask-amount = Za koji iznos, s valutom?
purchases-amount = Iznos
purchases-ask-expected = Kojeg dana se očekuje?
purchases-expected = Očekuje se
purchases-card = Narudžba { $number }: { $supplier }
purchases-amount-is = Iznos: { $amount }
purchases-cancelled = otkazano { $day }
purchases-arrived = stiglo { $day }
purchases-expected-on = očekuje se { $day }
purchases-undated = još bez datuma
purchases-saved = Narudžba je zabilježena.
purchases-told =
    { $count ->
       [0] Nijedan zahtjev je ne čeka.
       [one] Obaviješten { $count } zahtjev.
       [few] Obaviještena { $count } zahtjeva.
      *[other] Obaviješteno { $count } zahtjeva.
    }
purchases-joined = Zahtjev { $number } sada čeka ovu narudžbu.
purchases-ask-which = U kojoj narudžbi stiže roba?
purchases-none = Nema narudžbi na putu. /purchase DOBAVLJAČ, šta, količina pravi novu.
purchases-row = { $number }: { $supplier }, { $what } – { $when }
purchases-do-arrived = Stiglo
purchases-do-date = Drugi datum
purchases-do-cancel = Otkaži narudžbu
purchases-do-new = Nova narudžba
purchases-no-request = Nema zahtjeva { $number }. Otvorene prikazuje /goods.
