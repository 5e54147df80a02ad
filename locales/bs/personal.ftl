personal-whose = Čije podatke? Napišite ovako: /clientdata Acme
personal-file = Sve što se čuva o klijentu { $client } je u ovoj datoteci. Knjige se time ne brišu.
personal-do-erase = Obriši lične podatke
personal-sure = Obrisati lične podatke klijenta { $client }: karticu, kontakte, bilješke, datoteke? Ugovori, fakture i uplate ostaju. Ne može se vratiti.
personal-do-erase-now = Da, obriši
personal-erased = Obrisano. Knjige ostaju pod brojem klijenta { $number }.
