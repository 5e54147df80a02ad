changes-undo = Poništi
changes-which-field = { $client }: koje polje želite izmijeniti?
changes-now = { $label } sada: { $value }
changes-empty = Ostavi prazno
changes-same = { $client }: polje „{ $label }” ostaje kakvo je bilo.
changes-done = { $client }, polje „{ $label }”: bilo je { $before }, sada je { $after }
changes-undone = Poništeno, sve je kao prije: { $client }
changes-changed-since = Ovo je već poništeno ili je neko u međuvremenu izmijenio karton. Ništa nije urađeno, klijent: { $client }
changes-hand-over = Predaj kolegi
changes-ask-owner = Ko preuzima klijenta?
changes-which-colleague = Na koga mislite pod „{ $text }”?
changes-no-colleague = Niko pod imenom „{ $text }” ne može preuzeti klijenta. Pritisnite jedno od imena.
changes-cannot-give = Ovoj osobi ne možete predati klijenta.
changes-nobody-to-give = U prodaji nema nikoga ko bi mogao preuzeti klijenta.
changes-theirs-already = { $client }: klijenta već vodi { $owner }.
changes-handed-over = { $client }: klijenta sada vodi { $owner }. Obavijest je poslana.
changes-taken = { $client }: ovo je sada Vaš klijent.
changes-yours-now = { $person } Vam predaje klijenta: { $client }
changes-no-longer-yours = { $person } predaje Vašeg klijenta nekom drugom: { $client }. Sada ga vodi { $owner }.
changes-taken-back = { $person } uzima klijenta nazad: { $client }
changes-archive-which = Kojeg klijenta? Na primjer: /archive Drina Promet
changes-confirm-archive = Premjestiti u arhivu: { $client }? Klijent nestaje iz spiskova i podsjetnika; pozivi, ugovori i novac ostaju.
changes-confirm-restore = Vratiti iz arhive: { $client }?
changes-archived = Sada u arhivi: { $client }
changes-restored = Vraćeno iz arhive: { $client }
changes-history = Historija izmjena, najnovije prvo. Klijent: { $client }
changes-office = sistem
changes-row = { $at } · { $who } · { $what }
changes-was-registered = klijent upisan
changes-was-unregistered = upis poništen
changes-was-archived = premješteno u arhivu
changes-was-restored = vraćeno iz arhive
changes-was-set = { $label }: { $before } → { $after }
changes-contact-added = dodana kontakt osoba: { $name }
changes-contact-removed = uklonjena kontakt osoba: { $name }
changes-touch-set = Održavanje kontakta, dani: { $before } → { $after }
changes-greeted = čestitka poslana e-mailom
changes-invited = dodat na listu: { $event }
changes-news = Kartice klijenata, nove i izmijenjene:
changes-news-new = – { $client }: nova, upisao/la { $person }
changes-news-row = – { $client }: { $label } je sada { $after } ({ $person })
changes-news-more =
    { $count ->
        [one] … i još { $count } izmjena.
        [few] … i još { $count } izmjene.
       *[other] … i još { $count } izmjena.
    }
changes-surveyed = anketa
changes-personal =
    { $what ->
        [erased] lični podaci obrisani
       *[given_out] lični podaci izdati
    }
