telling-preview = Ezt olvasná { $client }. Még semmi sem ment el.
telling-do-mail = Küldés ide: { $address }
telling-do-phone = Telefonon elmondva
telling-do-language =
    { $language ->
        [en] English
        [es] Español
        [ro] Română
        [ru] Русский
        [hu] Magyar
       *[bs] Bosanski
    }
telling-subject = { $number } szerződés: állapot ekkor: { $day }
telling-greeting = Tisztelt Ügyfelünk ({ $client })!
telling-status = { $number } számú szerződésünk állapota: { $status }.
telling-obligation =
    { $side ->
        [ours] – a mi feladatunk: { $what }{ $by }
        [client] – az Önök feladata: { $what }{ $by }
       *[manufacturer] – a gyártó feladata: { $what }{ $by }
    }
telling-by = { ", " }határidő: { $day }
telling-farewell = Üdvözlettel: { $company }
telling-already = { $client } pontosan ezt már megkapta ({ $at }, { $person }).
telling-changed = Azóta megváltozott. Nézd meg újra:
telling-told = Rögzítve: { $client } telefonon megtudta a(z) { $number } állapotát.
telling-no-address = Nincs e-mail-címe: { $client }. Add hozzá az adatlaphoz, vagy mondd el telefonon.
telling-sent = A(z) { $number } állapota e-mailben megy ide: { $address }.
