corrections-not-read = Átírtál egy üzenetet, de én minden üzenetet csak egyszer olvasok el. Ha változtatni kell valamin, küldd el újra.
corrections-kept = Átírtad az üzenetedet. A bejegyzés maradt, ahogy volt; itt módosíthatod vagy visszavonhatod:
corrections-card = Átírtad az üzenetedet. Így javítsam a hívást?
corrections-call-undone = Átírtad az üzenetedet, de ezt a hívást ({ $client }) már visszavonták. Küldd el újra a sort.
corrections-offer-undone = Átírtad az üzenetedet, de ezt az ajánlatot ({ $client }) már visszavonták. Küldd el újra a sort.
corrections-show = Módosítás
corrections-undo = Visszavonás
