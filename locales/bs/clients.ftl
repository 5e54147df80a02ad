clients-which = Na kojeg klijenta mislite pod „{ $text }”?
clients-none = Među Vašim klijentima nema „{ $text }”. Provjerite kako je napisano ili prvo upišite klijenta: /newclient.
clients-likely = Ne znam klijenta „{ $text }”. Je li možda neki od ovih?
clients-none-yet = Još nemate klijenata. Upišite prvog: /newclient.
clients-ask-which = Koji klijent? Napišite naziv, broj telefona ili porezni broj.
clients-client = Klijent
clients-register = Upiši novog klijenta
clients-page = Vaši klijenti { $first }–{ $last }, po abecedi:
clients-more = Dalje
clients-back = Nazad

clients-title = { $name } · { $kind } · #{ $id }
clients-archived = U arhivi od { $day }
clients-owner = Vodi: { $owner }
clients-no-owner = Vodi: još niko
clients-people = Kontakt osobe:
clients-last-call = Zadnji poziv: { $at } · { $outcome } · { $person }
clients-never-called = Još nema poziva.
clients-contracts = Otvoreni ugovori: { $count }
clients-owed = Dug: { $owed }
clients-owed-overdue = Dug: { $owed }, od toga dospjelo: { $overdue }
clients-amount = { $amount }
clients-task = Zadatak za { $day }: { $text }
clients-more-tasks =
    { $count ->
        [one] … i još { $count } zadatak.
        [few] … i još { $count } zadatka.
       *[other] … i još { $count } zadataka.
    }
clients-card = Karton
clients-log-call = Upiši poziv
clients-reached = Javili se
clients-no-answer = Ne javljaju se
clients-calls = Pozivi
clients-contract-list = Ugovori
clients-email-offer = Ponuda e-mailom
clients-edit = Izmijeni
clients-contacts = Kontakti
clients-history = Historija
clients-hand-over = Predaj kolegi
clients-archive = U arhivu
clients-restore = Vrati iz arhive

clients-owner-label = Vodi
clients-name = Naziv
clients-kind = Vrsta
clients-contact = Kontakt
clients-phone = Telefon
clients-email = E-mail
clients-birthday = Rođendan
clients-tax-id = Porezni broj
clients-iban = IBAN
clients-city = Grad
clients-country = Država
clients-district = Područje
clients-source = Izvor
clients-ask-name = Naziv firme ili ime klijenta?
clients-ask-kind = Firma ili fizičko lice?
clients-ask-contact = Ko Vam je tamo kontakt?
clients-ask-phone = Koji broj telefona?
clients-ask-email = Koja e-mail adresa?
clients-ask-birthday = Kada je rođendan? Godinu možete izostaviti.
clients-ask-tax-id = Koji porezni broj (JIB)?
clients-ask-iban = Koji IBAN?
clients-ask-city = Koji grad?
clients-ask-country = Koja država?
clients-ask-district = Koje područje?
clients-ask-source = Kako je klijent saznao za nas: reklama, sajam, preporuka?

clients-bad-phone =
    { $reason ->
        [length] „{ $text }” ima previše ili premalo cifara za broj telefona.
        [country] Ne mogu odrediti državu za „{ $text }”. Počnite sa + i pozivnim brojem države, na primjer +387 61 234 567.
       *[format] „{ $text }” nije broj telefona. Napišite ga s pozivnim brojem države, na primjer +387 61 234 567.
    }
clients-bad-email =
    { $reason ->
        [length] Ova e-mail adresa je preduga.
       *[format] „{ $text }” nije e-mail adresa. Treba izgledati ovako: ime@firma.ba.
    }
clients-bad-tax-id =
    { $reason ->
        [length] „{ $text }” ima previše ili premalo cifara za porezni broj.
        [checksum] U „{ $text }” je greška: kontrolna cifra se ne slaže. Uporedite s dokumentom.
        [country] „{ $text }” je broj neke druge države, a ne klijentove, ili brojeve te države ne znam provjeriti.
       *[format] „{ $text }” ne izgleda kao porezni broj.
    }
clients-bad-iban =
    { $reason ->
        [length] „{ $text }” ima previše ili premalo znakova za IBAN te države.
        [checksum] U „{ $text }” je greška: kontrolne cifre se ne slažu. Uporedite s dokumentom.
        [country] Nijedan IBAN ne počinje kao „{ $text }”.
       *[format] „{ $text }” nije IBAN. Počinje s dva slova i dvije cifre, na primjer BA39 1290 0794 …
    }
clients-bad-birthday =
    { $reason ->
        [future] „{ $text }” tek dolazi, to ne može biti datum rođenja.
        [age] Po „{ $text }” bi klijent bio stariji od svih ljudi. Provjerite godinu.
       *[date] „{ $text }” ne mogu pročitati kao rođendan. Probajte 29. februar ili 12.05.1980.
    }
clients-bad-country = Ne znam državu „{ $text }”. Napišite njen naziv ili dva slova, na primjer BA.
clients-ask-language = Na kojem jeziku mu se piše?
clients-language = Jezik
clients-relations = Njega
clients-level = Nivo
clients-segment = Djelatnost
clients-profession = Struka
clients-needs = Potrebe
clients-ask-level = Koliko je klijent važan: ključni, redovni, mali ili potencijalni?
clients-ask-segment = Koja djelatnost?
clients-ask-profession = Koja struka? Na njen praznik Vas podsjetim, s gotovom čestitkom.
clients-ask-needs = Šta klijentu treba?
clients-no-filter = Ne znam takav nivo, djelatnost, struku ili izvor: „{ $text }”. Napišite na primjer: /clients ključni, građevinarstvo
clients-none-such = Nemate takvog klijenta.
