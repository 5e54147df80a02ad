bills-ask-supplier = Kinek a számlája?
bills-supplier = Szállító
bills-ask-amount = Mennyit kell fizetni? Például 1200.50 EUR.
bills-amount = Összeg
bills-ask-due = Melyik napig kell kifizetni?
bills-due = Határidő
bills-ask-number = Mi a számla száma?
bills-number = Szám
bills-file = Fájl
bills-title = Szállítói számla
bills-twin = A(z) { $number } számla ({ $supplier }) már a könyvekben van; nem rögzítettem semmit:
bills-undo = Visszavonás
bills-do-pay = Teljesen kifizetve
bills-entered = Rögzítve.
bills-bad-file = A számla egy fotó vagy egy PDF. Nem rögzítettem semmit: küldd el újra, a sorát írd mellé.
bills-file-kept = A fájlt eltettem ehhez a számlához.
bills-what = { $id }. sz. számla · { $supplier }: { $amount }
bills-numbered = Szám: { $number }
bills-due-on =
    { $late ->
        [0] Határidő: { $day }
        [one] Határidő: { $day }, { $late } napja lejárt
       *[other] Határidő: { $day }, { $late } napja lejárt
    }
bills-open = Kifizetve: { $paid }, hátravan: { $open }
bills-is-reversed = Sztornózva.
bills-none-open = Nincs nyitott számla. Így írhatsz be egyet: /bill Nyomda Kft., 120 EUR, péntekig
bills-all-open = Nyitott számlák, a legközelebbi elöl:
bills-row =
    { $late ->
        [0] { $day } · { $supplier }: { $open }
        [one] { $day } · { $supplier }: { $open }, { $late } napja lejárt
       *[other] { $day } · { $supplier }: { $open }, { $late } napja lejárt
    }
bills-more = … és még { $count }
bills-together = Nyitott összesen: { $sums }
bills-payment = – kifizetve { $amount }, { $day }
bills-do-part = Részben kifizetve
bills-do-unpay = A(z) { $amount } fizetés sztornója
bills-do-reverse = A számla sztornója
bills-nothing-open = Ezen a számlán nincs mit fizetni.
bills-paid = ✔ Kifizetve, { $supplier }: { $amount }
bills-part = Részfizetés
bills-too-much = Nyitott: { $open }. Legfeljebb ennyit adj meg, ebben a pénznemben.
bills-ask-part = Mennyit fizettek ki?
bills-unpaid = ↩ Sztornózva: a(z) { $amount } fizetés.
bills-paid-already = Ezen a számlán van fizetés. Előbb azt sztornózd.
bills-reversed = ↩ Sztornózva: a(z) { $id }. sz. számla ({ $supplier }), { $amount }. Mindkét sor a könyvekben marad.
bills-due-ahead =
    { $days ->
        [0] 🧾 Ma fizetendő, { $day }: { $supplier }
        [one] 🧾 { $days } nap múlva fizetendő, { $day }: { $supplier }
       *[other] 🧾 { $days } nap múlva fizetendő, { $day }: { $supplier }
    }
bills-due-late =
    { $days ->
        [one] 🧾 { $days } napja lejárt, { $day }: { $supplier }
       *[other] 🧾 { $days } napja lejárt, { $day }: { $supplier }
    }
bills-to-pay = Fizetendő: { $open }
bills-gone-reversed = ✔ Már nem kell: a számlát sztornózták.
bills-gone-paid = ✔ Kifizetve.
bills-ask-district = Melyik körzeté?
bills-district = Körzet
bills-in-district = Körzet: { $district }
bills-on-time = Időben kifizetve ebben a hónapban: { $done } / { $all }
