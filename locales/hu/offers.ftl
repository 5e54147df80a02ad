offers-title = E-mailes ajánlat
offers-ask-client = Melyik ügyfélnek küldtél ajánlatot? Írd be a nevét, vagy nyomj meg egyet.
offers-ask-note = Megjegyzés?
offers-note = Megjegyzés
offers-recorded = Rögzítve, e-mailes ajánlat: { $client }
offers-undo = Visszavonás
offers-undone = Visszavonva, az ajánlat törölve: { $client }
offers-undone-already = Ezt az ajánlatot már korábban visszavonták: { $client }
