offers-title = Ofertă pe e-mail
offers-ask-client = Cărui client i-ați trimis oferta? Scrieți un nume sau apăsați unul.
offers-ask-note = O notă?
offers-note = Notă
offers-recorded = Notat, ofertă pe e-mail: { $client }
offers-undo = Anulare
offers-undone = Anulat: oferta către { $client } nu mai contează.
offers-undone-already = Oferta către { $client } era deja anulată.
