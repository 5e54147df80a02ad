limits-title = Limiti za mjesec:
limits-row = { $kind }, { $whose }: { $amount }
limits-set = Od sada { $kind } ima limit od { $amount } mjesečno, { $whose }.
limits-before = Prije: { $amount }
limits-everybody = svi
limits-nobody = Ovdje se niko ne zove „{ $name }”.
limits-how = Napišite vrstu, iznos i možda ime: /limit reprezentacija 200 EUR ili /limit putovanje 300 EUR Ana
