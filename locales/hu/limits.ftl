limits-title = Havi keretek:
limits-row = { $kind }, { $whose }: { $amount }
limits-set = Mostantól { $kind } havi kerete { $amount }, { $whose }.
limits-before = Eddig: { $amount }
limits-everybody = mindenki
limits-nobody = Itt senkit sem hívnak így: „{ $name }”.
limits-how = Írd be a fajtát, az összeget és esetleg egy nevet: /limit reprezentáció 200 EUR vagy /limit utazás 300 EUR Anna
