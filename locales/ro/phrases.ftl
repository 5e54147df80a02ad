phrases-none = Nu sunt rânduri de verificat.
phrases-left =
    { $count ->
        [one] { $count } rând pe care nu l-am înțeles sigur:
        [few] { $count } rânduri pe care nu le-am înțeles sigur. Cel mai vechi:
       *[other] { $count } de rânduri pe care nu le-am înțeles sigur. Cel mai vechi:
    }
phrases-line = „{ $text }”
phrases-from = { $person } · { $at } · { $language }
phrases-meant = Sensul ales: { $intent }
phrases-not-said = Nimeni nu a spus ce înseamnă.
phrases-accept = Acceptă
phrases-reject = Respinge
phrases-other = Alt sens
phrases-later = Mai târziu
phrases-back = Înapoi
phrases-accepted = Acceptat: { $intent }. De acum înțeleg astfel de rânduri.
phrases-rejected = Respins, iar textul a fost șters.
