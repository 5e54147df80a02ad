bills-ask-supplier = Čiji je to račun?
bills-supplier = Dobavljač
bills-ask-amount = Koliko treba platiti? Na primjer 1200.50 EUR.
bills-amount = Iznos
bills-ask-due = Do kojeg dana ga treba platiti?
bills-due = Rok
bills-ask-number = Koji je broj računa?
bills-number = Broj
bills-file = Datoteka
bills-title = Račun dobavljača
bills-twin = Račun { $number } od { $supplier } već je u knjigama; ništa nije upisano:
bills-undo = Poništi
bills-do-pay = Plaćen u cijelosti
bills-entered = Upisano.
bills-bad-file = Račun je jedna fotografija ili jedan PDF. Ništa nije upisano: pošaljite ga ponovo, a red napišite u opisu.
bills-file-kept = Datoteka je sačuvana uz ovaj račun.
bills-what = Račun br. { $id } · { $supplier }: { $amount }
bills-numbered = Broj: { $number }
bills-due-on =
    { $late ->
        [0] Rok: { $day }
        [one] Rok: { $day }, kasni { $late } dan
        [few] Rok: { $day }, kasni { $late } dana
       *[other] Rok: { $day }, kasni { $late } dana
    }
bills-open = Plaćeno: { $paid }, ostaje: { $open }
bills-is-reversed = Storniran.
bills-none-open = Nema otvorenih računa. Upišite ga ovako: /bill Štamparija, 120 EUR, do petka
bills-all-open = Otvoreni računi, najbliži na vrhu:
bills-row =
    { $late ->
        [0] { $day } · { $supplier }: { $open }
        [one] { $day } · { $supplier }: { $open }, kasni { $late } dan
        [few] { $day } · { $supplier }: { $open }, kasni { $late } dana
       *[other] { $day } · { $supplier }: { $open }, kasni { $late } dana
    }
bills-more = … i još { $count }
bills-together = Ukupno otvoreno: { $sums }
bills-payment = – plaćeno { $amount }, { $day }
bills-do-part = Plaćen djelimično
bills-do-unpay = Storniraj plaćanje od { $amount }
bills-do-reverse = Storniraj račun
bills-nothing-open = Na ovom računu nema više šta platiti.
bills-paid = ✔ Plaćeno, { $supplier }: { $amount }
bills-part = Djelimično plaćanje
bills-too-much = Otvoreno je { $open }. Navedite iznos do toga, u toj valuti.
bills-ask-part = Koliko je plaćeno?
bills-unpaid = ↩ Stornirano: plaćanje od { $amount }.
bills-paid-already = Na ovom računu ima plaćanje. Prvo stornirajte plaćanje.
bills-reversed = ↩ Storniran: račun br. { $id } od { $supplier }, { $amount }. Oba reda ostaju u knjigama.
bills-due-ahead =
    { $days ->
        [0] 🧾 Platiti danas, { $day }: { $supplier }
        [one] 🧾 Platiti za { $days } dan, { $day }: { $supplier }
        [few] 🧾 Platiti za { $days } dana, { $day }: { $supplier }
       *[other] 🧾 Platiti za { $days } dana, { $day }: { $supplier }
    }
bills-due-late =
    { $days ->
        [one] 🧾 Kasni { $days } dan, od { $day }: { $supplier }
        [few] 🧾 Kasni { $days } dana, od { $day }: { $supplier }
       *[other] 🧾 Kasni { $days } dana, od { $day }: { $supplier }
    }
bills-to-pay = Za platiti: { $open }
bills-gone-reversed = ✔ Više nije potrebno: račun je storniran.
bills-gone-paid = ✔ Plaćen.
bills-ask-district = Za koji rejon je?
bills-district = Rejon
bills-in-district = Rejon: { $district }
bills-on-time = Plaćeno na vrijeme ovog mjeseca: { $done } od { $all }
