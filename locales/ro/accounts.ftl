accounts-linked = Vă cunosc aici:
accounts-row = • { $platform }, folosit ultima dată { $at }
accounts-row-blocked = • { $platform }, folosit ultima dată { $at } ⛔ acolo nu vă pot scrie
accounts-platform =
    { $platform ->
        [telegram] Telegram
        [slack] Slack
       *[other] consolă
    }
accounts-blocked-there = { $platform } ⛔
accounts-reached-last = Mementourile vin pe platforma folosită ultima dată, acum { $platform }.
accounts-reached = Mementourile vin pe { $platform }.
accounts-reached-instead = Ați ales { $chosen } pentru mementouri, dar acolo nu vă pot scrie; vin pe { $platform }.
accounts-do-show = Platformele mele
accounts-do-reach = Mementouri pe { $platform }
accounts-do-reach-last = Mementouri pe ultima folosită
accounts-do-link = Conectare pe alta
accounts-do-unlink = Deconectare { $platform }
accounts-do-keep = Rămâne
accounts-saved = Am salvat.
accounts-link =
    { $days ->
        [one] Trimiteți-mi acest cod din celălalt cont, pe Slack sau Telegram, în mesaj privat. Este doar pentru dvs. și merge o singură dată, timp de { $days } zi; codurile dinainte nu mai merg:
        [few] Trimiteți-mi acest cod din celălalt cont, pe Slack sau Telegram, în mesaj privat. Este doar pentru dvs. și merge o singură dată, timp de { $days } zile; codurile dinainte nu mai merg:
       *[other] Trimiteți-mi acest cod din celălalt cont, pe Slack sau Telegram, în mesaj privat. Este doar pentru dvs. și merge o singură dată, timp de { $days } de zile; codurile dinainte nu mai merg:
    }
accounts-link-telegram = Pe Telegram ajunge acest link: { $address }
accounts-ask-unlink = Deconectați { $platform }? Acolo nu vă voi mai cunoaște și nu voi mai răspunde.
accounts-ask-unlink-here = Deconectați { $platform }, unde scrieți acum? Aici nu vă voi mai cunoaște și nu voi mai răspunde.
accounts-unlinked = { $platform } este deconectat. Ca să reveniți, vă trebuie un cod nou.
accounts-last-one = Este singurul dvs. cont: fără el nu ați mai putea vorbi cu mine. Conectați întâi altul sau întrebați administratorul.
accounts-linked-elsewhere = Contul dvs. a fost conectat și pe { $platform }. Dacă nu ați fost dvs., deconectați-l și anunțați administratorul.
accounts-linked-already = Sunteți deja conectat aici ca { $name }; codul acesta este acum folosit.
accounts-for-another = Codul este al altcuiva. Aici sunteți conectat ca { $name } și nu s-a schimbat nimic; codul rămâne bun.
