stock-saved = { $code }, { $place }: { $count }
stock-undone = ✓ Deshecho: { $code }.
stock-which-place = ¿En qué lugar? Escríbelo tras el número: /stock { $code } +10 salón
stock-too-few = No se ha escrito nada: de { $code } hay { $count } en { $place }.
stock-low = Por debajo del mínimo: { $product }. Quedan: { $count }, mínimo: { $minimum }
stock-low-told = Está por debajo del mínimo; se ha avisado a logística.
stock-below = Por debajo del mínimo de { $minimum }
stock-do-order = Pedirlo
