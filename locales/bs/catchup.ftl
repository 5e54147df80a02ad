catchup-down = Nisam radio od { $began } do { $ended }. U međuvremenu:
catchup-row = { $number }. { $text }
catchup-press =
    { $count ->
        [one] Pritisnite broj da vidite cijelu poruku.
        [few] Pritisnite neki broj da vidite tu poruku cijelu.
       *[other] Pritisnite neki broj da vidite tu poruku cijelu.
    }
catchup-next =
    { $count ->
        [one] još { $count }
        [few] još { $count }
       *[other] još { $count }
    }
catchup-expired = Pregled za { $day }: bilo je prekasno za slanje, pokazuje ga /digest
catchup-gone = Te poruke više nema.
catchup-gathered = Podsjetnici: { $count }
