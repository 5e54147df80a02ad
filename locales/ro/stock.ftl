stock-saved = { $code }, { $place }: { $count }
stock-undone = ✓ Anulat: { $code }.
stock-which-place = În ce loc? Scrieți-l după număr: /stock { $code } +10 salon
stock-too-few = Nu s-a scris nimic: din { $code } sunt { $count } în { $place }.
stock-low = Sub minim: { $product }. Rămase: { $count }, minim: { $minimum }
stock-low-told = Este sub minim; logistica a fost anunțată.
stock-below = Sub minimul de { $minimum }
stock-do-order = Comandă
