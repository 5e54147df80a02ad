analysis-title = Análisis de llamadas, { $month }: { $whose }
analysis-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
analysis-none = Ninguna llamada en este mes.
analysis-rates = Horas y segmentos: llamadas salientes en las que alguien habló.
