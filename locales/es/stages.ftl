stages-does-not-follow = La fase sigue siendo: { $stage }. «{ $to }» no puede venir después.
stages-not-agreed = El contrato { $number } no puede pasar a «{ $stage }» mientras haya desacuerdos. Resuelve antes esto:
stages-still-open = El contrato { $number } va a pasar a «{ $stage }», pero aún queda algo abierto:
stages-open-obligations =
    { $count ->
        [one] – { $count } obligación sin cumplir
       *[other] – { $count } obligaciones sin cumplir
    }
stages-open-money = – sin pagar: { $sums }
stages-do-anyway = Hacerlo de todos modos
stages-do-not = Dejarlo
