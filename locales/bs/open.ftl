open-with = Otvoreno, klijent { $client }:
open-nothing-with = Ništa nije otvoreno, klijent { $client }.
open-all = Otvoreno, rok do { $day }:
open-nothing = Nema otvorenog s rokom do { $day }.
open-row = – { $number } · { $client }: { $what }, rok { $day }
