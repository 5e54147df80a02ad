files-too-large = Fajl je veći od 20 MB pa ga ne mogu primiti: { $name }. Pošaljite manji.
files-ask-client = Kojem klijentu pripada?
files-file = Fajl
files-kept =
    { $count ->
        [one] Sačuvano: { $name }, klijent { $client }
        [few] Sačuvana { $count } fajla, klijent { $client }
       *[other] Sačuvano { $count } fajlova, klijent { $client }
    }
files-undo = Poništi
files-undone = Poništeno, fajl se više ne čuva: { $name }, klijent { $client }
files-undone-already = { $name }: taj fajl više nije ni kod jednog klijenta.
files-of-client = Fajlovi, najnoviji prvo. Klijent: { $client }
files-none = { $client } još nema fajlova. Pošaljite fajl i uz njega napišite naziv klijenta.
files-row = { $name } – { $at }
files-show = Fajlovi
files-here = { $name }, klijent { $client }:
files-not-fetched = Nisam mogao preuzeti { $name }. Pošaljite ponovo, molim Vas.
files-is-paper = To je papir nekog posla
files-latest = Zadnji fajlovi:
files-how = Još nema fajlova. Pošaljite fajl i uz njega napišite naziv klijenta.
files-found = Fajlovi za „{ $text }”, najnoviji prvo:
files-found-none = Ne nalazim fajl za „{ $text }” kod Vaših klijenata. Probajte ime, klijenta, ugovor, vrstu papira ili dan.
files-hit = { $name } – { $client }, { $at }
