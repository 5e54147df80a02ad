feed-not-set = Calendarul se poate citi din afară numai dacă e setată adresa publică. Rugați-l pe cel care administrează Backdesk să seteze BACKDESK_PUBLIC_URL.
feed-given = Calendarul dvs. are adresă din { $at }. Nu e păstrată lizibil, deci nu o pot arăta din nou; una nouă o anulează pe cea veche.
feed-address = Calendarul dvs. Adăugați adresa în telefon sau în programul de e-mail ca un calendar la care vă abonați:
feed-secret = Cine are adresa vă citește calendarul: nu o dați nimănui. /feed new o anulează.
feed-do-new = Adresă nouă, cea veche se anulează
feed-absence = Absență
feed-day =
    { $kind ->
        [off] Liber
        [worked] Lucrător
       *[short] Zi scurtă
    }: { $name }
feed-with = { $what } · { $client }
feed-contract = Expiră contractul { $number }: { $client }
feed-promise = A promis să plătească: { $client }
feed-tender = Se închide licitația: { $name }
feed-meeting = Întâlnire: { $client }
feed-birthday = Zi de naștere: { $client }
