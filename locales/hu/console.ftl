console-no-button =
    { $count ->
        [0] Nincs megnyomható gomb.
        [one] Nincs { $number }. gomb: az utolsó üzenetnek csak egy gombja van.
       *[other] Nincs { $number }. gomb: az utolsó üzenetnek { $count } gombja van.
    }
console-no-file = Nem tudom elolvasni ezt a fájlt: { $path }. Nézd meg, jó-e a neve.
