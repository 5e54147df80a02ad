changes-undo = Anulare
changes-which-field = { $client }: ce doriți să schimbați?
changes-now = { $label }, acum: { $value }
changes-empty = Rămâne gol
changes-same = { $client } · { $label }: a rămas ca înainte.
changes-done = Modificat. { $client } · { $label }: { $before } → { $after }
changes-undone = Anulat: { $client } este ca înainte.
changes-changed-since = S-a anulat deja sau cineva a modificat între timp fișa: { $client }. Nu am schimbat nimic.
changes-hand-over = Predare
changes-ask-owner = Cine preia clientul?
changes-which-colleague = Pe cine aveți în vedere prin „{ $text }”?
changes-no-colleague = Nu există niciun „{ $text }” care să poată prelua clientul. Apăsați unul dintre nume.
changes-cannot-give = Acestui coleg nu îi puteți preda clientul.
changes-nobody-to-give = Nu mai este nimeni în vânzări care să poată prelua clientul.
changes-theirs-already = { $client } are deja acest responsabil: { $owner }
changes-handed-over = { $client } are un responsabil nou: { $owner }. L-am anunțat pe coleg.
changes-taken = De acum, { $client } este la dvs.
changes-yours-now = { $person } v-a predat un client: { $client }
changes-no-longer-yours = { $person } a predat clientul dvs. { $client } altui coleg: { $owner }
changes-taken-back = { $person } a anulat predarea: { $client }
changes-archive-which = Care client? De exemplu: /archive Acme
changes-confirm-archive = Trec în arhivă clientul { $client }? Dispare din liste și din mementouri; apelurile, contractele și banii rămân.
changes-confirm-restore = Scot din arhivă clientul { $client }?
changes-archived = { $client } este în arhivă.
changes-restored = { $client } este din nou în liste.
changes-history = Istoric { $client }, de la cele mai noi:
changes-office = biroul
changes-row = { $at } · { $who } · { $what }
changes-was-registered = client înregistrat
changes-was-unregistered = înregistrare anulată
changes-was-archived = trecut în arhivă
changes-was-restored = scos din arhivă
changes-was-set = { $label }: { $before } → { $after }
changes-contact-added = persoană de contact adăugată: { $name }
changes-contact-removed = persoană de contact ștearsă: { $name }
changes-touch-set = Păstrarea legăturii, zile: { $before } → { $after }
changes-greeted = s-a trimis o felicitare pe e-mail
changes-invited = pus pe lista { $event }
changes-news = Fișe de clienți, noi și modificate:
changes-news-new = – { $client }: nouă, înregistrată de { $person }
changes-news-row = – { $client }: { $label } este acum { $after } ({ $person })
changes-news-more =
    { $count ->
        [one] … și încă { $count } modificare.
        [few] … și încă { $count } modificări.
       *[other] … și încă { $count } de modificări.
    }
changes-surveyed = sondaj
changes-personal =
    { $what ->
        [erased] date personale șterse
       *[given_out] date personale eliberate
    }
