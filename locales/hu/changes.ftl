changes-undo = Visszavonás
changes-which-field = { $client }: melyik adatot módosítsam?
changes-now = { $label } most: { $value }
changes-empty = Maradjon üresen
changes-same = { $client }: nem változott ({ $label }).
changes-done = { $client }: módosítva. { $label }: { $before } → { $after }
changes-undone = Visszavonva, minden a régi: { $client }
changes-changed-since = Nem nyúltam hozzá ({ $client }): ezt már visszavonták, vagy azóta más módosította.
changes-hand-over = Átadás
changes-ask-owner = Ki vegye át az ügyfelet?
changes-which-colleague = Melyik kollégára gondolsz: „{ $text }”?
changes-no-colleague = Nincs „{ $text }” nevű kolléga, aki átvehetné az ügyfelet. Válassz a nevek közül.
changes-cannot-give = Neki nem adhatod át az ügyfelet.
changes-nobody-to-give = Nincs más értékesítő, aki átvehetné az ügyfelet.
changes-theirs-already = { $client }: már most is ő a felelőse: { $owner }
changes-handed-over = { $client }: átadva. Az új felelős: { $owner }. Már szóltam neki.
changes-taken = Mostantól a te ügyfeled: { $client }
changes-yours-now = { $person } átadott neked egy ügyfelet: { $client }
changes-no-longer-yours = { $person } másnak adta át egy ügyfeledet ({ $client }). Az új felelős: { $owner }
changes-taken-back = { $person } visszavonta az átadást: { $client }
changes-archive-which = Melyik ügyfelet? Például: /archive Acme
changes-confirm-archive = Archívumba tegyem ezt az ügyfelet: { $client }? Lekerül a listákról, és emlékeztetőt sem küldök róla; a hívásai, szerződései és pénzügyei megmaradnak.
changes-confirm-restore = Visszahozzam az archívumból? Ügyfél: { $client }
changes-archived = Archívumba került: { $client }
changes-restored = Visszahozva az archívumból: { $client }
changes-history = Előzmények, a legfrissebb elöl: { $client }
changes-office = az iroda
changes-row = { $at } · { $who } · { $what }
changes-was-registered = felvéve
changes-was-unregistered = felvétel visszavonva
changes-was-archived = archívumba téve
changes-was-restored = visszahozva az archívumból
changes-was-set = { $label }: { $before } → { $after }
changes-contact-added = új kapcsolattartó: { $name }
changes-contact-removed = törölt kapcsolattartó: { $name }
changes-touch-set = Kapcsolattartás, nap: { $before } → { $after }
changes-greeted = köszöntő ment e-mailben
changes-invited = felkerült a listára: { $event }
changes-news = Ügyféllapok, újak és módosultak:
changes-news-new = – { $client }: új, rögzítette { $person }
changes-news-row = – { $client }: { $label } mostantól { $after } ({ $person })
changes-news-more =
    { $count ->
        [one] … és még { $count } módosítás.
       *[other] … és még { $count } módosítás.
    }
changes-surveyed = felmérés
changes-personal =
    { $what ->
        [erased] személyes adatok törölve
       *[given_out] személyes adatok kiadva
    }
