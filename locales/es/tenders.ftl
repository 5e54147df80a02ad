tenders-title = Licitación
tenders-card = Licitación: { $name } – { $state }
tenders-closes-on = Cierra el { $when }
tenders-client = Cliente: { $client }
tenders-amount-is = Importe: { $amount }
tenders-owner = Responsable: { $person }
tenders-yours = { $person } te ha dado una licitación:
tenders-saved = Registrada; te aviso 7, 3 y 1 día antes.
tenders-moved = Movida.
tenders-ask-name = ¿Qué licitación es?
tenders-name = Nombre
tenders-ask-closes = ¿Cuándo cierra? Un día, o un día y una hora.
tenders-closes = Cierra
tenders-ask-client = ¿De qué cliente es?
tenders-ask-amount = ¿Por cuánto, con la moneda?
tenders-amount = Importe
tenders-ask-owner = ¿Quién es responsable? Si lo saltas, eres tú.
tenders-owner-label = Responsable
tenders-none = No hay licitaciones abiertas. /tender NOMBRE, cierra DÍA registra una.
tenders-row = { $name } – { $closes }, { $state }
tenders-reminds =
    { $days ->
       [0] 📋 Una licitación cierra hoy: { $name }
       [one] 📋 Una licitación cierra en { $days } día: { $name }
      *[other] 📋 Una licitación cierra en { $days } días: { $name }
    }
tenders-gone-state = ✓ Sin más avisos: { $state }.
tenders-gone-moved = ✓ Movida, cierra el { $when }.
tenders-do-move = Otro día
tenders-do-show = Ver
tenders-do-submitted = Presentada
