phrases-none = Nema rečenica za provjeru.
phrases-left =
    { $count ->
        [one] { $count } rečenica koju nisam sigurno razumio. Najstarija:
        [few] { $count } rečenice koje nisam sigurno razumio. Najstarija:
       *[other] { $count } rečenica koje nisam sigurno razumio. Najstarija:
    }
phrases-line = „{ $text }”
phrases-from = { $person } · { $at } · { $language }
phrases-meant = Odabrano značenje: { $intent }
phrases-not-said = Niko nije rekao šta znači.
phrases-accept = Prihvati
phrases-reject = Odbij
phrases-other = Drugo značenje
phrases-later = Kasnije
phrases-back = Nazad
phrases-accepted = Prihvaćeno: { $intent }. Od sada razumijem takve rečenice.
phrases-rejected = Odbijeno, tekst je obrisan.
