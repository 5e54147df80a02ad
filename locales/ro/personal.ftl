personal-whose = Datele cui? Scrieți așa: /clientdata Acme
personal-file = Tot ce se păstrează despre { $client } e în acest fișier. Conturile nu se șterg odată cu el.
personal-do-erase = Șterge datele personale
personal-sure = Ștergeți datele personale ale clientului { $client }: fișă, contacte, note, fișiere? Contractele, facturile și plățile rămân. Nu se mai pot recupera.
personal-do-erase-now = Da, șterge
personal-erased = Șters. Conturile rămân sub numărul de client { $number }.
