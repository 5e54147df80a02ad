feed-not-set = Kalendar se izvana može čitati samo ako je postavljena javna adresa. Zamolite onoga ko vodi Backdesk da postavi BACKDESK_PUBLIC_URL.
feed-given = Vaš kalendar ima adresu od { $at }. Ne čuva se čitljivo, pa je ne mogu opet pokazati; nova poništava staru.
feed-address = Vaš kalendar. Dodajte ovu adresu u telefon ili program za poštu kao kalendar s pretplatom:
feed-secret = Ko ima adresu, čita Vaš kalendar: ne dajite je nikome. /feed new je poništava.
feed-do-new = Nova adresa, stara prestaje
feed-absence = Odsustvo
feed-day =
    { $kind ->
        [off] Slobodno
        [worked] Radno
       *[short] Skraćeno
    }: { $name }
feed-with = { $what } · { $client }
feed-contract = Ističe ugovor { $number }: { $client }
feed-promise = Obećana uplata: { $client }
feed-tender = Zatvara se tender: { $name }
feed-meeting = Sastanak: { $client }
feed-birthday = Rođendan: { $client }
