stock-saved = { $code }, { $place }: { $count }
stock-undone = ✓ Visszavonva: { $code }.
stock-which-place = Melyik helyen? Írd a szám mögé: /stock { $code } +10 bolt
stock-too-few = Nem írtam be semmit: { $code }, { $place }: { $count } van.
stock-low = A minimum alatt: { $product }. Maradt: { $count }, minimum: { $minimum }
stock-low-told = Most a minimum alatt van; a logisztika értesült.
stock-below = A minimum alatt ({ $minimum })
stock-do-order = Megrendelés
