bills-ask-supplier = ¿De quién es la factura?
bills-supplier = Proveedor
bills-ask-amount = ¿Cuánto hay que pagar? Por ejemplo, 1200.50 EUR.
bills-amount = Importe
bills-ask-due = ¿Para qué día hay que pagarla?
bills-due = Vence
bills-ask-number = ¿Qué número tiene la factura?
bills-number = Número
bills-file = Archivo
bills-title = Factura de proveedor
bills-twin = La factura { $number } de { $supplier } ya está en los libros; no se ha anotado nada:
bills-undo = Deshacer
bills-do-pay = Pagada entera
bills-entered = Anotada.
bills-bad-file = Una factura es una foto o un PDF. No se ha anotado nada: envíala otra vez con su línea en el texto.
bills-file-kept = Guardo el archivo con esta factura.
bills-what = Factura n.º { $id } · { $supplier }: { $amount }
bills-numbered = Número: { $number }
bills-due-on =
    { $late ->
        [0] Vence: { $day }
        [one] Venció: { $day }, { $late } día de retraso
       *[other] Venció: { $day }, { $late } días de retraso
    }
bills-open = Pagado: { $paid }, pendiente: { $open }
bills-is-reversed = Anulada.
bills-none-open = No hay facturas pendientes. Anota una así: /bill Imprenta Sol, 120 EUR, vence el viernes
bills-all-open = Facturas pendientes, primero las que vencen antes:
bills-row =
    { $late ->
        [0] { $day } · { $supplier }: { $open }
        [one] { $day } · { $supplier }: { $open }, { $late } día de retraso
       *[other] { $day } · { $supplier }: { $open }, { $late } días de retraso
    }
bills-more = … y { $count } más
bills-together = Pendiente en total: { $sums }
bills-payment = – pagado { $amount } el { $day }
bills-do-part = Pagada en parte
bills-do-unpay = Anular el pago de { $amount }
bills-do-reverse = Anular la factura
bills-nothing-open = En esta factura no queda nada pendiente.
bills-paid = ✔ Pagado a { $supplier }: { $amount }
bills-part = Pago parcial
bills-too-much = Quedan { $open }. Di un importe hasta ahí, en esa moneda.
bills-ask-part = ¿Cuánto se ha pagado?
bills-unpaid = ↩ Anulado: el pago de { $amount }.
bills-paid-already = Esta factura tiene un pago. Anula primero el pago.
bills-reversed = ↩ Anulada: la factura n.º { $id } de { $supplier }, { $amount }. Las dos filas quedan en los libros.
bills-due-ahead =
    { $days ->
        [0] 🧾 Hay que pagar hoy, { $day }: { $supplier }
        [one] 🧾 Hay que pagar en { $days } día, el { $day }: { $supplier }
       *[other] 🧾 Hay que pagar en { $days } días, el { $day }: { $supplier }
    }
bills-due-late =
    { $days ->
        [one] 🧾 Vencida hace { $days } día, desde el { $day }: { $supplier }
       *[other] 🧾 Vencida hace { $days } días, desde el { $day }: { $supplier }
    }
bills-to-pay = A pagar: { $open }
bills-gone-reversed = ✔ Ya no hace falta: la factura se anuló.
bills-gone-paid = ✔ Pagada.
bills-ask-district = ¿Para qué zona es?
bills-district = Zona
bills-in-district = Zona: { $district }
bills-on-time = Pagadas a tiempo este mes: { $done } de { $all }
