telling-preview = Ovo bi pročitao klijent { $client }. Još ništa nije poslano.
telling-do-mail = Pošalji na { $address }
telling-do-phone = Rečeno telefonom
telling-do-language =
    { $language ->
        [en] English
        [es] Español
        [ro] Română
        [ru] Русский
        [hu] Magyar
       *[bs] Bosanski
    }
telling-subject = Ugovor { $number }: stanje na dan { $day }
telling-greeting = Poštovani ({ $client }),
telling-status = stanje našeg ugovora { $number } je: { $status }.
telling-obligation =
    { $side ->
        [ours] – s naše strane: { $what }{ $by }
        [client] – s Vaše strane: { $what }{ $by }
       *[manufacturer] – sa strane proizvođača: { $what }{ $by }
    }
telling-by = { ", " }rok { $day }
telling-farewell = Srdačan pozdrav, { $company }
telling-already = Klijentu { $client } je ovo već javljeno ({ $at }, { $person }).
telling-changed = Promijenilo se otkad ste gledali. Pogledajte ponovo:
telling-told = Zabilježeno: klijentu { $client } je telefonom javljeno stanje ugovora { $number }.
telling-no-address = Nema e-mail adrese za klijenta { $client }. Dodajte je u karticu ili javite telefonom.
telling-sent = Stanje ugovora { $number } ide e-mailom na { $address }.
