morning-title = Dobro jutro, { $name }. Vaš plan, { $day }:
morning-norms = Za danas: { $norms }
morning-day-off = Danas Vam je slobodan dan: nema dnevnih normi.
morning-log = ☎ { $client }
morning-do-stop = Ne svako jutro
morning-do-start = Svako jutro
morning-is-off = Plan više ne dolazi sam. /morning ga pokazuje i vraća.
morning-is-on = Plan dolazi na početku Vašeg radnog dana.
