stages-does-not-follow = Etapa rămâne: { $stage }. „{ $to }” nu poate urma după ea.
stages-not-agreed = Contractul { $number } nu poate trece la „{ $stage }” cât timp părțile nu sunt de acord. Rezolvați întâi:
stages-still-open = Contractul { $number } urmează să treacă la „{ $stage }”, dar a rămas ceva deschis:
stages-open-obligations =
    { $count ->
        [one] – { $count } obligație neîndeplinită
        [few] – { $count } obligații neîndeplinite
       *[other] – { $count } de obligații neîndeplinite
    }
stages-open-money = – neplătit: { $sums }
stages-do-anyway = Faceți oricum
stages-do-not = Lăsați așa
