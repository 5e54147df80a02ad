papers-pack = Papiri za { $number }, { $client }
papers-row-none = { $paper }: još nije započeto
papers-row = { $paper }: { $progress }, { $day }
papers-row-next = { $paper }: { $progress }, { $day } – slijedi: { $following }
papers-do = { $paper }: { $progress }
papers-do-other = { $paper }: ostalo …
papers-ask-step = { $number }, { $client } – { $paper }: dokle je?
papers-back = Nazad na papire
papers-already = { $paper }: već stoji „{ $progress }”, { $day }. Ništa nije promijenjeno.
papers-marked = Zabilježeno – { $paper }: { $progress }.
papers-undo = Poništi
papers-undone = Poništeno – { $paper }: „{ $progress }” više ne stoji.
papers-undone-already = To je već poništeno.
papers-missing =
    { $count ->
        [one] Papiri nedostaju kod { $count } posla:
        [few] Papiri nedostaju kod { $count } posla:
       *[other] Papiri nedostaju kod { $count } poslova:
    }
papers-missing-row = { $number }, { $client } – { $wanted }
papers-wanted =
    { $days ->
        [0] { $paper }: nedostaje „{ $progress }”, od danas
        [one] { $paper }: nedostaje „{ $progress }”, već { $days } dan
        [few] { $paper }: nedostaje „{ $progress }”, već { $days } dana
       *[other] { $paper }: nedostaje „{ $progress }”, već { $days } dana
    }
papers-more = i još { $count }
papers-open = Papiri za { $number }
papers-none-missing = Nijedan papir ne nedostaje.
papers-all-there = ✓ Više ne nedostaje nijedan papir.
papers-none-such = Ne nalazim „{ $text }” ({ $paper }). Napišite njegov broj, broj ugovora ili klijenta.
papers-which = „{ $text }” – koji je to? ({ $paper })
papers-file-title = Papir posla
papers-ask-kind = Koji je to papir?
papers-kind = Papir
papers-ask-progress = Dokle je stigao?
papers-progress = Korak
papers-ask-deal = Kojem poslu pripada? Njegov broj, broj ugovora ili klijent.
papers-deal = Posao
