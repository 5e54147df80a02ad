analysis-title = Analiza apelurilor, { $month }: { $whose }
analysis-people =
    { $count ->
        [one] o persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
analysis-none = Niciun apel în această lună.
analysis-rates = Ore și segmente: apeluri efectuate în care a vorbit cineva.
