open-with = Nyitott ügyek – { $client }:
open-nothing-with = Nincs nyitott ügy: { $client }.
open-all = Nyitott, esedékes eddig: { $day }
open-nothing = Nincs nyitott tétel eddig: { $day }
open-row = – { $number } · { $client }: { $what }, határidő: { $day }
