papers-pack = Actele pentru { $number }, { $client }
papers-row-none = { $paper }: neînceput
papers-row = { $paper }: { $progress }, { $day }
papers-row-next = { $paper }: { $progress }, { $day } – urmează: { $following }
papers-do = { $paper }: { $progress }
papers-do-other = { $paper }: altele …
papers-ask-step = { $number }, { $client } – { $paper }: unde a ajuns?
papers-back = Înapoi la acte
papers-already = { $paper }: deja „{ $progress }”, { $day }. Nu am schimbat nimic.
papers-marked = Notat – { $paper }: { $progress }.
papers-undo = Anulare
papers-undone = Anulat – { $paper }: „{ $progress }” nu mai este valabil.
papers-undone-already = Era deja anulat.
papers-missing =
    { $count ->
        [one] La o tranzacție lipsesc acte:
        [few] La { $count } tranzacții lipsesc acte:
       *[other] La { $count } de tranzacții lipsesc acte:
    }
papers-missing-row = { $number }, { $client } – { $wanted }
papers-wanted =
    { $days ->
        [0] { $paper }: lipsește „{ $progress }”, de azi
        [one] { $paper }: lipsește „{ $progress }”, de o zi
        [few] { $paper }: lipsește „{ $progress }”, de { $days } zile
       *[other] { $paper }: lipsește „{ $progress }”, de { $days } de zile
    }
papers-more = și încă { $count }
papers-open = Actele { $number }
papers-none-missing = Nu lipsește niciun act.
papers-all-there = ✓ Nu mai lipsește niciun act.
papers-none-such = Nu găsesc „{ $text }” ({ $paper }). Scrieți numărul lui, numărul contractului sau clientul.
papers-which = „{ $text }” – care este? ({ $paper })
papers-file-title = Act al unei tranzacții
papers-ask-kind = Ce act este?
papers-kind = Act
papers-ask-progress = Unde a ajuns?
papers-progress = Pas
papers-ask-deal = De ce tranzacție ține? Numărul lui, numărul contractului sau clientul.
papers-deal = Tranzacție
