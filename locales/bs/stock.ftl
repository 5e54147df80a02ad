stock-saved = { $code }, { $place }: { $count }
stock-undone = ✓ Poništeno: { $code }.
stock-which-place = Na kojem mjestu? Napišite ga iza broja: /stock { $code } +10 salon
stock-too-few = Ništa nije upisano: { $code }, { $place }: ima { $count }.
stock-low = Ispod minimuma: { $product }. Ostalo: { $count }, minimum: { $minimum }
stock-low-told = Sada je ispod minimuma; logistika je obaviještena.
stock-below = Ispod minimuma { $minimum }
stock-do-order = Naruči
