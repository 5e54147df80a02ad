stock-saved = { $code }, { $place }: { $count }
stock-undone = ✓ Undone: { $code }.
stock-which-place = At which place? Write it behind the number: /stock { $code } +10 salon
stock-too-few = Nothing was written: of { $code } there are { $count } in { $place }.
stock-low = Below its minimum: { $product }. Left: { $count }, minimum: { $minimum }
stock-low-told = It is below its minimum now; logistics has been told.
stock-below = Below the minimum of { $minimum }
stock-do-order = Order it
