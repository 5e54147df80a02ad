statements-latest = Extrasele de cont pe care le am, cel mai recent primul:
statements-none = Încă nu a fost importat niciun extras de cont.
statements-row =
    { $account }, { $first } – { $last }: { $count ->
        [one] { $count } operațiune
        [few] { $count } operațiuni
       *[other] { $count } de operațiuni
    }
statements-how = Trimiteți-mi un extras ca fișier: CAMT.053 (XML), csv sau xlsx. Vă arăt ce schimbă înainte să înregistrez ceva.
statements-found =
    { $name }: { $count ->
        [one] un extras de cont.
        [few] { $count } extrase de cont.
       *[other] { $count } de extrase de cont.
    }
statements-imported = { $name } este înregistrat.
statements-import = Înregistrează
statements-cancel = Anulează
statements-as-table = Este un tabel de plăți
statements-which-currency = { $name } este un extras de cont fără monedă. În ce monedă este?
statements-all-known = Totul a fost importat deja; nu e nimic de înregistrat.
statements-bad = { $name } nu a fost înregistrat; nimic din el nu este în registre.
statements-account =
    { $account }, extrasul { $number }, { $first } – { $last }: { $count ->
        [one] { $count } operațiune
        [few] { $count } operațiuni
       *[other] { $count } de operațiuni
    }
statements-sums = intrări { $came }, ieșiri { $went }
statements-known =
    { $count ->
        [one] { $count } operațiune a fost importată deja și rămâne cum este.
        [few] { $count } operațiuni au fost importate deja și rămân cum sunt.
       *[other] { $count } de operațiuni au fost importate deja și rămân cum sunt.
    }
statements-pending =
    { $count ->
        [one] { $count } operațiune nu este încă înregistrată de bancă și este lăsată deoparte.
        [few] { $count } operațiuni nu sunt încă înregistrate de bancă și sunt lăsate deoparte.
       *[other] { $count } de operațiuni nu sunt încă înregistrate de bancă și sunt lăsate deoparte.
    }
statements-out =
    { $count ->
        [one] { $count } operațiune este o ieșire și nu este plata unui client.
        [few] { $count } operațiuni sunt ieșiri și nu sunt plăți ale clienților.
       *[other] { $count } de operațiuni sunt ieșiri și nu sunt plăți ale clienților.
    }
statements-fitting =
    { $count ->
        [one] { $count } plată este pentru facturi:
        [few] { $count } plăți sunt pentru facturi:
       *[other] { $count } de plăți sunt pentru facturi:
    }
statements-fits = { $who }: { $amount } → { $invoices }
statements-share = { $number } { $amount }
statements-misfits =
    { $count ->
        [one] { $count } operațiune nu se potrivește:
        [few] { $count } operațiuni nu se potrivesc:
       *[other] { $count } de operațiuni nu se potrivesc:
    }
statements-more =
    { $count ->
        [one] … și încă { $count }
        [few] … și încă { $count }
       *[other] … și încă { $count }
    }
statements-quoted = { $told } („{ $reference }”)
statements-misfit-overpaid = { $who }: { $amount } în plus față de soldul deschis
statements-misfit-short = { $who }: cu { $amount } prea puțin pentru ce spune că plătește
statements-misfit-nothing-open = { $who }: { $amount } și nicio factură deschisă
statements-misfit-currency = { $who }: { $amount }, iar ce e deschis este în altă monedă
statements-misfit-unknown-payer = { $who }: { $amount } de la un plătitor pe care nu îl cunosc
statements-misfit-returned = { $who }: banca a luat înapoi { $amount }
statements-misfit-duplicate = { $who }: { $amount } pare o plată care este deja în registre
statements-yours =
    { $count ->
        [one] { $person } a importat un extras de cont; { $count } operațiune nu se potrivește și trebuie rezolvată de dvs.:
        [few] { $person } a importat un extras de cont; { $count } operațiuni nu se potrivesc și trebuie rezolvate de dvs.:
       *[other] { $person } a importat un extras de cont; { $count } de operațiuni nu se potrivesc și trebuie rezolvate de dvs.:
    }
statements-whose = A cui este? { $who }, { $amount }
statements-line = Operațiunea din extras
statements-ask-client = Ce client a plătit aceasta?
statements-assigned = Înregistrat pentru { $client }: { $amount }.
statements-assigned-before = Operațiunea aceasta este deja rezolvată.
statements-fault-too-large = Are peste 20 MB. Cereți băncii o perioadă mai scurtă.
statements-fault-not-well-formed = Este deteriorat: nu este XML bine format. Descărcați-l din nou de la bancă.
statements-fault-entities = Definește entități XML, ceea ce nicio bancă nu face, așa că nu îl citesc.
statements-fault-no-statement = Nu conține niciun extras de cont. Citesc CAMT.053, csv și xlsx.
statements-fault-other-message = Este un mesaj CAMT.052 sau CAMT.054, ale cărui operațiuni se mai pot schimba. Trimiteți extrasul CAMT.053.
statements-fault-bad-entry = Nu pot citi suma, moneda sau data operațiunii „{ $entry }”. Descărcați din nou fișierul de la bancă.
statements-fault-balances = Soldurile contului { $account } nu se potrivesc: inițial { $opening }, mișcări { $moved }, final { $closing }. Descărcați din nou fișierul de la bancă.
statements-fault-no-columns = Nu găsesc coloane pentru dată, sumă și plătitor sau detalii. Puneți aceste titluri și trimiteți din nou.
statements-bill = { $supplier }: { $amount } plătește factura { $number }
statements-fault-too-long = Are peste { $most } de operațiuni. Cereți băncii o perioadă mai scurtă.
statements-book-too = Înregistrează și aceasta: { $who }, { $amount }
