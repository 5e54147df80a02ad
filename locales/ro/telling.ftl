telling-preview = Iată ce ar citi { $client }. Încă nu s-a trimis nimic.
telling-do-mail = Trimite la { $address }
telling-do-phone = Spus la telefon
telling-do-language =
    { $language ->
        [en] English
        [es] Español
        [ro] Română
        [ru] Русский
        [hu] Magyar
       *[bs] Bosanski
    }
telling-subject = Contractul { $number }: stadiul la { $day }
telling-greeting = Stimate client ({ $client }),
telling-status = stadiul contractului nostru { $number } este: { $status }.
telling-obligation =
    { $side ->
        [ours] – din partea noastră: { $what }{ $by }
        [client] – din partea dumneavoastră: { $what }{ $by }
       *[manufacturer] – din partea producătorului: { $what }{ $by }
    }
telling-by = { ", " }până la { $day }
telling-farewell = Cu stimă, { $company }
telling-already = { $client } a primit deja exact acest mesaj ({ $at }, { $person }).
telling-changed = S-a schimbat de când l-ați văzut. Priviți din nou:
telling-told = Notat: { $client } a aflat la telefon stadiul contractului { $number }.
telling-no-address = { $client } nu are adresă de e-mail. Adăugați-o în fișă sau sunați.
telling-sent = Stadiul contractului { $number } pleacă prin e-mail la { $address }.
