drafts-form-title = Dokumentum
drafts-ask-kind = Melyik dokumentum?
drafts-kind = Dokumentum
drafts-no-such-kind = Ilyet nem írok: „{ $text }”.
drafts-only-offers = A szereped csak ajánlatot ír; a többit az írja, aki a dokumentumokat kezeli.
drafts-ask-matter = Melyik ügyfélnek vagy melyik szerződéshez?
drafts-matter = Kinek
drafts-ask-lines = Mit ajánlunk és mennyiért? Soronként egyet: 20 t acél, 1200 EUR
drafts-lines = Tételek
drafts-line = { $what }: { $price }
drafts-bad-line = Nem találok árat: „{ $text }”. Írd meg, mi az, egy vesszőt, és az árat a pénznemmel: 20 t acél, 1200 EUR
drafts-too-many-lines = Ez { $count } sor; egy ajánlatba legfeljebb { $most } fér.
drafts-ask-valid = Meddig érvényes?
drafts-valid = Érvényes eddig
drafts-ask-number = Milyen szám?
drafts-number = Szám
drafts-ask-day = Milyen dátum?
drafts-day = Dátum
drafts-day-ahead = { $day } még nem jött el; egy dokumentum dátuma a mai vagy korábbi.
drafts-ask-note = Mit tegyek hozzá?
drafts-note = Megjegyzés
drafts-title = { $paper } { $number }, { $client }
drafts-made = Tervezet: { $paper } { $number }, { $client } ({ $language })
drafts-sums = Összesen: { $sums }
drafts-goes-to = A „Küldés” e-mailben küldi ide: { $address }.
drafts-goes-nowhere = Innen nem megy e-mailben: add tovább te a fájlt, a „Küldés” elküldöttnek jelöli.
drafts-send-back = Vagy javítsd ki a docxet, és küldd vissza ugyanazon a néven.
drafts-do-send = Küldés
drafts-do-edit = Módosítás
drafts-do-cancel = Mégse
drafts-sent = E-mailben elküldve: { $address }.
drafts-marked-sent = Elküldöttnek jelölve.
drafts-undo = Visszavonás
drafts-unsent = Visszavonva: újra tervezet.
drafts-cancelled = Elvetve: semmi sem marad belőle.
drafts-corrected = A javított fájlod most a tervezet. A számait nem ellenőriztem.
drafts-bad-template = A sablon nem tölthető ki: „{ $name }” ({ $paper }). Nézd meg: /templates, és küldj újat.
drafts-lacking = { $paper }, { $client }: még nincs megírva.
drafts-lack =
    { $fault ->
        [missing] – { $label } (ügyfél): hiányzik
        [length] – { $label } (ügyfél): túl rövid vagy túl hosszú
        [checksum] – { $label } (ügyfél): rossz az ellenőrző szám
        [country] – { $label } (ügyfél): más országé
       *[other] – { $label } (ügyfél): hibásan van írva
    }
drafts-lack-ours =
    { $fault ->
        [missing] – { $label } (saját): hiányzik; a rendszergazda állítja be: { $setting }
       *[other] – { $label } (saját): hibás; a rendszergazda javítja: { $setting }
    }
drafts-again = Újra megpróbálom
drafts-which-contract = Ehhez szerződés kell. Mondd meg, melyik ({ $client }).
drafts-nothing-agreed = A szerződésben ({ $number }) nincs sem összeg, sem kötelezettség; előbb vedd fel.
drafts-nothing-done = A szerződésből ({ $number }) még semmit sem teljesítettünk; előbb jelöld, mi készült el.
drafts-nothing-overdue = Nincs lejárt tartozása: { $client }
drafts-nothing-moved = A múlt hónapban nem volt egyenleg, sem mozgás: { $client }
drafts-mail-subject = { $paper } { $number } – { $ours }
drafts-mail-body = Jó napot! Mellékelve küldjük a dokumentumot. Üdvözlettel: { $person }, { $ours }
drafts-title-offer = Árajánlat, szám: { $number }
drafts-title-contract = Szerződés, szám: { $number }
drafts-title-act = Teljesítési igazolás, szám: { $number }
drafts-title-dunning = Fizetési felszólítás, szám: { $number }
drafts-title-reconciliation = Egyenlegközlő, { $day }
drafts-intro-offer = Köszönjük érdeklődésüket. Ajánlatunk:
drafts-intro-contract = { $ours } (Szállító) és { $client } (Vevő) az alábbiakban állapodnak meg:
drafts-intro-act = A(z) { $number } számú szerződés alapján a Szállító átadta, a Vevő kifogás nélkül átvette:
drafts-intro-dunning = Nyilvántartásunk szerint az alábbi számlák lejártak. Kérjük, 7 napon belül fizessék meg erre a számlára: { $iban }, vagy közöljék, mikor fizetnek.
drafts-intro-reconciliation = Nyilvántartásunk szerint { $first } és { $last } között az alábbiak szerepelnek. Kérjük, vessék össze a sajátjukkal, és küldjék vissza aláírva, vagy jelezzék az eltérést.
drafts-word-date = Dátum
drafts-word-supplier = Szállító
drafts-word-buyer = Vevő
drafts-word-tax-id = Adószám
drafts-word-iban = IBAN
drafts-word-address = Cím
drafts-word-contact = Képviseli
drafts-word-what = Megnevezés
drafts-word-price = Ár
drafts-word-side = Fél
drafts-word-due = Határidő
drafts-word-done = Teljesítve
drafts-word-invoice = Számla
drafts-word-issued = Kelt
drafts-word-amount = Összeg
drafts-word-paid = Fizetve
drafts-word-open = Nyitott
drafts-word-days = Késés (nap)
drafts-word-total = Összesen
drafts-word-valid = Érvényes eddig
drafts-word-contract = Szerződés
drafts-word-ends = A szerződés vége
drafts-word-opening = Nyitó egyenleg
drafts-word-turnover = Forgalom
drafts-word-closing = Záró egyenleg a javunkra
drafts-word-charged = Számlázva
drafts-word-payment = Fizetés
drafts-word-signature = Aláírás
drafts-word-quantity = Mennyiség
