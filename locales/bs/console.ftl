console-no-button =
    { $count ->
        [0] Nema nijednog dugmeta.
        [one] Nema dugmeta { $number }: zadnja poruka ima { $count } dugme.
        [few] Nema dugmeta { $number }: zadnja poruka ima { $count } dugmeta.
       *[other] Nema dugmeta { $number }: zadnja poruka ima { $count } dugmadi.
    }
console-no-file = Ne mogu pročitati fajl { $path }. Provjerite naziv.
