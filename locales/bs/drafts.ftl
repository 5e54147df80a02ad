drafts-form-title = Dokument
drafts-ask-kind = Koji dokument?
drafts-kind = Dokument
drafts-no-such-kind = Ne sastavljam „{ $text }”.
drafts-only-offers = Vaša uloga sastavlja samo ponude; ostalo sastavlja ko vodi dokumente.
drafts-ask-matter = Za kojeg klijenta ili po kojem ugovoru?
drafts-matter = Za
drafts-ask-lines = Šta nudimo i po kojoj cijeni? Po jedan red: 20 t čelika, 1200 EUR
drafts-lines = Stavke
drafts-line = { $what }: { $price }
drafts-bad-line = Ne nalazim cijenu u „{ $text }”. Napišite šta je, zarez i cijenu s valutom: 20 t čelika, 1200 EUR
drafts-too-many-lines = Redova: { $count }; u jednu ponudu stane najviše { $most }.
drafts-ask-valid = Do kada važi?
drafts-valid = Važi do
drafts-ask-number = Koji broj?
drafts-number = Broj
drafts-ask-day = Koji datum?
drafts-day = Datum
drafts-day-ahead = { $day } još nije došao; dokument nosi današnji ili raniji datum.
drafts-ask-note = Šta dodati?
drafts-note = Napomena
drafts-title = { $paper } { $number }, { $client }
drafts-made = Nacrt: { $paper } { $number }, { $client } ({ $language })
drafts-sums = Ukupno: { $sums }
drafts-goes-to = „Pošalji” ga šalje e-mailom na { $address }.
drafts-goes-nowhere = Odavde ne ide e-mailom: proslijedite fajl sami, „Pošalji” ga označi kao poslanog.
drafts-send-back = Ili ispravite docx i pošaljite mi ga pod istim imenom.
drafts-do-send = Pošalji
drafts-do-edit = Izmijeni
drafts-do-cancel = Odustani
drafts-sent = Poslano e-mailom na { $address }.
drafts-marked-sent = Označeno kao poslano.
drafts-undo = Poništi
drafts-unsent = Poništeno: opet je nacrt.
drafts-cancelled = Odustali ste: ništa se ne čuva.
drafts-corrected = Vaš ispravljeni fajl je sada nacrt. Njegove brojke nisam provjerio.
drafts-bad-template = Šablon „{ $name }” se ne može popuniti ({ $paper }). Pogledajte /templates i pošaljite drugi.
drafts-lacking = { $paper }, { $client }: još nije sastavljeno.
drafts-lack =
    { $fault ->
        [missing] – { $label } klijenta: nedostaje
        [length] – { $label } klijenta: prekratko ili predugo
        [checksum] – { $label } klijenta: kontrolna cifra nije tačna
        [country] – { $label } klijenta: iz druge je države
       *[other] – { $label } klijenta: nije ispravno napisano
    }
drafts-lack-ours =
    { $fault ->
        [missing] – { $label }: nedostaje naš; administrator upisuje { $setting }
       *[other] – { $label }: naš nije ispravan; administrator ispravlja { $setting }
    }
drafts-again = Pokušaj ponovo
drafts-which-contract = Za ovo treba ugovor. Recite koji, klijent: { $client }.
drafts-nothing-agreed = Ugovor { $number } nema ni iznos ni obaveze; prvo ih dodajte.
drafts-nothing-done = Po ugovoru { $number } još ništa nismo izvršili; prvo označite šta je isporučeno.
drafts-nothing-overdue = Nema dospjelih dugova: { $client }
drafts-nothing-moved = Prošlog mjeseca nije bilo ni salda ni prometa: { $client }
drafts-mail-subject = { $paper } { $number } – { $ours }
drafts-mail-body = Dobar dan, u prilogu je dokument. Srdačan pozdrav, { $person }, { $ours }
drafts-title-offer = Ponuda br. { $number }
drafts-title-contract = Ugovor br. { $number }
drafts-title-act = Zapisnik o primopredaji br. { $number }
drafts-title-dunning = Opomena br. { $number }
drafts-title-reconciliation = Zapisnik o usaglašavanju stanja na dan { $day }
drafts-intro-offer = Hvala na interesovanju. Nudimo Vam:
drafts-intro-contract = { $ours } (Prodavac) i { $client } (Kupac) dogovorili su sljedeće:
drafts-intro-act = Po ugovoru br. { $number } Prodavac je predao, a Kupac bez primjedbi primio:
drafts-intro-dunning = Prema našim knjigama, dolje navedene fakture su dospjele. Molimo da ih platite na račun { $iban } u roku od 7 dana ili nam javite kada ćete to učiniti.
drafts-intro-reconciliation = Naše knjige za period od { $first } do { $last } pokazuju sljedeće. Molimo da ih uporedite sa svojima i vratite potpisan primjerak ili navedete razliku.
drafts-word-date = Datum
drafts-word-supplier = Prodavac
drafts-word-buyer = Kupac
drafts-word-tax-id = JIB
drafts-word-iban = IBAN
drafts-word-address = Adresa
drafts-word-contact = Zastupa
drafts-word-what = Opis
drafts-word-price = Cijena
drafts-word-side = Strana
drafts-word-due = Rok
drafts-word-done = Izvršeno
drafts-word-invoice = Faktura
drafts-word-issued = Izdata
drafts-word-amount = Iznos
drafts-word-paid = Plaćeno
drafts-word-open = Otvoreno
drafts-word-days = Dana kašnjenja
drafts-word-total = Ukupno
drafts-word-valid = Važi do
drafts-word-contract = Ugovor
drafts-word-ends = Ugovor traje do
drafts-word-opening = Početni saldo
drafts-word-turnover = Promet
drafts-word-closing = Krajnji saldo u našu korist
drafts-word-charged = Fakturisano
drafts-word-payment = Uplata
drafts-word-signature = Potpis
drafts-word-quantity = Količina
