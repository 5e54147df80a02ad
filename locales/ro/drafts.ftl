drafts-form-title = Document
drafts-ask-kind = Ce document?
drafts-kind = Document
drafts-no-such-kind = Nu redactez „{ $text }”.
drafts-only-offers = Rolul dvs. redactează doar oferte; restul le redactează cine ține documentele.
drafts-ask-matter = Pentru ce client sau pe ce contract?
drafts-matter = Pentru
drafts-ask-lines = Ce oferim și cu cât? Câte un rând: 20 t de oțel, 1200 EUR
drafts-lines = Rânduri
drafts-line = { $what }: { $price }
drafts-bad-line = Nu găsesc prețul în „{ $text }”. Scrieți ce este, o virgulă și prețul cu moneda: 20 t de oțel, 1200 EUR
drafts-too-many-lines = Rânduri: { $count }; într-o ofertă intră cel mult { $most }.
drafts-ask-valid = Până când este valabilă?
drafts-valid = Valabilă până la
drafts-ask-number = Ce număr?
drafts-number = Număr
drafts-ask-day = Ce dată?
drafts-day = Dată
drafts-day-ahead = { $day } nu a venit încă; un document are data de azi sau una trecută.
drafts-ask-note = Ce mai adăugăm?
drafts-note = Notă
drafts-title = { $paper } { $number }, { $client }
drafts-made = Proiect: { $paper } { $number }, { $client } ({ $language })
drafts-sums = Total: { $sums }
drafts-goes-to = „Trimite” îl trimite prin e-mail la { $address }.
drafts-goes-nowhere = De aici nu pleacă prin e-mail: transmiteți dvs. fișierul, „Trimite” îl trece ca trimis.
drafts-send-back = Sau corectați docx-ul și trimiteți-mi-l cu același nume.
drafts-do-send = Trimite
drafts-do-edit = Modifică
drafts-do-cancel = Renunță
drafts-sent = Trimis prin e-mail la { $address }.
drafts-marked-sent = Trecut ca trimis.
drafts-undo = Anulare
drafts-unsent = Anulat: este din nou proiect.
drafts-cancelled = Ați renunțat: nu se păstrează nimic.
drafts-corrected = Fișierul corectat este acum proiectul. Cifrele din el nu le-am verificat.
drafts-bad-template = Șablonul „{ $name }” nu se poate completa ({ $paper }). Vedeți /templates și trimiteți altul.
drafts-lacking = { $paper } pentru { $client }: încă nu este redactat.
drafts-lack =
    { $fault ->
        [missing] – { $label } al clientului: lipsește
        [length] – { $label } al clientului: prea scurt sau prea lung
        [checksum] – { $label } al clientului: cifra de control este greșită
        [country] – { $label } al clientului: este din altă țară
       *[other] – { $label } al clientului: este scris greșit
    }
drafts-lack-ours =
    { $fault ->
        [missing] – { $label }: lipsește al nostru; administratorul pune { $setting }
       *[other] – { $label }: al nostru este greșit; administratorul corectează { $setting }
    }
drafts-again = Încercați din nou
drafts-which-contract = Aici trebuie un contract. Spuneți care, de la { $client }.
drafts-nothing-agreed = Contractul { $number } nu are nici sumă, nici obligații; adăugați-le întâi.
drafts-nothing-done = Pe contractul { $number } nu am îndeplinit încă nimic; marcați întâi ce s-a livrat.
drafts-nothing-overdue = { $client } nu are nimic restant.
drafts-nothing-moved = Luna trecută nu a fost sold și nici mișcare cu { $client }.
drafts-mail-subject = { $paper } { $number } – { $ours }
drafts-mail-body = Bună ziua, vă trimitem documentul atașat. Cu stimă, { $person }, { $ours }
drafts-title-offer = Ofertă comercială nr. { $number }
drafts-title-contract = Contract nr. { $number }
drafts-title-act = Proces-verbal de recepție nr. { $number }
drafts-title-dunning = Somație de plată nr. { $number }
drafts-title-reconciliation = Confirmare de sold la { $day }
drafts-intro-offer = Vă mulțumim pentru interes. Vă oferim:
drafts-intro-contract = { $ours } (Furnizorul) și { $client } (Cumpărătorul) au convenit următoarele:
drafts-intro-act = Conform contractului nr. { $number }, Furnizorul a predat, iar Cumpărătorul a primit fără obiecții:
drafts-intro-dunning = Conform evidențelor noastre, facturile de mai jos sunt restante. Vă rugăm să plătiți în contul { $iban } în 7 zile sau să ne spuneți când o veți face.
drafts-intro-reconciliation = Evidențele noastre arată următoarele pentru perioada { $first } – { $last }. Vă rugăm să le comparați cu ale dvs. și să ne returnați un exemplar semnat sau să indicați diferența.
drafts-word-date = Data
drafts-word-supplier = Furnizor
drafts-word-buyer = Cumpărător
drafts-word-tax-id = CUI
drafts-word-iban = IBAN
drafts-word-address = Adresa
drafts-word-contact = Reprezentant
drafts-word-what = Denumire
drafts-word-price = Preț
drafts-word-side = Parte
drafts-word-due = Termen
drafts-word-done = Îndeplinit la
drafts-word-invoice = Factură
drafts-word-issued = Emisă
drafts-word-amount = Sumă
drafts-word-paid = Plătit
drafts-word-open = De plată
drafts-word-days = Zile întârziere
drafts-word-total = Total
drafts-word-valid = Valabilă până la
drafts-word-contract = Contract
drafts-word-ends = Sfârșitul contractului
drafts-word-opening = Sold inițial
drafts-word-turnover = Rulaj
drafts-word-closing = Sold final în favoarea noastră
drafts-word-charged = Facturat
drafts-word-payment = Plată
drafts-word-signature = Semnătura
drafts-word-quantity = Cantitate
