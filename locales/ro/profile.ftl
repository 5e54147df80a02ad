profile-name = { $name }, { $role }
profile-language = Limba: { $language }
profile-timezone = Fus orar: { $zone }
profile-days = Zile de lucru: { $days }
profile-hours = Program: { $start }–{ $end }
profile-digest = Rezumatul la { $time }
profile-birthdays =
    { $count ->
        [0] Zilele de naștere ale clienților: vă anunț în ziua respectivă
        [one] Zilele de naștere ale clienților: vă anunț cu { $count } zi înainte și în ziua respectivă
        [few] Zilele de naștere ale clienților: vă anunț cu { $count } zile înainte și în ziua respectivă
       *[other] Zilele de naștere ale clienților: vă anunț cu { $count } de zile înainte și în ziua respectivă
    }
profile-email = E-mail: { $address }
profile-do-language = Limbă
profile-do-timezone = Fus orar
profile-do-days = Zile de lucru
profile-do-hours = Program
profile-do-digest = Ora rezumatului
profile-do-birthdays = Zile de naștere
profile-do-email = E-mail
profile-back = Gata
profile-saved = Salvat.
profile-ask-language = În ce limbă să vă scriu?
profile-no-language = Nu vorbesc „{ $text }”.
profile-ask-days = În ce zile lucrați? Apăsați o zi ca să o adăugați sau să o scoateți, ori scrieți-le, de exemplu luni-vineri.
profile-bad-days = „{ $text }” nu sunt zile pe care le înțeleg. Scrieți-le așa: luni-vineri sau luni, miercuri și vineri.
profile-works = ✓ { $day }
profile-one-day = Trebuie să rămână cel puțin o zi de lucru.
profile-monday = luni
profile-tuesday = marți
profile-wednesday = miercuri
profile-thursday = joi
profile-friday = vineri
profile-saturday = sâmbătă
profile-sunday = duminică
profile-ask-zone = Ce fus orar? Scrieți un oraș, de exemplu București, sau un nume ca Europe/Bucharest.
profile-which-zone = Nu cunosc fusul orar „{ $text }”. Este unul dintre acestea?
profile-no-zone = Nu cunosc fusul orar „{ $text }”. Scrieți cel mai apropiat oraș mare sau capitala țării.
profile-ask-hours = De la ce oră la ce oră lucrați? De exemplu 9-18.
profile-bad-hours = „{ $text }” nu este un program de lucru. Scrieți, de exemplu, 9-18 sau 8:30-17:00.
profile-ask-digest = La ce oră să vină rezumatul?
profile-bad-time = „{ $text }” nu este o oră. Scrieți, de exemplu, 17 sau 17:30.
profile-ask-birthdays = Cu câte zile înainte de ziua de naștere a unui client să vă anunț?
profile-ask-email = La ce adresă de e-mail să vă scriu? Acolo ajunge informarea zilnică despre piață.
profile-bad-birthdays = „{ $text }” nu merge: un număr de la 0 la { $most }, vă rog.
