statements-latest = A bankszámlakivonatok, a legutóbbi elöl:
statements-none = Még nem töltöttek be bankszámlakivonatot.
statements-row =
    { $account }, { $first } – { $last }: { $count ->
        [one] { $count } tétel
       *[other] { $count } tétel
    }
statements-how = Küldd el a kivonatot fájlként: CAMT.053 (XML), csv vagy xlsx. Megmutatom, mit változtat, mielőtt bármit könyvelek.
statements-found =
    { $name }: { $count ->
        [one] egy bankszámlakivonat.
       *[other] { $count } bankszámlakivonat.
    }
statements-imported = { $name } le van könyvelve.
statements-import = Könyvelés
statements-cancel = Mégse
statements-as-table = Ez fizetések táblázata
statements-which-currency = { $name } bankszámlakivonat, de nincs benne pénznem. Melyikben van?
statements-all-known = Mindezt már betöltötték; nincs mit könyvelni.
statements-bad = { $name } nincs lekönyvelve; semmi sem került belőle a könyvekbe.
statements-account =
    { $account }, { $number } kivonat, { $first } – { $last }: { $count ->
        [one] { $count } tétel
       *[other] { $count } tétel
    }
statements-sums = bejött { $came }, kiment { $went }
statements-known =
    { $count ->
        [one] { $count } tételt már betöltöttek, az marad, ahogy van.
       *[other] { $count } tételt már betöltöttek, azok maradnak, ahogy vannak.
    }
statements-pending =
    { $count ->
        [one] { $count } tételt a bank még nem könyvelt, kimarad.
       *[other] { $count } tételt a bank még nem könyvelt, kimaradnak.
    }
statements-out =
    { $count ->
        [one] { $count } tétel kiment, nem ügyfél fizetése.
       *[other] { $count } tétel kiment, nem ügyfelek fizetései.
    }
statements-fitting =
    { $count ->
        [one] { $count } fizetés számlákra:
       *[other] { $count } fizetés számlákra:
    }
statements-fits = { $who }: { $amount } → { $invoices }
statements-share = { $number } { $amount }
statements-misfits =
    { $count ->
        [one] { $count } tétel nem stimmel:
       *[other] { $count } tétel nem stimmel:
    }
statements-more =
    { $count ->
        [one] … és még { $count }
       *[other] … és még { $count }
    }
statements-quoted = { $told } („{ $reference }”)
statements-misfit-overpaid = { $who }: { $amount } összeggel több, mint ami nyitva volt
statements-misfit-short = { $who }: { $amount } hiányzik ahhoz, amit fizetni akart
statements-misfit-nothing-open = { $who }: { $amount }, és nincs nyitott számla
statements-misfit-currency = { $who }: { $amount }, de ami nyitva van, más pénznemű
statements-misfit-unknown-payer = { $who }: { $amount } olyan fizetőtől, akit nem ismerek
statements-misfit-returned = { $who }: a bank visszavett { $amount } összeget
statements-misfit-duplicate = { $who }: { $amount } olyan fizetésnek látszik, amely már a könyvekben van
statements-yours =
    { $count ->
        [one] { $person } bankszámlakivonatot töltött be; { $count } tétel nem stimmel, neked kell rendezned:
       *[other] { $person } bankszámlakivonatot töltött be; { $count } tétel nem stimmel, neked kell rendezned:
    }
statements-whose = Kié ez? { $who }, { $amount }
statements-line = A kivonat tétele
statements-ask-client = Melyik ügyfél fizette ezt?
statements-assigned = Lekönyvelve, { $client }: { $amount }.
statements-assigned-before = Ez a tétel már rendezve van.
statements-fault-too-large = Nagyobb 20 MB-nál. Kérj a banktól rövidebb időszakot.
statements-fault-not-well-formed = Sérült: nem jól formált XML. Töltsd le újra a banktól.
statements-fault-entities = XML-entitásokat határoz meg, ilyet egyetlen bank sem tesz, ezért nem olvasom.
statements-fault-no-statement = Nincs benne bankszámlakivonat. CAMT.053, csv és xlsx fájlt olvasok.
statements-fault-other-message = Ez CAMT.052 vagy CAMT.054 üzenet, a tételei még változhatnak. Küldd el a CAMT.053 kivonatot.
statements-fault-bad-entry = Nem tudom elolvasni az összeget, a pénznemet vagy a dátumot ennél a tételnél: „{ $entry }”. Töltsd le újra a fájlt a banktól.
statements-fault-balances = A(z) { $account } egyenlegei nem stimmelnek: nyitó { $opening }, forgalom { $moved }, záró { $closing }. Töltsd le újra a fájlt a banktól.
statements-fault-no-columns = Nem találok oszlopot a dátumnak, az összegnek és a fizetőnek vagy a közleménynek. Adj nekik ilyen fejlécet, és küldd újra.
statements-bill = { $supplier }: { $amount } a(z) { $number } szállítói számlára
statements-fault-too-long = Több mint { $most } tétele van. Kérj a banktól rövidebb időszakot.
statements-book-too = Ezt is könyveld: { $who }, { $amount }
