contracts-card = Contract { $number } · { $client } (nr. { $id })
contracts-status = Stare: { $status }
contracts-status-and-stage = Stare: { $status } (etapă: { $stage })
contracts-fulfilled = Obligații îndeplinite: { $done } din { $all }
contracts-signed-on = Semnat: { $day }
contracts-starts-on = Începe: { $day }
contracts-ends-on = Expiră: { $day }
contracts-amount = Valoare: { $amount }
contracts-paid = Încasat până acum: { $sums }
contracts-owed = De încasat: { $sums }
contracts-open = Rămas de făcut:
contracts-nothing-open = Nu a rămas nimic de făcut.
contracts-invoice =
    { $late ->
        [0] – factura { $number }: { $amount }, scadentă { $day }
        [one] – factura { $number }: { $amount }, scadentă { $day }, întârziere { $late } zi
        [few] – factura { $number }: { $amount }, scadentă { $day }, întârziere { $late } zile
       *[other] – factura { $number }: { $amount }, scadentă { $day }, întârziere { $late } de zile
    }
contracts-obligation =
    { $late ->
        [0] – { $side }: { $what }, termen { $day }
        [one] – { $side }: { $what }, termen { $day }, întârziere { $late } zi
        [few] – { $side }: { $what }, termen { $day }, întârziere { $late } zile
       *[other] – { $side }: { $what }, termen { $day }, întârziere { $late } de zile
    }
contracts-obligation-undated = – { $side }: { $what }
contracts-more-items =
    { $count ->
        [one] … și încă { $count }
        [few] … și încă { $count }
       *[other] … și încă { $count }
    }
contracts-which = Care contract este „{ $text }”?
contracts-of = Contractele cu { $client }:
contracts-none = Nu găsesc niciun contract „{ $text }” printre cele pe care le puteți vedea. Scrieți numărul sau clientul, ori căutați în /contracts.
contracts-none-with = Încă nu există niciun contract cu { $client }.
contracts-none-open = Nu este niciun contract deschis.
contracts-list = Contracte deschise, întâi cele care expiră primele:
contracts-row = { $number } · { $client }: { $status }
contracts-row-ending = { $number } · { $client }: { $status }, până la { $day }
contracts-next-page = Pagina următoare
contracts-do-done = ✓ { $what }
contracts-do-oblige = Obligație nouă
contracts-do-stage = Schimbare etapă
contracts-do-contracts = Contracte
contracts-undo = Anulare
contracts-new-title = Contract nou
contracts-obligation-title = Obligație nouă
contracts-ask-client = Cu care client? Scrieți un nume sau apăsați unul.
contracts-ask-number = Ce număr are contractul?
contracts-ask-signed = Când a fost semnat?
contracts-ask-ends = Când expiră?
contracts-ask-amount = Ce valoare are? De exemplu 1200,50 EUR.
contracts-ask-new-stage = În ce etapă este?
contracts-ask-side = Cine trebuie s-o îndeplinească?
contracts-ask-what = Ce este de făcut?
contracts-ask-due = Până în ce zi?
contracts-ask-stage = Contractul { $number } cu { $client } este în etapa „{ $stage }”. În ce etapă trece?
contracts-number = Număr
contracts-signed = Semnat
contracts-ends = Expiră
contracts-amount-label = Valoare
contracts-stage = Etapă
contracts-side = Cine
contracts-what = Ce
contracts-due = Termen
contracts-number-taken = Acest client are deja un contract { $number }. Alegeți alt număr.
contracts-ends-before = A fost semnat { $signed } și nu poate expira înainte. Verificați ziua.
contracts-saved = Salvat.
contracts-obligation-added = Adăugat: { $what }
contracts-done = Făcut: { $what }
contracts-done-already = „{ $what }” s-a făcut deja, { $day }.
contracts-open-again = Din nou de făcut: { $what }
contracts-stage-set = Etapa este acum: { $stage }
contracts-stage-same = Este deja în această etapă: { $stage }
contracts-who-owes = Cine ne datorează, întâi cele mai vechi datorii:
contracts-debtor = { $client }: de încasat { $open }, prima scadență { $day }
contracts-debtor-late =
    { $late ->
        [one] { $client }: de încasat { $open }, din care restant { $overdue }, întârziere până la { $late } zi
        [few] { $client }: de încasat { $open }, din care restant { $overdue }, întârziere până la { $late } zile
       *[other] { $client }: de încasat { $open }, din care restant { $overdue }, întârziere până la { $late } de zile
    }
contracts-more-clients =
    { $count ->
        [one] … și încă { $count } client
        [few] … și încă { $count } clienți
       *[other] … și încă { $count } de clienți
    }
contracts-nobody-owes = Nimeni nu ne datorează nimic.
contracts-owes-nothing = { $client } nu ne datorează nimic.
contracts-expiring = Contracte care se încheie până la { $day }:
contracts-none-expiring = Niciun contract nu se încheie până la { $day }.
contracts-renew-which = Care contract cu { $client } se reînnoiește?
contracts-as-it-was = Cum era la { $day }:
contracts-as-it-will-be = Cum ar fi la { $day } dacă nu se întâmplă nimic până atunci:
contracts-do-today = Astăzi
contracts-do-obligations = Obligații
contracts-do-disagree = O divergență
contracts-do-tell = Informați clientul
contracts-price-type = Prețuri: { $type }
contracts-pay-days =
    { $days ->
        [0] Plată: imediat
        [one] Plată: în { $days } zi
        [few] Plată: în { $days } zile
       *[other] Plată: în { $days } de zile
    }
contracts-pay-within =
    { $days ->
        [0] imediat
        [one] în { $days } zi
        [few] în { $days } zile
       *[other] în { $days } de zile
    }
contracts-do-terms = Condiții
contracts-terms-title = Condițiile contractului
contracts-ask-price-type = Cum se stabilesc prețurile?
contracts-price-type-label = Prețuri
contracts-ask-pay-days = În câte zile se plătește o factură? De exemplu 30; 0 înseamnă imediat.
contracts-pay-days-label = Plată
contracts-bad-pay-days = Acesta nu este un număr de zile. Scrieți unul de la 0 la { $longest }, de exemplu 30.
contracts-terms-stay = Condițiile rămân așa: contractul este { $stage }.
