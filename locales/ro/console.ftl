console-no-button =
    { $count ->
        [0] Nu este niciun buton de apăsat.
        [one] Nu există butonul { $number }: ultimul mesaj are unul singur.
        [few] Nu există butonul { $number }: ultimul mesaj are { $count }.
       *[other] Nu există butonul { $number }: ultimul mesaj are { $count }.
    }
console-no-file = Nu pot citi fișierul { $path }. Verificați numele.
