offers-title = Oferta por correo
offers-ask-client = ¿A qué cliente enviaste la oferta? Escribe un nombre o pulsa uno.
offers-ask-note = ¿Alguna nota?
offers-note = Nota
offers-recorded = Anotada, oferta por correo: { $client }
offers-undo = Deshacer
offers-undone = Deshecho: la oferta a { $client } ya no cuenta.
offers-undone-already = La oferta a { $client } ya estaba deshecha.
