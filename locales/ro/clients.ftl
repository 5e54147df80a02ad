clients-which = Care client este „{ $text }”?
clients-none = Nu aveți niciun client „{ $text }”. Verificați cum e scris sau înregistrați întâi clientul cu /newclient.
clients-likely = Nu cunosc niciun client „{ $text }”. Este unul dintre aceștia?
clients-none-yet = Încă nu aveți clienți. Înregistrați-l pe primul cu /newclient.
clients-ask-which = Care client? Scrieți un nume, un număr de telefon sau un cod fiscal.
clients-client = Client
clients-register = Client nou
clients-page = Clienții dvs. { $first }–{ $last }, după nume:
clients-more = Mai mult
clients-back = Înapoi

clients-title = { $name } · { $kind } · nr. { $id }
clients-archived = În arhivă din { $day }.
clients-owner = Responsabil: { $owner }
clients-no-owner = Responsabil: încă nimeni
clients-people = Persoane de contact:
clients-last-call = Ultimul apel: { $at } · { $outcome } · { $person }
clients-never-called = Încă niciun apel.
clients-contracts = Contracte deschise: { $count }
clients-owed = De încasat: { $owed }
clients-owed-overdue = De încasat: { $owed }, din care restant: { $overdue }
clients-amount = { $amount }
clients-task = De făcut, { $day }: { $text }
clients-more-tasks =
    { $count ->
        [one] … și încă { $count } sarcină.
        [few] … și încă { $count } sarcini.
       *[other] … și încă { $count } de sarcini.
    }
clients-card = Fișă
clients-log-call = Apel nou
clients-reached = Contactat
clients-no-answer = Nu răspunde
clients-calls = Apeluri
clients-contract-list = Contracte
clients-email-offer = Ofertă pe e-mail
clients-edit = Modificare
clients-contacts = Contacte
clients-history = Istoric
clients-hand-over = Predare
clients-archive = Arhivare
clients-restore = Scoatere din arhivă

clients-owner-label = Responsabil
clients-name = Nume
clients-kind = Tip
clients-contact = Contact
clients-phone = Telefon
clients-email = E-mail
clients-birthday = Zi de naștere
clients-tax-id = Cod fiscal
clients-iban = IBAN
clients-city = Localitate
clients-country = Țară
clients-district = Zonă
clients-source = Sursă
clients-ask-name = Cum se numește clientul?
clients-ask-kind = Firmă sau persoană fizică?
clients-ask-contact = Cine este persoana de contact?
clients-ask-phone = Ce număr de telefon are?
clients-ask-email = Ce adresă de e-mail are?
clients-ask-birthday = Când este ziua de naștere? Anul poate lipsi.
clients-ask-tax-id = Care este codul fiscal?
clients-ask-iban = Care este IBAN-ul?
clients-ask-city = În ce localitate?
clients-ask-country = În ce țară?
clients-ask-district = În ce zonă?
clients-ask-source = Cum ne-a găsit clientul: un anunț, un târg, o recomandare?

clients-bad-phone =
    { $reason ->
        [length] „{ $text }” are prea multe sau prea puține cifre pentru un număr de telefon.
        [country] Nu îmi dau seama din ce țară este „{ $text }”. Începeți cu + și prefixul țării, de exemplu +40 722 123 456.
       *[format] „{ $text }” nu este un număr de telefon. Scrieți-l cu prefixul țării, de exemplu +40 722 123 456.
    }
clients-bad-email =
    { $reason ->
        [length] Această adresă de e-mail este prea lungă.
       *[format] „{ $text }” nu este o adresă de e-mail. Trebuie să arate ca nume@firma.ro.
    }
clients-bad-tax-id =
    { $reason ->
        [length] „{ $text }” are prea multe sau prea puține caractere pentru un cod fiscal.
        [checksum] Un caracter din „{ $text }” este greșit: cifra de control nu se potrivește. Comparați cu actul.
        [country] „{ $text }” este din altă țară decât clientul sau nu pot verifica numerele din acea țară.
       *[format] „{ $text }” nu arată ca un cod fiscal.
    }
clients-bad-iban =
    { $reason ->
        [length] „{ $text }” are prea multe sau prea puține caractere pentru un IBAN din acea țară.
        [checksum] Un caracter din „{ $text }” este greșit: cifrele de control nu se potrivesc. Comparați cu actul.
        [country] Nicio țară nu are un IBAN care să înceapă ca „{ $text }”.
       *[format] „{ $text }” nu este un IBAN. Începe cu două litere și două cifre, de exemplu RO49 AAAA 1B31 …
    }
clients-bad-birthday =
    { $reason ->
        [future] „{ $text }” încă nu a venit; nimeni nu s-a născut atunci.
        [age] Cu „{ $text }”, clientul ar fi cel mai bătrân om din lume.
       *[date] „{ $text }” nu este o dată de naștere pe care o înțeleg. Încercați 29 februarie sau 12.05.1980.
    }
clients-bad-country = Nu cunosc nicio țară „{ $text }”. Scrieți numele ei sau cele două litere, de exemplu RO.
clients-ask-language = În ce limbă i se scrie?
clients-language = Limba
clients-relations = Relația
clients-level = Nivel
clients-segment = Segment
clients-profession = Profesie
clients-needs = Nevoi
clients-ask-level = Cât de important este clientul: cheie, obișnuit, mic sau potențial?
clients-ask-segment = Ce domeniu de activitate?
clients-ask-profession = Ce profesie? De ziua ei vă reamintesc, cu felicitarea gata.
clients-ask-needs = De ce are nevoie clientul?
clients-no-filter = Nu cunosc niciun nivel, domeniu, profesie sau sursă „{ $text }”. Scrieți de exemplu: /clients cheie, construcții
clients-none-such = Niciun client al dvs. nu e așa.
