corrections-not-read = Módosítottál egy üzenetet, de én minden üzenetet csak egyszer olvasok el. Ha változtatni kell valamin, küldd el újra.
corrections-kept = Módosítottad az üzenetedet. A bejegyzés maradt, ahogy volt; itt módosíthatod vagy visszavonhatod:
corrections-card = Módosítottad az üzenetedet. Így javítsam a hívást?
corrections-call-undone = Módosítottad az üzenetedet, de ez a hívás már vissza lett vonva: { $client }. Küldd el újra a sort.
corrections-offer-undone = Módosítottad az üzenetedet, de ez az ajánlat már vissza lett vonva: { $client }. Küldd el újra a sort.
corrections-show = Módosítás
corrections-undo = Visszavonás
