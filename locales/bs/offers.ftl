offers-title = Ponuda e-mailom
offers-ask-client = Kojem klijentu ste poslali ponudu? Napišite naziv ili pritisnite dugme.
offers-ask-note = Dodati bilješku?
offers-note = Bilješka
offers-recorded = Upisano, ponuda e-mailom: { $client }
offers-undo = Poništi
offers-undone = Ponuda je poništena: { $client }
offers-undone-already = Ta ponuda je već ranije poništena: { $client }
