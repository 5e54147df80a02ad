staff-list = Ko ovdje radi:
staff-row = { $name } ({ $login }), { $role }
staff-row-left = { $name } ({ $login }), više ne radi ovdje
staff-by-name = Ne staju svi na dugmad: napišite /staff i ime.
staff-none = Ovdje nema nikoga pod imenom „{ $text }”.
staff-language = Jezik: { $language }
staff-timezone = Vremenska zona: { $zone }
staff-head = Rukovodilac: { $name }
staff-no-head = Bez rukovodioca
staff-linked = Piše mi na: { $platforms }
staff-not-linked = Još nije povezan nalog: pošaljite pozivnicu
staff-do-invite = Pozovi
staff-do-role = Uloga
staff-do-head = Rukovodilac
staff-do-off = Ukini pristup
staff-do-on = Vrati pristup
staff-invitation =
    { $days ->
        [one] Pošaljite samo ovoj osobi: { $name }. Pozivnica vrijedi jednom, u roku od { $days } dana:
        [few] Pošaljite samo ovoj osobi: { $name }. Pozivnica vrijedi jednom, u roku od { $days } dana:
       *[other] Pošaljite samo ovoj osobi: { $name }. Pozivnica vrijedi jednom, u roku od { $days } dana:
    }
staff-invitation-slack = Na Slacku { $name } mi šalje ovaj kod: { $code }
staff-ask-role = { $name }, sada: { $role }. Koja je uloga od sada?
staff-own-role = Vlastitu ulogu ne možete promijeniti. Zamolite drugog administratora.
staff-ask-head = { $name }: ko je rukovodilac?
staff-nobody = Niko
staff-saved = Sačuvano.
staff-not-oneself = Ne možete ukinuti pristup sami sebi. Zamolite drugog administratora.
staff-off = Pristup je ukinut, više mi ne može pisati: { $name }
staff-clients =
    { $count ->
        [one] { $name } još vodi { $count } klijenta: predajte ga nekom od kolega.
        [few] { $name } još vodi { $count } klijenta: predajte ih kolegama.
       *[other] { $name } još vodi { $count } klijenata: predajte ih kolegama.
    }
staff-on = Povratak je dozvoljen, pošaljite pozivnicu: { $name }
staff-new-title = Novi zaposlenik
staff-ask-login = Koji login? Mala slova bez kvačica i cifre, na primjer ana.k
staff-ask-name = Kako se zove?
staff-ask-new-role = Koja uloga?
staff-ask-language = Na kojem jeziku da pišem?
staff-ask-new-head = Ko je rukovodilac?
staff-login = Login
staff-name = Ime i prezime
staff-role = Uloga
staff-language-label = Jezik
staff-head-label = Rukovodilac
staff-bad-login = „{ $text }” ne može biti login: od 2 do 40 malih slova bez kvačica i cifara, slovo na početku.
staff-login-taken = Login { $login } već neko ima. Izaberite drugi.
staff-added = Dodano. Pritisnite Pozovi i proslijedite pozivnicu.
