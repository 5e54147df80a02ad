contracts-card = Szerződés: { $number } · { $client } (#{ $id })
contracts-status = Állapot: { $status }
contracts-status-and-stage = Állapot: { $status } (szakasz: { $stage })
contracts-fulfilled = Teljesített kötelezettségek: { $done }/{ $all }
contracts-signed-on = Aláírás: { $day }
contracts-starts-on = Kezdete: { $day }
contracts-ends-on = Vége: { $day }
contracts-amount = Összeg: { $amount }
contracts-paid = Eddig befizetve: { $sums }
contracts-owed = Tartozás: { $sums }
contracts-open = Nyitott tételek:
contracts-nothing-open = Nincs nyitott tétel.
contracts-invoice =
    { $late ->
        [0] – számla { $number }: { $amount }, határidő: { $day }
        [one] – számla { $number }: { $amount }, határidő: { $day }, { $late } nap késés
       *[other] – számla { $number }: { $amount }, határidő: { $day }, { $late } nap késés
    }
contracts-obligation =
    { $late ->
        [0] – { $side }: { $what }, határidő: { $day }
        [one] – { $side }: { $what }, határidő: { $day }, { $late } nap késés
       *[other] – { $side }: { $what }, határidő: { $day }, { $late } nap késés
    }
contracts-obligation-undated = – { $side }: { $what }
contracts-more-items =
    { $count ->
        [one] … és még { $count }
       *[other] … és még { $count }
    }
contracts-which = Melyik szerződésre gondolsz: „{ $text }”?
contracts-of = Szerződések, ügyfél: { $client }
contracts-none = Nem találok ilyen szerződést azok között, amiket láthatsz: „{ $text }”. Add meg a számát vagy az ügyfél nevét, vagy nézd meg itt: /contracts
contracts-none-with = Ezzel az ügyféllel még nincs szerződés: { $client }
contracts-none-open = Nincs élő szerződés.
contracts-list = Élő szerződések, elöl a leghamarabb lejárók:
contracts-row = { $number } · { $client }: { $status }
contracts-row-ending = { $number } · { $client }: { $status }, vége: { $day }
contracts-next-page = Következő oldal
contracts-do-done = ✓ { $what }
contracts-do-oblige = Új kötelezettség
contracts-do-stage = Szakasz módosítása
contracts-do-contracts = Szerződések
contracts-undo = Visszavonás
contracts-new-title = Új szerződés
contracts-obligation-title = Új kötelezettség
contracts-ask-client = Melyik ügyféllel? Írd be a nevét, vagy nyomj meg egyet.
contracts-ask-number = Mi a szerződés száma?
contracts-ask-signed = Mikor írták alá?
contracts-ask-ends = Mikor jár le?
contracts-ask-amount = Mekkora az összege? Például 1200,50 EUR.
contracts-ask-new-stage = Hol tart?
contracts-ask-side = Kinek a kötelezettsége?
contracts-ask-what = Mit kell teljesíteni?
contracts-ask-due = Melyik napig?
contracts-ask-stage = { $number } · { $client }: a szakasz most { $stage }. Mi legyen?
contracts-number = Szám
contracts-signed = Aláírás
contracts-ends = Lejárat
contracts-amount-label = Összeg
contracts-stage = Szakasz
contracts-side = Kötelezett
contracts-what = Feladat
contracts-due = Határidő
contracts-number-taken = Ennek az ügyfélnek már van ilyen számú szerződése: { $number }. Adj meg másik számot.
contracts-ends-before = Az aláírás napja { $signed }, ennél korábban nem járhat le. Nézd meg a dátumot.
contracts-saved = Elmentve.
contracts-obligation-added = Hozzáadva: { $what }
contracts-done = Kész: { $what }
contracts-done-already = Ez már korábban elkészült ({ $day }): „{ $what }”.
contracts-open-again = Újra nyitott: { $what }
contracts-stage-set = A szakasz mostantól: { $stage }
contracts-stage-same = Már most is ebben a szakaszban van: { $stage }
contracts-who-owes = Ki tartozik nekünk, elöl a legrégebbi tartozás:
contracts-debtor = { $client }: { $open } nyitott, az első határidő { $day }
contracts-debtor-late =
    { $late ->
        [one] { $client }: { $open } nyitott, ebből { $overdue } lejárt, a legrégebbi { $late } napja
       *[other] { $client }: { $open } nyitott, ebből { $overdue } lejárt, a legrégebbi { $late } napja
    }
contracts-more-clients =
    { $count ->
        [one] … és még { $count } ügyfél
       *[other] … és még { $count } ügyfél
    }
contracts-nobody-owes = Senki nem tartozik nekünk.
contracts-owes-nothing = Ez az ügyfél nem tartozik nekünk: { $client }
contracts-expiring = Eddig lejáró szerződések ({ $day }):
contracts-none-expiring = Nincs hamarosan lejáró szerződés (eddig néztem: { $day }).
contracts-renew-which = Melyik szerződést újítjuk meg ({ $client })?
contracts-as-it-was = Így állt ekkor: { $day }
contracts-as-it-will-be = Így állna ekkor, ha addig semmi sem történne: { $day }
contracts-do-today = Ma
contracts-do-obligations = Kötelezettségek
contracts-do-disagree = Vitás pont
contracts-do-tell = Ügyfél tájékoztatása
contracts-price-type = Árak: { $type }
contracts-pay-days =
    { $days ->
        [0] Fizetés: azonnal
        [one] Fizetés: { $days } napon belül
       *[other] Fizetés: { $days } napon belül
    }
contracts-pay-within =
    { $days ->
        [0] azonnal
        [one] { $days } napon belül
       *[other] { $days } napon belül
    }
contracts-do-terms = Feltételek
contracts-terms-title = A szerződés feltételei
contracts-ask-price-type = Hogyan alakulnak az árak?
contracts-price-type-label = Árak
contracts-ask-pay-days = Hány napon belül kell fizetni a számlát? Például 30; a 0 azt jelenti, hogy azonnal.
contracts-pay-days-label = Fizetés
contracts-bad-pay-days = Ez nem napok száma. Írj egy számot 0 és { $longest } között, például 30.
contracts-terms-stay = A feltételek nem változnak: a szerződés már { $stage }.
