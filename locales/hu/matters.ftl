matters-title = Ügy egy osztálynak
matters-no-department = Nem ismerek ilyen, ügyfelekkel foglalkozó osztályt: „{ $text }”. Nyomj meg egyet.
matters-ask-text = Mire van szüksége tőlük az ügyfélnek?
matters-text = Ügy
matters-open = Az osztályon, { $queue } { $number }: { $text }
