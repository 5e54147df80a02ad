home-title = { $day } · { $name }
home-done = Azi: apeluri { $calls }, oferte la telefon { $phone }, pe e-mail { $email }
home-norm = { $bar } { $done }/{ $target } · { $norm } · { $pace }
home-free = Nimic scadent în următoarele 7 zile.
home-reminders = Mementouri:
home-reminders-late =
    { $count ->
        [one] Mementouri, { $count } întârziat:
        [few] Mementouri, { $count } întârziate:
       *[other] Mementouri, { $count } de întârziate:
    }
home-contracts = Contracte, până peste o săptămână:
home-invoices = Facturi restante:
home-more =
    { $count ->
        [one] … și încă { $count }
        [few] … și încă { $count }
       *[other] … și încă { $count }
    }
home-no-clients = Aici nu sunt încă clienți. Înregistrați primul client sau scrieți-mi pur și simplu, de exemplu: client nou Acme
home-no-clients-yet = Aici nu sunt încă clienți. De îndată ce un coleg înregistrează unul, îl vedeți.
home-do-client = Client nou
home-do-remind = Memento nou
home-do-digest = Rezumat
home-do-import = Importul unui tabel
home-stranger = Țin evidența firmei { $company }: apeluri, clienți, contracte, mementouri. Nu vă cunosc încă: cereți administratorului o invitație, trimiteți-mi codul într-un mesaj, și aici va fi ziua dvs.
