catchup-down = Nu am funcționat între { $began } și { $ended }. Între timp:
catchup-row = { $number }. { $text }
catchup-press =
    { $count ->
        [one] Apăsați numărul ca să îl vedeți întreg.
        [few] Apăsați un număr ca să vedeți întreg mesajul acela.
       *[other] Apăsați un număr ca să vedeți întreg mesajul acela.
    }
catchup-next =
    { $count ->
        [one] încă { $count }
        [few] încă { $count }
       *[other] încă { $count }
    }
catchup-expired = Rezumat { $day }: nu mai era de folos; cu /digest îl vedeți
catchup-gone = Acela nu mai există.
catchup-gathered = Mementouri: { $count }
