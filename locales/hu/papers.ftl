papers-pack = { $number } papírjai, { $client }
papers-row-none = { $paper }: még nincs
papers-row = { $paper }: { $progress }, { $day }
papers-row-next = { $paper }: { $progress }, { $day } – következik: { $following }
papers-do = { $paper }: { $progress }
papers-do-other = { $paper }: egyéb …
papers-ask-step = { $number }, { $client } – { $paper }: hol tart?
papers-back = Vissza a papírokhoz
papers-already = { $paper }: már „{ $progress }”, { $day }. Nem változott semmi.
papers-marked = Feljegyezve – { $paper }: { $progress }.
papers-undo = Visszavonás
papers-undone = Visszavonva – { $paper }: a „{ $progress }” már nem áll.
papers-undone-already = Ezt már visszavontad.
papers-missing =
    { $count ->
        [one] Egy ügyletnél hiányoznak papírok:
       *[other] { $count } ügyletnél hiányoznak papírok:
    }
papers-missing-row = { $number }, { $client } – { $wanted }
papers-wanted =
    { $days ->
        [0] { $paper }: nincs még „{ $progress }”, mától
        [one] { $paper }: nincs még „{ $progress }”, { $days } napja
       *[other] { $paper }: nincs még „{ $progress }”, { $days } napja
    }
papers-more = és még { $count }
papers-open = { $number } papírjai
papers-none-missing = Egy papír sem hiányzik.
papers-all-there = ✓ Már egy papír sem hiányzik.
papers-none-such = Nem találom: „{ $text }” ({ $paper }). Írd meg a számát, a szerződés számát vagy az ügyfelet.
papers-which = „{ $text }” – melyik az? ({ $paper })
papers-file-title = Ügylet papírja
papers-ask-kind = Melyik papír ez?
papers-kind = Papír
papers-ask-progress = Hol tart?
papers-progress = Lépés
papers-ask-deal = Melyik ügylethez tartozik? A száma, a szerződés száma vagy az ügyfél.
papers-deal = Ügylet
