contracts-card = Ugovor { $number } · { $client } (#{ $id })
contracts-status = Status: { $status }
contracts-status-and-stage = Status: { $status } (faza: { $stage })
contracts-fulfilled = Ispunjene obaveze: { $done } od { $all }
contracts-signed-on = Potpisan: { $day }
contracts-starts-on = Počinje: { $day }
contracts-ends-on = Ističe: { $day }
contracts-amount = Iznos: { $amount }
contracts-paid = Do sada plaćeno: { $sums }
contracts-owed = Dug: { $sums }
contracts-open = Otvoreno:
contracts-nothing-open = Nema otvorenih stavki.
contracts-invoice =
    { $late ->
        [0] – faktura { $number }: { $amount }, rok { $day }
        [one] – faktura { $number }: { $amount }, rok { $day }, kasni { $late } dan
        [few] – faktura { $number }: { $amount }, rok { $day }, kasni { $late } dana
       *[other] – faktura { $number }: { $amount }, rok { $day }, kasni { $late } dana
    }
contracts-obligation =
    { $late ->
        [0] – { $side }: { $what }, rok { $day }
        [one] – { $side }: { $what }, rok { $day }, kasni { $late } dan
        [few] – { $side }: { $what }, rok { $day }, kasni { $late } dana
       *[other] – { $side }: { $what }, rok { $day }, kasni { $late } dana
    }
contracts-obligation-undated = – { $side }: { $what }
contracts-more-items =
    { $count ->
        [one] … i još { $count }
        [few] … i još { $count }
       *[other] … i još { $count }
    }
contracts-which = Na koji ugovor mislite pod „{ $text }”?
contracts-of = Ugovori, klijent { $client }:
contracts-none = Među ugovorima koje smijete vidjeti nema „{ $text }”. Napišite broj ili naziv klijenta, ili pogledajte /contracts.
contracts-none-with = Još nema ugovora, klijent: { $client }
contracts-none-open = Nema otvorenih ugovora.
contracts-list = Otvoreni ugovori, prvo oni koji uskoro ističu:
contracts-row = { $number } · { $client }: { $status }
contracts-row-ending = { $number } · { $client }: { $status }, kraj { $day }
contracts-next-page = Dalje
contracts-do-done = ✓ { $what }
contracts-do-oblige = Dodaj obavezu
contracts-do-stage = Promijeni fazu
contracts-do-contracts = Ugovori
contracts-undo = Poništi
contracts-new-title = Novi ugovor
contracts-obligation-title = Nova obaveza
contracts-ask-client = S kojim klijentom? Napišite naziv ili pritisnite dugme.
contracts-ask-number = Koji je broj ugovora?
contracts-ask-signed = Kada je potpisan?
contracts-ask-ends = Kada ističe?
contracts-ask-amount = Na koji iznos? Na primjer 1.200,50 KM.
contracts-ask-new-stage = U kojoj je fazi?
contracts-ask-side = Ko to treba uraditi?
contracts-ask-what = Šta treba uraditi?
contracts-ask-due = Do kojeg dana?
contracts-ask-stage = Ugovor { $number }, klijent { $client }, faza: { $stage }. Koja je sada?
contracts-number = Broj
contracts-signed = Potpisan
contracts-ends = Ističe
contracts-amount-label = Iznos
contracts-stage = Faza
contracts-side = Ko
contracts-what = Šta
contracts-due = Rok
contracts-number-taken = Ovaj klijent već ima ugovor { $number }. Navedite drugi broj.
contracts-ends-before = Potpisan je { $signed } i ne može isteći prije toga. Provjerite datum.
contracts-saved = Sačuvano.
contracts-obligation-added = Dodano: { $what }
contracts-done = Ispunjeno: { $what }
contracts-done-already = „{ $what }” je već ispunjeno { $day }
contracts-open-again = Ponovo otvoreno: { $what }
contracts-stage-set = Faza je sada: { $stage }
contracts-stage-same = Već je u toj fazi: { $stage }
contracts-who-owes = Ko nam duguje, prvo najstariji dugovi:
contracts-debtor = { $client }: dug { $open }, prvi rok { $day }
contracts-debtor-late =
    { $late ->
        [one] { $client }: dug { $open }, od toga dospjelo { $overdue }, najstarije kasni { $late } dan
        [few] { $client }: dug { $open }, od toga dospjelo { $overdue }, najstarije kasni { $late } dana
       *[other] { $client }: dug { $open }, od toga dospjelo { $overdue }, najstarije kasni { $late } dana
    }
contracts-more-clients =
    { $count ->
        [one] … i još { $count } klijent
        [few] … i još { $count } klijenta
       *[other] … i još { $count } klijenata
    }
contracts-nobody-owes = Niko nam ništa ne duguje.
contracts-owes-nothing = Nema dugovanja, klijent: { $client }
contracts-expiring = Ugovori koji ističu do { $day }:
contracts-none-expiring = Do { $day } ne ističe nijedan ugovor.
contracts-renew-which = Koji ugovor se obnavlja ({ $client })?
contracts-as-it-was = Kako je bilo na dan { $day }:
contracts-as-it-will-be = Kako bi bilo na dan { $day } ako se do tada ništa ne desi:
contracts-do-today = Danas
contracts-do-obligations = Obaveze
contracts-do-disagree = Neslaganje
contracts-do-tell = Javi klijentu
contracts-price-type = Cijene: { $type }
contracts-pay-days =
    { $days ->
        [0] Plaćanje: odmah
        [one] Plaćanje: u roku od { $days } dana
        [few] Plaćanje: u roku od { $days } dana
       *[other] Plaćanje: u roku od { $days } dana
    }
contracts-pay-within =
    { $days ->
        [0] odmah
        [one] u roku od { $days } dana
        [few] u roku od { $days } dana
       *[other] u roku od { $days } dana
    }
contracts-do-terms = Uslovi
contracts-terms-title = Uslovi ugovora
contracts-ask-price-type = Kako se određuju cijene?
contracts-price-type-label = Cijene
contracts-ask-pay-days = U roku od koliko dana se plaća faktura? Na primjer 30; 0 znači odmah.
contracts-pay-days-label = Plaćanje
contracts-bad-pay-days = To nije broj dana. Napišite broj od 0 do { $longest }, na primjer 30.
contracts-terms-stay = Uslovi ostaju kakvi jesu: ugovor je { $stage }.
