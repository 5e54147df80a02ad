drafts-form-title = Documento
drafts-ask-kind = ¿Qué documento?
drafts-kind = Documento
drafts-no-such-kind = No redacto «{ $text }».
drafts-only-offers = Tu función solo redacta ofertas; lo demás lo redacta quien lleva los documentos.
drafts-ask-matter = ¿Para qué cliente o por qué contrato?
drafts-matter = Para
drafts-ask-lines = ¿Qué ofrecemos y por cuánto? Una línea cada cosa: 20 t de acero, 1200 EUR
drafts-lines = Líneas
drafts-line = { $what }: { $price }
drafts-bad-line = No veo el precio en «{ $text }». Escribe qué es, una coma y el precio con su moneda: 20 t de acero, 1200 EUR
drafts-too-many-lines = Son { $count } líneas; en una oferta caben { $most } como mucho.
drafts-ask-valid = ¿Hasta cuándo vale?
drafts-valid = Válida hasta
drafts-ask-number = ¿Qué número?
drafts-number = Número
drafts-ask-day = ¿Qué fecha?
drafts-day = Fecha
drafts-day-ahead = { $day } aún no ha llegado; un documento lleva fecha de hoy o anterior.
drafts-ask-note = ¿Qué hay que añadir?
drafts-note = Nota
drafts-title = { $paper } { $number }, { $client }
drafts-made = Borrador: { $paper } { $number }, { $client } ({ $language })
drafts-sums = Total: { $sums }
drafts-goes-to = «Enviar» lo manda por correo a { $address }.
drafts-goes-nowhere = Desde aquí no puedo mandarlo por correo: pásalo tú; «Enviar» lo da por enviado.
drafts-send-back = O corrige el docx y envíamelo con el mismo nombre.
drafts-do-send = Enviar
drafts-do-edit = Editar
drafts-do-cancel = Cancelar
drafts-sent = Enviado por correo a { $address }.
drafts-marked-sent = Consta como enviado.
drafts-undo = Deshacer
drafts-unsent = Deshecho: vuelve a ser un borrador.
drafts-cancelled = Cancelado: no queda nada.
drafts-corrected = Tu archivo corregido es ahora el borrador. No he comprobado sus cifras.
drafts-bad-template = La plantilla «{ $name }» no se puede rellenar ({ $paper }). Mira /templates y envía otra.
drafts-lacking = { $paper } para { $client }: aún no está redactado.
drafts-lack =
    { $fault ->
        [missing] – { $label } del cliente: falta
        [length] – { $label } del cliente: le sobran o le faltan cifras
        [checksum] – { $label } del cliente: falla el dígito de control
        [country] – { $label } del cliente: es de otro país
       *[other] – { $label } del cliente: está mal escrito
    }
drafts-lack-ours =
    { $fault ->
        [missing] – { $label }: falta el nuestro; el administrador pone { $setting }
       *[other] – { $label }: el nuestro está mal; el administrador corrige { $setting }
    }
drafts-again = Volver a intentar
drafts-which-contract = Para esto hace falta un contrato. Di cuál de { $client }.
drafts-nothing-agreed = El contrato { $number } no dice ni importe ni obligaciones; añádelos antes.
drafts-nothing-done = Del contrato { $number } aún no hemos cumplido nada; marca antes lo entregado.
drafts-nothing-overdue = { $client } no debe nada vencido.
drafts-nothing-moved = El mes pasado no hubo saldo ni movimientos con { $client }.
drafts-mail-subject = { $paper } { $number } – { $ours }
drafts-mail-body = Buenos días: le adjuntamos el documento. Un cordial saludo, { $person }, { $ours }
drafts-title-offer = Oferta comercial n.º { $number }
drafts-title-contract = Contrato n.º { $number }
drafts-title-act = Acta de recepción n.º { $number }
drafts-title-dunning = Reclamación de pago n.º { $number }
drafts-title-reconciliation = Conciliación de saldos a { $day }
drafts-intro-offer = Gracias por su interés. Nos complace ofrecerles:
drafts-intro-contract = { $ours } (el Proveedor) y { $client } (el Comprador) acuerdan lo siguiente:
drafts-intro-act = Conforme al contrato n.º { $number }, el Proveedor ha entregado y el Comprador ha recibido sin reclamaciones:
drafts-intro-dunning = Según nuestros libros, las facturas siguientes están vencidas. Le rogamos que pague en la cuenta { $iban } en 7 días o nos diga cuándo lo hará.
drafts-intro-reconciliation = Nuestros libros muestran lo siguiente del { $first } al { $last }. Le rogamos que lo compare con los suyos y nos devuelva una copia firmada o nos indique la diferencia.
drafts-word-date = Fecha
drafts-word-supplier = Proveedor
drafts-word-buyer = Comprador
drafts-word-tax-id = NIF
drafts-word-iban = IBAN
drafts-word-address = Domicilio
drafts-word-contact = Representante
drafts-word-what = Descripción
drafts-word-price = Precio
drafts-word-side = Parte
drafts-word-due = Plazo
drafts-word-done = Cumplido el
drafts-word-invoice = Factura
drafts-word-issued = Emitida
drafts-word-amount = Importe
drafts-word-paid = Pagado
drafts-word-open = Pendiente
drafts-word-days = Días de retraso
drafts-word-total = Total
drafts-word-valid = Válida hasta
drafts-word-contract = Contrato
drafts-word-ends = Fin del contrato
drafts-word-opening = Saldo inicial
drafts-word-turnover = Movimientos
drafts-word-closing = Saldo final a nuestro favor
drafts-word-charged = Facturado
drafts-word-payment = Pago
drafts-word-signature = Firma
drafts-word-quantity = Cantidad
