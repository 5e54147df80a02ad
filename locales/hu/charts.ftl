charts-which = Melyik ábra?
charts-unknown = „{ $text }” nevű ábrát nem ismerek. Nyomj meg egyet.
charts-trend = { $period }: alakulás a tervhez képest
charts-calls = Hívások és a norma
charts-course-title =
    { $kind ->
        [sell] Eladás, { $currency }
       *[collect] Beszedés, { $currency }
    }
charts-course =
    { $kind ->
        [sell] Eladás: { $fact } (nincs terv)
       *[collect] Beszedés: { $fact } (nincs terv)
    }
charts-course-planned =
    { $kind ->
        [sell] Eladás: { $fact }, a terv { $plan } ({ $percent } %)
       *[collect] Beszedés: { $fact }, a terv { $plan } ({ $percent } %)
    }
charts-course-now = { $amount } · { $percent } %
charts-team = { $period }: a csapat összevetése
charts-team-row =
    { $target ->
        [0] { $name }: hívás { $calls }, új szerződés { $contracts }, eladás { $sold }
       *[other] { $name }: hívás { $calls }/{ $target }, új szerződés { $contracts }, eladás { $sold }
    }
charts-beside = Norma és hívás nélkül: { $names }
charts-nobody = Ebben az időben senki nem csinált semmit.
charts-new-contracts = Új szerződések
charts-sold = Eladás, { $currency }
charts-ageing = Ki mióta tartozik nekünk: { $day }
charts-nothing-owed = Senki nem tartozik semmivel.
charts-bucket =
    { $bucket ->
        [current] még nem esedékes
        [over] több mint 90 nap késés
       *[late] { $bucket } nap késés
    }
charts-ageing-row =
    { $bucket ->
        [current] – még nem esedékes: { $amount }
        [over] – több mint 90 nap késés: { $amount }
       *[late] – { $bucket } nap késés: { $amount }
    }
charts-debtors = A legnagyobb lejárt tartozások, { $currency }
charts-open = Kintlévőség: { $sums }
charts-funnel = { $period }: a hívástól a szerződésig
charts-funnel-title = Ügyfelek
charts-funnel-step =
    { $step ->
        [contacted] beszéltünk vele
        [offered] ajánlatot kapott
       *[signed] szerződést kötött
    }
charts-funnel-row =
    { $step ->
        [contacted] Ügyfelek, akikkel beszéltünk: { $count } (az előző időszakban: { $before })
        [offered] Ajánlatot kapott: { $count } (előtte: { $before })
       *[signed] Szerződést kötött: { $count } (előtte: { $before })
    }
charts-unoffered = Szerződés rögzített ajánlat nélkül: { $count }
charts-funnel-of = { $contacted } ügyfélből { $signed } jutott el a szerződésig
charts-growth =
    { $verdict ->
        [growing] A cég növekszik.
        [steady] A cég tartja a szintjét.
        [shrinking] A cég forgalma csökken.
       *[unknown] Még nincs mihez hasonlítani.
    }
charts-growth-turnover = Eladás az utolsó 3 teljes hónapban: { $now }, az azt megelőző 3-ban: { $before } ({ $change } %)
charts-growth-turnover-new = Eladás az utolsó 3 teljes hónapban: { $now }, az azt megelőző 3-ban semmi
charts-growth-year = Ugyanezek a hónapok egy éve: { $before } ({ $change } %), most { $now }
charts-growth-no-year = Nincs adat ugyanezekről a hónapokról egy évvel ezelőttről.
charts-growth-buyers = Vásárló ügyfelek: { $now }, előtte: { $before }
charts-growth-clients = Új ügyfelek: { $now }, előtte: { $before }
charts-new-clients = Új ügyfelek
charts-ground =
    { $ground ->
        [dark] Mostantól sötétek az ábrák.
       *[light] Mostantól világosak az ábrák.
    }
charts-do-dark = Sötét ábrák
charts-do-light = Világos ábrák
