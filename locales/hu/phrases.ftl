phrases-none = Nincs elbírálandó sor.
phrases-left =
    { $count ->
        [one] { $count } sor, amelyet nem értettem biztosan:
       *[other] { $count } sor, amelyet nem értettem biztosan. A legrégebbi:
    }
phrases-line = „{ $text }”
phrases-from = { $person } · { $at } · { $language }
phrases-meant = A választott jelentés: { $intent }
phrases-not-said = Senki sem mondta meg, mit jelent.
phrases-accept = Elfogadom
phrases-reject = Elutasítom
phrases-other = Más jelentés
phrases-later = Később
phrases-back = Vissza
phrases-accepted = Elfogadva: { $intent }. Mostantól értem az ilyen sorokat.
phrases-rejected = Elutasítva, a szövegét töröltem.
