open-with = Deschis cu { $client }:
open-nothing-with = Nimic deschis cu { $client }.
open-all = Deschis, cu termen până la { $day }:
open-nothing = Nimic deschis cu termen până la { $day }.
open-row = – { $number } · { $client }: { $what }, termen { $day }
