home-title = { $day } · { $name }
home-done = Ma: hívás { $calls }, ajánlat telefonon { $phone }, e-mailben { $email }
home-norm = { $bar } { $done }/{ $target } { $norm } · { $pace }
home-free = A következő 7 napban nincs határidő.
home-reminders = Emlékeztetők:
home-reminders-late =
    { $count ->
        [one] Emlékeztetők, ebből { $count } késik:
       *[other] Emlékeztetők, ebből { $count } késik:
    }
home-contracts = Szerződések, a következő egy hétben:
home-invoices = Lejárt számlák:
home-more =
    { $count ->
        [one] … és még { $count }
       *[other] … és még { $count }
    }
home-no-clients = Itt még nincsenek ügyfelek. Vedd fel az elsőt, vagy csak írj nekem, például: új ügyfél Acme
home-no-clients-yet = Itt még nincsenek ügyfelek. Amint egy kolléga felvesz egyet, látni fogod.
home-do-client = Új ügyfél
home-do-remind = Emlékeztess
home-do-digest = Összesítő
home-do-import = Táblázat importálása
home-stranger = Én vezetem a cég nyilvántartását ({ $company }): hívások, ügyfelek, szerződések, emlékeztetők. Még nem ismerlek: kérj meghívót az adminisztrátortól, küldd el nekem a kódját üzenetben, és itt lesz a napod.
