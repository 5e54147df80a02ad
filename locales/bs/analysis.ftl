analysis-title = Analiza poziva, { $month }: { $whose }
analysis-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
analysis-none = U ovom mjesecu nema poziva.
analysis-rates = Sati i segmenti: odlazni pozivi u kojima je neko govorio.
