open-with = Открыто по клиенту { $client }:
open-nothing-with = По клиенту { $client } ничего не открыто.
open-all = Открыто, срок до { $day }:
open-nothing = Нет открытого со сроком до { $day }.
open-row = – { $number } · { $client }: { $what }, срок { $day }
