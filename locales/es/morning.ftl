morning-title = Buenos días, { $name }. Tu plan para { $day }:
morning-norms = Para hoy: { $norms }
morning-day-off = Hoy no trabajas: no hay objetivos del día.
morning-log = ☎ { $client }
morning-do-stop = No todas las mañanas
morning-do-start = Todas las mañanas
morning-is-off = El plan ya no llega solo. /morning lo muestra y lo vuelve a activar.
morning-is-on = El plan llega al empezar tu jornada.
