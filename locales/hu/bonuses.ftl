bonuses-how-rate = Írd be a kulcsot százalékban és esetleg egy nevet: /bonusrate 2.5 vagy /bonusrate 3 Anna
bonuses-nobody = Itt senkit sem hívnak így: „{ $name }”.
bonuses-own = A saját kulcsodat nem állíthatod be: egy kolléga teheti meg.
bonuses-everybody = mindenki
bonuses-rate-set = Mostantól ({ $period }) a kulcs { $rate } %, { $whose }.
bonuses-which-month = Melyik hónap? Például: március
bonuses-do-reverse = Sztornó: { $person }
bonuses-do-grant = Jóváírás: { $person }, { $currency }
bonuses-none = Ekkor senki ügyfeleitől nem folyt be semmi: { $period }.
bonuses-headline = Jutalékok, { $period } (fillérre kerekítve, a fél felfelé):
bonuses-no-rate = { $person }: befolyt { $base }, még nincs kulcs. Állítsd be: /bonusrate
bonuses-no-rate-yours = { $base } folyt be. A könyvelés erre a hónapra még nem adott meg kulcsot.
bonuses-row = { $person }: { $base } { $rate } %-a = { $amount }
bonuses-row-granted = ✔ { $person }: { $base } { $rate } %-a = { $amount }, jóváírva
bonuses-changed = A számok megváltoztak. Nézd meg újra:
bonuses-yours = A jutalékod jóváírva ({ $period }): { $amount }. A /bonus megmutatja, miből jött össze.
bonuses-granted = ✔ Jóváírva neki: { $person }: { $amount }
bonuses-reversed-already = Már korábban sztornózták.
bonuses-yours-reversed = A jutalékodat sztornózták ({ $period }): { $amount }.
bonuses-reversed = ↩ Sztornózva a jutalék, { $person }: { $amount }
bonuses-none-of-yours = Nincs jutalékod: { $period }.
bonuses-own-headline = A jutalékod, { $period }:
bonuses-payment = { $day } · { $client }: { $amount }
bonuses-more = … és még { $count }
bonuses-from = Ügyfeleid e fizetéseiből:
bonuses-together = Összesen: { $sums }
