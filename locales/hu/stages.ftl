stages-does-not-follow = A szakasz marad: { $stage }. Utána nem jöhet ez: { $to }.
stages-not-agreed = A(z) { $number } szerződés nem lehet „{ $stage }”, amíg a felek nem értenek egyet. Előbb ezt rendezd:
stages-still-open = A(z) { $number } szerződés „{ $stage }” lenne, de még van nyitott tétel:
stages-open-obligations =
    { $count ->
        [one] – { $count } teljesítetlen kötelezettség
       *[other] – { $count } teljesítetlen kötelezettség
    }
stages-open-money = – nincs kifizetve: { $sums }
stages-do-anyway = Akkor is
stages-do-not = Maradjon
