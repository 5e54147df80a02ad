purchases-title = Pedido a proveedor
purchases-ask-supplier = ¿A qué proveedor o fabricante?
purchases-supplier = Proveedor
purchases-ask-what = ¿Qué pedimos?
purchases-what = Qué
purchases-ask-amount = ¿Por cuánto, con la moneda?
purchases-amount = Importe
purchases-ask-expected = ¿Qué día se espera?
purchases-expected = Llegada prevista
purchases-card = Pedido { $number }: { $supplier }
purchases-amount-is = Importe: { $amount }
purchases-cancelled = cancelado el { $day }
purchases-arrived = llegó el { $day }
purchases-expected-on = se espera el { $day }
purchases-undated = todavía sin fecha
purchases-saved = El pedido está registrado.
purchases-told =
    { $count ->
       [0] Ninguna petición depende de él.
       [one] Avisada { $count } petición.
      *[other] Avisadas { $count } peticiones.
    }
purchases-joined = La petición { $number } depende ahora de este pedido.
purchases-ask-which = ¿En qué pedido viene el producto?
purchases-none = No hay pedidos en camino. /purchase PROVEEDOR, qué, cantidad hace uno.
purchases-row = { $number }: { $supplier }, { $what } – { $when }
purchases-do-arrived = Ha llegado
purchases-do-date = Otra fecha
purchases-do-cancel = Cancelar el pedido
purchases-do-new = Pedido nuevo
purchases-no-request = No hay ninguna petición { $number }. /goods muestra las abiertas.
