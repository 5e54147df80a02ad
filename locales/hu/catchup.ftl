catchup-down = Nem működtem: { $began } – { $ended }. Közben:
catchup-row = { $number }. { $text }
catchup-press =
    { $count ->
        [one] Nyomd meg a számát, és egészben megmutatom.
       *[other] Nyomd meg valamelyik számot, és azt egészben megmutatom.
    }
catchup-next =
    { $count ->
        [one] még { $count }
       *[other] még { $count }
    }
catchup-expired = Napi összesítő: { $day }. Már elkésett volna, a /digest megmutatja
catchup-gone = Az már nincs meg.
catchup-gathered = Emlékeztetők: { $count }
