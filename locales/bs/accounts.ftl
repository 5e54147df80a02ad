accounts-linked = Poznajem Vas ovdje:
accounts-row = • { $platform }, posljednji put: { $at }
accounts-row-blocked = • { $platform }, posljednji put: { $at } ⛔ tamo Vam ne mogu pisati
accounts-platform =
    { $platform ->
        [telegram] Telegram
        [slack] Slack
       *[other] konzola
    }
accounts-blocked-there = { $platform } ⛔
accounts-reached-last = Podsjetnici idu tamo gdje ste zadnji put pisali, sada: { $platform }.
accounts-reached = Podsjetnici idu na { $platform }.
accounts-reached-instead = Za podsjetnike ste izabrali { $chosen }, ali tamo Vam ne mogu pisati; idu na { $platform }.
accounts-do-show = Moje platforme
accounts-do-reach = Podsjetnici na { $platform }
accounts-do-reach-last = Tamo gdje se zadnji put pisalo
accounts-do-link = Poveži još jednu
accounts-do-unlink = Prekini vezu: { $platform }
accounts-do-keep = Neka ostane
accounts-saved = Sačuvano.
accounts-link =
    { $days ->
        [one] Pošaljite mi ovaj kod sa drugog naloga, na Slacku ili Telegramu, privatnom porukom. Samo je za Vas i vrijedi jednom, { $days } dan; raniji kodovi više ne vrijede:
        [few] Pošaljite mi ovaj kod sa drugog naloga, na Slacku ili Telegramu, privatnom porukom. Samo je za Vas i vrijedi jednom, { $days } dana; raniji kodovi više ne vrijede:
       *[other] Pošaljite mi ovaj kod sa drugog naloga, na Slacku ili Telegramu, privatnom porukom. Samo je za Vas i vrijedi jednom, { $days } dana; raniji kodovi više ne vrijede:
    }
accounts-link-telegram = Na Telegramu je dovoljan ovaj link: { $address }
accounts-ask-unlink = Prekinuti vezu: { $platform }? Tamo Vas više neću poznavati i neću odgovarati.
accounts-ask-unlink-here = Prekinuti vezu: { $platform }, gdje sada pišete? Ovdje Vas više neću poznavati i neću odgovarati.
accounts-unlinked = Veza je prekinuta: { $platform }. Za povratak treba novi kod.
accounts-last-one = Ovo je Vaš jedini nalog: bez njega mi ne biste mogli pisati. Prvo povežite drugi ili se obratite administratoru.
accounts-linked-elsewhere = Vaš nalog je povezan i ovdje: { $platform }. Ako to niste bili Vi, prekinite vezu i javite administratoru.
accounts-linked-already = Ovdje ste već povezani kao { $name }; ovaj kod je sada iskorišten.
accounts-for-another = Taj kod je za nekog drugog. Ovdje ste povezani kao { $name } i ništa nije promijenjeno; kod i dalje vrijedi.
