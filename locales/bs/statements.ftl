statements-latest = Bankovni izvodi koje imam, posljednji prvi:
statements-none = Još nije učitan nijedan bankovni izvod.
statements-row =
    { $account }, { $first } – { $last }: { $count ->
        [one] { $count } stavka
        [few] { $count } stavke
       *[other] { $count } stavki
    }
statements-how = Pošaljite izvod kao datoteku: CAMT.053 (XML), csv ili xlsx. Pokazat ću šta mijenja prije nego što se išta proknjiži.
statements-found =
    { $name }: { $count ->
        [one] { $count } bankovni izvod.
        [few] { $count } bankovna izvoda.
       *[other] { $count } bankovnih izvoda.
    }
statements-imported = { $name } je proknjižen.
statements-import = Proknjiži
statements-cancel = Odustani
statements-as-table = To je tabela uplata
statements-which-currency = { $name } je bankovni izvod bez valute. U kojoj je valuti?
statements-all-known = Sve je već učitano; nema šta da se knjiži.
statements-bad = { $name } nije proknjižen; ništa iz njega nije u knjigama.
statements-account =
    { $account }, izvod { $number }, { $first } – { $last }: { $count ->
        [one] { $count } stavka
        [few] { $count } stavke
       *[other] { $count } stavki
    }
statements-sums = uplate { $came }, isplate { $went }
statements-known =
    { $count ->
        [one] { $count } stavka je već učitana i ostaje kako jeste.
        [few] { $count } stavke su već učitane i ostaju kako jesu.
       *[other] { $count } stavki je već učitano i ostaju kako jesu.
    }
statements-pending =
    { $count ->
        [one] { $count } stavku banka još nije proknjižila i izostavljena je.
        [few] { $count } stavke banka još nije proknjižila i izostavljene su.
       *[other] { $count } stavki banka još nije proknjižila i izostavljene su.
    }
statements-out =
    { $count ->
        [one] { $count } stavka je isplata i nije uplata klijenta.
        [few] { $count } stavke su isplate i nisu uplate klijenata.
       *[other] { $count } stavki su isplate i nisu uplate klijenata.
    }
statements-fitting =
    { $count ->
        [one] { $count } uplata je za račune:
        [few] { $count } uplate su za račune:
       *[other] { $count } uplata je za račune:
    }
statements-fits = { $who }: { $amount } → { $invoices }
statements-share = { $number } { $amount }
statements-misfits =
    { $count ->
        [one] { $count } stavka se ne slaže:
        [few] { $count } stavke se ne slažu:
       *[other] { $count } stavki se ne slaže:
    }
statements-more =
    { $count ->
        [one] … i još { $count }
        [few] … i još { $count }
       *[other] … i još { $count }
    }
statements-quoted = { $told } („{ $reference }”)
statements-misfit-overpaid = { $who }: { $amount } više nego što je bilo otvoreno
statements-misfit-short = { $who }: nedostaje { $amount } za ono što se plaća
statements-misfit-nothing-open = { $who }: { $amount }, a nijedan račun nije otvoren
statements-misfit-currency = { $who }: { $amount }, a otvoreno je u drugoj valuti
statements-misfit-unknown-payer = { $who }: { $amount } od platioca kojeg ne poznajem
statements-misfit-returned = { $who }: banka je vratila { $amount }
statements-misfit-duplicate = { $who }: { $amount } liči na uplatu koja je već u knjigama
statements-yours =
    { $count ->
        [one] { $person }: učitan je bankovni izvod; { $count } stavka se ne slaže i na Vama je da je riješite:
        [few] { $person }: učitan je bankovni izvod; { $count } stavke se ne slažu i na Vama je da ih riješite:
       *[other] { $person }: učitan je bankovni izvod; { $count } stavki se ne slaže i na Vama je da ih riješite:
    }
statements-whose = Čije je to? { $who }, { $amount }
statements-line = Stavka izvoda
statements-ask-client = Koji klijent je ovo platio?
statements-assigned = Proknjiženo za { $client }: { $amount }.
statements-assigned-before = Ta stavka je već riješena.
statements-fault-too-large = Veća je od 20 MB. Zatražite od banke kraći period.
statements-fault-not-well-formed = Oštećena je: nije ispravan XML. Preuzmite je ponovo iz banke.
statements-fault-entities = Definira XML entitete, što nijedna banka ne radi, pa je ne čitam.
statements-fault-no-statement = U njoj nema bankovnog izvoda. Čitam CAMT.053, csv i xlsx.
statements-fault-other-message = To je poruka CAMT.052 ili CAMT.054, čije se stavke još mogu promijeniti. Pošaljite izvod CAMT.053.
statements-fault-bad-entry = Ne mogu pročitati iznos, valutu ili datum stavke „{ $entry }”. Preuzmite datoteku ponovo iz banke.
statements-fault-balances = Stanja za { $account } se ne slažu: početno { $opening }, promet { $moved }, završno { $closing }. Preuzmite datoteku ponovo iz banke.
statements-fault-no-columns = Ne nalazim kolone za datum, iznos i platioca ili svrhu. Dajte im takve naslove i pošaljite ponovo.
statements-bill = { $supplier }: { $amount } za račun dobavljača { $number }
statements-fault-too-long = Ima više od { $most } stavki. Zatražite od banke kraći period.
statements-book-too = Proknjiži i ovo: { $who }, { $amount }
