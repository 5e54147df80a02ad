bonuses-how-rate = Napišite stopu u procentima i možda ime: /bonusrate 2.5 ili /bonusrate 3 Ana
bonuses-nobody = Ovdje se niko ne zove „{ $name }”.
bonuses-own = Ne možete postaviti vlastitu stopu: to radi kolega.
bonuses-everybody = svi
bonuses-rate-set = Od mjeseca { $period } stopa je { $rate } %, { $whose }.
bonuses-which-month = Koji mjesec? Na primjer: mart
bonuses-do-reverse = Storniraj: { $person }
bonuses-do-grant = Odobri: { $person }, { $currency }
bonuses-none = U mjesecu { $period } ničiji klijenti nisu ništa platili.
bonuses-headline = Bonusi za { $period } (zaokruženo na fening, polovina naviše):
bonuses-no-rate = { $person }: naplaćeno { $base }, još bez stope. Postavite je: /bonusrate
bonuses-no-rate-yours = Naplaćeno { $base }. Računovodstvo još nije odredilo stopu za taj mjesec.
bonuses-row = { $person }: { $rate } % od { $base } = { $amount }
bonuses-row-granted = ✔ { $person }: { $rate } % od { $base } = { $amount }, odobreno
bonuses-changed = Brojke su se promijenile. Pogledajte ponovo:
bonuses-yours = Vaš bonus za { $period } je odobren: { $amount }. /bonus pokazuje od čega je nastao.
bonuses-granted = ✔ Odobreno, { $person }: { $amount }
bonuses-reversed-already = Već je storniran.
bonuses-yours-reversed = Vaš bonus za { $period }, { $amount }, je storniran.
bonuses-reversed = ↩ Storniran bonus, { $person }: { $amount }
bonuses-none-of-yours = Nema Vašeg bonusa za { $period }.
bonuses-own-headline = Vaš bonus za { $period }:
bonuses-payment = { $day } · { $client }: { $amount }
bonuses-more = … i još { $count }
bonuses-from = Od ovih uplata Vaših klijenata:
bonuses-together = Ukupno: { $sums }
