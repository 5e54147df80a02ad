clients-which = Melyik ügyfélre gondolsz: „{ $text }”?
clients-none = Nincs „{ $text }” nevű ügyfeled. Nézd meg, jól írtad-e, vagy előbb vedd fel: /newclient
clients-likely = Nem ismerek „{ $text }” nevű ügyfelet. Valamelyikükre gondoltál?
clients-none-yet = Még nincs ügyfeled. Vedd fel az elsőt: /newclient
clients-ask-which = Melyik ügyfél? Írj be egy nevet, telefonszámot vagy adószámot.
clients-client = Ügyfél
clients-register = Új ügyfél felvétele
clients-page = Ügyfeleid név szerint ({ $first }–{ $last }):
clients-more = Tovább
clients-back = Vissza

clients-title = { $name } · { $kind } · #{ $id }
clients-archived = Archiválva: { $day }
clients-owner = Felelős: { $owner }
clients-no-owner = Felelős: még nincs
clients-people = Kapcsolattartók:
clients-last-call = Utolsó hívás: { $at } · { $outcome } · { $person }
clients-never-called = Még nem volt hívás.
clients-contracts = Élő szerződések: { $count }
clients-owed = Tartozás: { $owed }
clients-owed-overdue = Tartozás: { $owed }, ebből lejárt: { $overdue }
clients-amount = { $amount }
clients-task = Teendő, { $day }: { $text }
clients-more-tasks =
    { $count ->
        [one] … és még { $count } teendő.
       *[other] … és még { $count } teendő.
    }
clients-card = Adatlap
clients-log-call = Hívás rögzítése
clients-reached = Elérve
clients-no-answer = Nem vette fel
clients-calls = Hívások
clients-contract-list = Szerződések
clients-email-offer = E-mailes ajánlat
clients-edit = Szerkesztés
clients-contacts = Kapcsolattartók
clients-history = Előzmények
clients-hand-over = Átadás
clients-archive = Archiválás
clients-restore = Visszahozás

clients-owner-label = Felelős
clients-name = Név
clients-kind = Típus
clients-contact = Kapcsolattartó
clients-phone = Telefon
clients-email = E-mail
clients-birthday = Születésnap
clients-tax-id = Adószám
clients-iban = IBAN
clients-city = Település
clients-country = Ország
clients-district = Körzet
clients-source = Forrás
clients-ask-name = Hogy hívják az ügyfelet?
clients-ask-kind = Cég vagy magánszemély?
clients-ask-contact = Ki náluk a kapcsolattartó?
clients-ask-phone = Mi a telefonszáma?
clients-ask-email = Mi az e-mail-címe?
clients-ask-birthday = Mikor van a születésnapja? Az évet el is hagyhatod.
clients-ask-tax-id = Mi az adószáma?
clients-ask-iban = Mi az IBAN-száma?
clients-ask-city = Melyik településen van?
clients-ask-country = Melyik országban van?
clients-ask-district = Melyik körzetbe tartozik?
clients-ask-source = Hogyan talált ránk: hirdetés, vásár, ajánlás?

clients-bad-phone =
    { $reason ->
        [length] „{ $text }”: ez túl rövid vagy túl hosszú telefonszámnak.
        [country] Nem tudom, melyik országé ez a szám: „{ $text }”. Kezdd + jellel és az országhívóval, például +36 20 123 4567.
       *[format] „{ $text }”: ez nem telefonszám. Országhívóval írd, például +36 20 123 4567.
    }
clients-bad-email =
    { $reason ->
        [length] Ez az e-mail-cím túl hosszú.
       *[format] „{ $text }”: ez nem e-mail-cím. Így kellene kinéznie: nev@ceg.hu.
    }
clients-bad-tax-id =
    { $reason ->
        [length] „{ $text }”: ez túl rövid vagy túl hosszú adószámnak.
        [checksum] Valamelyik karakter hibás, nem stimmel az ellenőrző szám: „{ $text }”. Vesd össze a papírral.
        [country] Ez a szám nem az ügyfél országából való, vagy annak az országnak a számait nem tudom ellenőrizni: „{ $text }”.
       *[format] „{ $text }”: ez nem adószám formájú.
    }
clients-bad-iban =
    { $reason ->
        [length] „{ $text }”: ez túl rövid vagy túl hosszú az adott ország IBAN-számának.
        [checksum] Valamelyik karakter hibás, nem stimmel az ellenőrző szám: „{ $text }”. Vesd össze a papírral.
        [country] Egyik ország IBAN-száma sem kezdődik így: „{ $text }”.
       *[format] „{ $text }”: ez nem IBAN. Két betűvel és két számjeggyel kezdődik, például HU42 1177 3016 …
    }
clients-bad-birthday =
    { $reason ->
        [future] „{ $text }”: ez a nap még el sem jött, akkor senki sem születhetett.
        [age] „{ $text }”: ezzel az ügyfél idősebb lenne bárkinél a világon.
       *[date] „{ $text }”: ezt nem tudom születésnapként értelmezni. Írd például így: február 29. vagy 1980.05.12.
    }
clients-bad-country = Nem ismerek ilyen országot: „{ $text }”. Írd be a nevét vagy a kétbetűs kódját, például HU.
clients-ask-language = Milyen nyelven írunk neki?
clients-language = Nyelv
clients-relations = Gondozás
clients-level = Szint
clients-segment = Ágazat
clients-profession = Szakma
clients-needs = Igények
clients-ask-level = Mennyire fontos az ügyfél: kulcs, rendszeres, kicsi vagy leendő?
clients-ask-segment = Melyik ágazat?
clients-ask-profession = Melyik szakma? Az ünnepén szólok, kész köszöntővel.
clients-ask-needs = Mire van szüksége az ügyfélnek?
clients-no-filter = Nem ismerek ilyen szintet, ágazatot, szakmát vagy forrást: „{ $text }”. Írd például: /clients kulcs, építőipar
clients-none-such = Nincs ilyen ügyfeled.
