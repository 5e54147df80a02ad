analysis-title = Hívások elemzése, { $month }: { $whose }
analysis-people =
    { $count ->
        [one] { $count } fő
       *[other] { $count } fő
    }
analysis-none = Ebben a hónapban nem volt hívás.
analysis-rates = Órák és szegmensek: kimenő hívások, amelyekben beszélt valaki.
