morning-title = Jó reggelt, { $name }! A terved, { $day }:
morning-norms = Mára: { $norms }
morning-day-off = Ma szabadnapod van: nincs napi norma.
morning-log = ☎ { $client }
morning-do-stop = Ne minden reggel
morning-do-start = Minden reggel
morning-is-off = A terv nem jön többé magától. A /morning megmutatja és visszakapcsolja.
morning-is-on = A terv a munkanapod kezdetén jön.
