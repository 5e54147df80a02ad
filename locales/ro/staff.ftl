staff-list = Cine lucrează aici:
staff-row = { $name } ({ $login }), { $role }
staff-row-left = { $name } ({ $login }), nu mai lucrează aici
staff-by-name = Nu încap toți pe butoane: scrieți /staff și un nume.
staff-none = Aici nu se numește nimeni „{ $text }”.
staff-language = Limba: { $language }
staff-timezone = Fus orar: { $zone }
staff-head = Șef: { $name }
staff-no-head = Fără șef
staff-linked = Îmi scrie pe: { $platforms }
staff-not-linked = Neconectat încă: trimiteți o invitație
staff-do-invite = Invitare
staff-do-role = Rol
staff-do-head = Șef
staff-do-off = Oprire acces
staff-do-on = Redare acces
staff-invitation =
    { $days ->
        [one] Trimiteți acest mesaj doar către { $name }. Merge o singură dată, timp de { $days } zi:
        [few] Trimiteți acest mesaj doar către { $name }. Merge o singură dată, timp de { $days } zile:
       *[other] Trimiteți acest mesaj doar către { $name }. Merge o singură dată, timp de { $days } de zile:
    }
staff-invitation-slack = Pe Slack, { $name } îmi trimite acest cod: { $code }
staff-ask-role = { $name }, rolul actual: { $role }. Ce rol să aibă de acum?
staff-own-role = Nu vă puteți schimba propriul rol. Cereți altui administrator.
staff-ask-head = Cine este șef pentru { $name }?
staff-nobody = Nimeni
staff-saved = Salvat.
staff-not-oneself = Nu vă puteți opri singur accesul. Cereți altui administrator.
staff-off = { $name } nu mai are acces și nu îmi mai poate scrie.
staff-clients =
    { $count ->
        [one] { $name } are încă { $count } client: predați-l unui coleg.
        [few] { $name } are încă { $count } clienți: predați-i unui coleg.
       *[other] { $name } are încă { $count } de clienți: predați-i unui coleg.
    }
staff-on = { $name } poate reveni: trimiteți o invitație.
staff-new-title = Coleg nou
staff-ask-login = Ce nume de utilizator? Litere mici și cifre, de exemplu ana.k
staff-ask-name = Cum se numește?
staff-ask-new-role = În ce rol?
staff-ask-language = În ce limbă să îi scriu?
staff-ask-new-head = Cine este șeful?
staff-login = Utilizator
staff-name = Nume
staff-role = Rol
staff-language-label = Limbă
staff-head-label = Șef
staff-bad-login = „{ $text }” nu merge ca nume de utilizator: 2–40 de litere mici și cifre, prima o literă.
staff-login-taken = Cineva are deja numele de utilizator { $login }. Alegeți altul.
staff-added = Adăugat. Apăsați Invitare și trimiteți invitația mai departe.
