open-with = Open with { $client }:
open-nothing-with = Nothing is open with { $client }.
open-all = Open, due up to { $day }:
open-nothing = Nothing is open that is due up to { $day }.
open-row = – { $number } · { $client }: { $what }, due { $day }
