staff-list = Munkatársak:
staff-row = { $name } ({ $login }), { $role }
staff-row-left = { $name } ({ $login }), már nem dolgozik itt
staff-by-name = Nem fér ki mindenki a gombokra: írd be, hogy /staff és egy név.
staff-none = Nincs itt „{ $text }” nevű munkatárs.
staff-language = Nyelv: { $language }
staff-timezone = Időzóna: { $zone }
staff-head = Vezető: { $name }
staff-no-head = Nincs vezetője
staff-linked = Itt ír nekem: { $platforms }
staff-not-linked = Még nincs összekapcsolva: küldj meghívót
staff-do-invite = Meghívó
staff-do-role = Szerepkör
staff-do-head = Vezető
staff-do-off = Hozzáférés letiltása
staff-do-on = Hozzáférés visszaadása
staff-invitation =
    { $days ->
        [one] Ezt csak neki küldd el: { $name }. Egyszer használható, { $days } napon belül:
       *[other] Ezt csak neki küldd el: { $name }. Egyszer használható, { $days } napon belül:
    }
staff-invitation-slack = Slacken { $name } ezt a kódot küldi el nekem: { $code }
staff-ask-role = { $name } szerepköre most: { $role }. Mi legyen mostantól?
staff-own-role = A saját szerepkörödet nem módosíthatod. Kérj meg egy másik adminisztrátort.
staff-ask-head = Ki legyen { $name } vezetője?
staff-nobody = Senki
staff-saved = Elmentve.
staff-not-oneself = Magadat nem tilthatod le. Kérj meg egy másik adminisztrátort.
staff-off = { $name } le van tiltva, többé nem tud írni nekem.
staff-clients =
    { $count ->
        [one] { $name } nevén még van { $count } ügyfél: add át egy kollégának.
       *[other] { $name } nevén még van { $count } ügyfél: add át őket egy kollégának.
    }
staff-on = { $name } visszajöhet: küldj neki meghívót.
staff-new-title = Új munkatárs
staff-ask-login = Mi legyen a felhasználóneve? Kisbetűk és számok, például anna.k
staff-ask-name = Hogy hívják?
staff-ask-new-role = Milyen szerepkörben?
staff-ask-language = Milyen nyelven írjak neki?
staff-ask-new-head = Ki a vezetője?
staff-login = Felhasználónév
staff-name = Név
staff-role = Szerepkör
staff-language-label = Nyelv
staff-head-label = Vezető
staff-bad-login = „{ $text }” nem jó felhasználónévnek: 2–40 kisbetű és szám kell, elöl betűvel.
staff-login-taken = Ez a felhasználónév már foglalt: { $login }. Válassz másikat.
staff-added = Felvettem. Nyomd meg a Meghívó gombot, és küldd tovább neki.
