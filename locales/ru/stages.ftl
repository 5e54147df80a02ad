stages-does-not-follow = Стадия остаётся: { $stage }. «{ $to }» после неё не бывает.
stages-not-agreed = Договор { $number } нельзя перевести в «{ $stage }», пока есть разногласия. Сначала урегулируйте:
stages-still-open = Договор { $number } переводится в «{ $stage }», но ещё не всё закрыто:
stages-open-obligations =
    { $count ->
        [one] – не выполнено { $count } обязательство
        [few] – не выполнено { $count } обязательства
        [many] – не выполнено { $count } обязательств
       *[other] – не выполнено { $count } обязательства
    }
stages-open-money = – не оплачено: { $sums }
stages-do-anyway = Всё равно перевести
stages-do-not = Оставить
