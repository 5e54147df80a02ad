events-title = Esemény
events-ask-name = Mi az esemény neve?
events-name = Név
events-ask-closes = Mikor zárul a regisztráció, nap és óra?
events-closes = Zárul
events-needs-time = { $day }, hány órakor? Írd be a napot és az órát.
events-taken = Már van { $name } nevű esemény. Adj neki más nevet.
events-card = { $name }: a regisztráció zárul: { $at }
events-open =
    { $count ->
       [one] { $count } nyitott kérés
      *[other] { $count } nyitott kérés
    }
events-saved = Az esemény rögzítve.
events-undone = ✓ Visszavonva: nincs ilyen esemény.
events-none = Nincs közelgő esemény. /event NÉV, zárul NAP ÓRA: ezzel rögzítesz egyet.
events-do-move = Más időpont
events-do-undo = Visszavonás
