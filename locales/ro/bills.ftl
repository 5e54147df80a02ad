bills-ask-supplier = A cui este factura?
bills-supplier = Furnizor
bills-ask-amount = Cât este de plată? De exemplu 1200.50 EUR.
bills-amount = Sumă
bills-ask-due = Până în ce zi trebuie plătită?
bills-due = Scadență
bills-ask-number = Ce număr are factura?
bills-number = Număr
bills-file = Fișier
bills-title = Factură de furnizor
bills-twin = Factura { $number } de la { $supplier } este deja în evidență; nu s-a notat nimic:
bills-undo = Anulează
bills-do-pay = Plătită integral
bills-entered = Notată.
bills-bad-file = O factură este o fotografie sau un PDF. Nu s-a notat nimic: trimiteți-o din nou, cu rândul ei în text.
bills-file-kept = Păstrez fișierul la această factură.
bills-what = Factura nr. { $id } · { $supplier }: { $amount }
bills-numbered = Număr: { $number }
bills-due-on =
    { $late ->
        [0] Scadentă: { $day }
        [one] Scadentă: { $day }, întârziere { $late } zi
        [few] Scadentă: { $day }, întârziere { $late } zile
       *[other] Scadentă: { $day }, întârziere { $late } de zile
    }
bills-open = Plătit: { $paid }, rămas: { $open }
bills-is-reversed = Stornată.
bills-none-open = Nicio factură nu este deschisă. Notați una așa: /bill Tipografia Nord, 120 EUR, scadentă vineri
bills-all-open = Facturi de plătit, întâi cele mai apropiate:
bills-row =
    { $late ->
        [0] { $day } · { $supplier }: { $open }
        [one] { $day } · { $supplier }: { $open }, întârziere { $late } zi
        [few] { $day } · { $supplier }: { $open }, întârziere { $late } zile
       *[other] { $day } · { $supplier }: { $open }, întârziere { $late } de zile
    }
bills-more = … și încă { $count }
bills-together = De plătit în total: { $sums }
bills-payment = – plătit { $amount } pe { $day }
bills-do-part = Plătită parțial
bills-do-unpay = Stornează plata de { $amount }
bills-do-reverse = Stornează factura
bills-nothing-open = La această factură nu mai este nimic de plătit.
bills-paid = ✔ Plătit către { $supplier }: { $amount }
bills-part = Plată parțială
bills-too-much = Sunt deschiși { $open }. Numiți o sumă până la aceasta, în această valută.
bills-ask-part = Cât s-a plătit?
bills-unpaid = ↩ Stornată: plata de { $amount }.
bills-paid-already = La această factură există o plată. Stornați întâi plata.
bills-reversed = ↩ Stornată: factura nr. { $id } de la { $supplier }, { $amount }. Ambele rânduri rămân în evidență.
bills-due-ahead =
    { $days ->
        [0] 🧾 De plătit astăzi, { $day }: { $supplier }
        [one] 🧾 De plătit peste { $days } zi, pe { $day }: { $supplier }
        [few] 🧾 De plătit peste { $days } zile, pe { $day }: { $supplier }
       *[other] 🧾 De plătit peste { $days } de zile, pe { $day }: { $supplier }
    }
bills-due-late =
    { $days ->
        [one] 🧾 Restantă de { $days } zi, din { $day }: { $supplier }
        [few] 🧾 Restantă de { $days } zile, din { $day }: { $supplier }
       *[other] 🧾 Restantă de { $days } de zile, din { $day }: { $supplier }
    }
bills-to-pay = De plătit: { $open }
bills-gone-reversed = ✔ Nu mai e nevoie: factura a fost stornată.
bills-gone-paid = ✔ Plătită.
bills-ask-district = Pentru ce zonă este?
bills-district = Zonă
bills-in-district = Zonă: { $district }
bills-on-time = Plătite la timp luna aceasta: { $done } din { $all }
