files-too-large = { $name } depășește 20 MB și nu a ajuns la mine. Trimiteți-l mai mic.
files-ask-client = De care client ține?
files-file = Fișier
files-kept =
    { $count ->
        [one] Păstrat la { $client }: { $name }
        [few] Păstrate la { $client }: { $count } fișiere
       *[other] Păstrate la { $client }: { $count } de fișiere
    }
files-undo = Anulare
files-undone = Anulat: { $name } nu mai este păstrat la { $client }.
files-undone-already = { $name } nu este păstrat la niciun client.
files-of-client = Fișiere { $client }, de la cele mai noi:
files-none = Încă nu sunt fișiere la { $client }. Trimiteți-mi unul și scrieți lângă el numele clientului.
files-row = { $name } – { $at }
files-show = Fișiere
files-here = { $name }, păstrat la { $client }:
files-not-fetched = Nu am putut prelua { $name }. Vă rog să îl trimiteți din nou.
files-is-paper = Este actul unei tranzacții
files-latest = Ultimele fișiere:
files-how = Încă nu sunt fișiere. Trimiteți-mi unul și scrieți lângă el numele clientului.
files-found = Fișiere cu „{ $text }”, de la cele mai noi:
files-found-none = Nu găsesc niciun fișier cu „{ $text }” la clienții dvs. Încercați numele lui, clientul, contractul, felul actului sau ziua.
files-hit = { $name } – { $client }, { $at }
