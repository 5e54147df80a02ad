files-too-large = 20 MB-nál nagyobb, ezért nem kaptam meg: { $name }. Küldd el kisebb méretben.
files-ask-client = Melyik ügyfélhez tartozik?
files-file = Fájl
files-kept =
    { $count ->
        [one] { $name } – elmentve, ügyfél: { $client }
       *[other] { $count } fájl elmentve, ügyfél: { $client }
    }
files-undo = Visszavonás
files-undone = Visszavonva: { $name } már nincs az ügyfélnél ({ $client }).
files-undone-already = Ez a fájl egyik ügyfélnél sincs: { $name }
files-of-client = Fájlok, a legfrissebb elöl: { $client }
files-none = Ehhez az ügyfélhez ({ $client }) még nincs fájl. Küldj egyet, és írd mellé az ügyfél nevét.
files-row = { $name } – { $at }
files-show = Fájlok
files-here = { $name }, ügyfél: { $client }
files-not-fetched = Nem tudtam letölteni: { $name }. Küldd el újra, légy szíves.
files-is-paper = Ez egy ügylet papírja
files-latest = A legutóbbi fájlok:
files-how = Még nincs fájl. Küldj egyet, és írd mellé az ügyfél nevét.
files-found = Fájlok erre: „{ $text }”, a legfrissebb elöl:
files-found-none = Nem találok fájlt erre: „{ $text }”. Próbáld a nevével, az ügyféllel, a szerződéssel, a papír fajtájával vagy a nappal.
files-hit = { $name } – { $client }, { $at }
