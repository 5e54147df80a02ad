open-with = Abierto con { $client }:
open-nothing-with = No hay nada abierto con { $client }.
open-all = Abierto, con plazo hasta el { $day }:
open-nothing = No hay nada abierto con plazo hasta el { $day }.
open-row = – { $number } · { $client }: { $what }, para el { $day }
