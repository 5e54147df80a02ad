delivery-repeat = (Újraküldöm, hátha nem érkezett meg.)
delivery-kind =
    { $kind ->
        [answer] egy válasz
        [birthday] egy születésnapi emlékeztető
        [overdue] egy lejárt tartozás
        [contract] egy szerződés lejárta
        [task] egy emlékeztető
        [digest] a napi összesítő
        [report] egy jelentés
        [catchup] ami a leállásom alatt volt esedékes
        [edit] egy korábbi üzenet módosítása
        [alarm] egy riasztás
        [obligation] esedékes kötelezettségek
        [complaint] egy panasz
        [statistics] a szerződések statisztikája
        [mail] egy e-mail
       *[other] egy üzenet
    }
delivery-held = Nem tudom, megkaptad-e: { $kind } ({ $at }).
delivery-mail-refused = A(z) „{ $subject }” tárgyú e-mailt visszautasították ({ $address }): { $reason }. Ellenőrizd a címet az ügyfél lapján, és küldd el újra.
delivery-mail-held = Nem tudom, megérkezett-e a(z) „{ $subject }” tárgyú e-mail ide: { $address } ({ $at }). Kérdezd meg őket, mielőtt újra elküldöd.
delivery-send-again = Küldd újra
delivery-sent-again = Küldöm újra.
delivery-settled = Ez már elintéződött.
delivery-alarm-dead = Egy üzenetet végleg visszautasítottak. Címzett: { $person }; mi ez: { $kind }. Az okot az /undelivered mutatja, ott újra is küldheted.
delivery-alarm-held = Lehet, hogy egy üzenet nem érkezett meg. Címzett: { $person }; mi ez: { $kind }. Őt már megkérdeztem; az /undelivered is mutatja.
delivery-alarm-blocked = { $person } letiltott engem itt: { $platform }, vagy megszűnt a fiókja. Ott már semmit sem kap meg.
delivery-refused = Végleg visszautasítva: { $count }
delivery-in-doubt = Lehet, hogy nem érkezett meg: { $count }
delivery-waiting = Várakozik: { $count }, a legrégebbi ekkortól: { $since }
delivery-nothing-waits = Várakozik: semmi
delivery-none = Nincs miről dönteni: egy üzenetet sem utasítottak vissza, és egyik sem kétes.
delivery-row = { $number }. { $person } · { $kind } · { $at } · { $platform }
delivery-reason = A platform válasza: { $reason }
delivery-may-have-arrived = Nem tudni, megérkezett-e.
delivery-do-again = { $number } · Küldd újra
delivery-do-drop = { $number } · Elvetem
delivery-more =
    { $count ->
        [one] … és még { $count }
       *[other] … és még { $count }
    }
delivery-stranger = ismeretlen címzett
delivery-goes = Újra úton. Címzett: { $person }; mi ez: { $kind }.
delivery-dropped = Elvetve. Címzett: { $person }; mi ez: { $kind }.
delivery-since = Kézbesítés, kezdete: { $since }
delivery-all-well = Kézbesítés, kezdete: { $since }. Minden kiment, és időben.
delivery-late = Késve érkezett emlékeztetők: { $count }
delivery-expired = Nem ment ki, mert már késő lett volna: { $count }
delivery-outage = Nem működtem: { $began } – { $ended }.
delivery-show = Mutasd őket
delivery-refusal =
    { $why ->
        [blocked] az illető letiltott
        [deactivated] a fiók megszűnt
       *[not-found] nincs ilyen beszélgetés
    }
