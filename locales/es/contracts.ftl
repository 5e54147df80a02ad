contracts-card = Contrato { $number } · { $client } (n.º { $id })
contracts-status = Estado: { $status }
contracts-status-and-stage = Estado: { $status } (etapa: { $stage })
contracts-fulfilled = Obligaciones cumplidas: { $done } de { $all }
contracts-signed-on = Firma: { $day }
contracts-starts-on = Empieza: { $day }
contracts-ends-on = Termina: { $day }
contracts-amount = Importe: { $amount }
contracts-paid = Cobrado hasta ahora: { $sums }
contracts-owed = Nos deben: { $sums }
contracts-open = Pendiente:
contracts-nothing-open = No hay nada pendiente.
contracts-invoice =
    { $late ->
        [0] – factura { $number }: { $amount }, vence el { $day }
        [one] – factura { $number }: { $amount }, venció el { $day }, { $late } día de retraso
       *[other] – factura { $number }: { $amount }, venció el { $day }, { $late } días de retraso
    }
contracts-obligation =
    { $late ->
        [0] – { $side }: { $what }, para el { $day }
        [one] – { $side }: { $what }, era para el { $day }, { $late } día de retraso
       *[other] – { $side }: { $what }, era para el { $day }, { $late } días de retraso
    }
contracts-obligation-undated = – { $side }: { $what }
contracts-more-items =
    { $count ->
        [one] … y { $count } más
       *[other] … y { $count } más
    }
contracts-which = ¿A qué contrato te refieres con «{ $text }»?
contracts-of = Contratos con { $client }:
contracts-none = No encuentro ningún contrato «{ $text }» entre los que puedes ver. Dime el número o el cliente, o mira en /contracts.
contracts-none-with = Todavía no hay ningún contrato con { $client }.
contracts-none-open = No hay contratos abiertos.
contracts-list = Contratos abiertos, primero los que terminan antes:
contracts-row = { $number } · { $client }: { $status }
contracts-row-ending = { $number } · { $client }: { $status }, hasta el { $day }
contracts-next-page = Página siguiente
contracts-do-done = ✓ { $what }
contracts-do-oblige = Añadir obligación
contracts-do-stage = Cambiar etapa
contracts-do-contracts = Contratos
contracts-undo = Deshacer
contracts-new-title = Nuevo contrato
contracts-obligation-title = Nueva obligación
contracts-ask-client = ¿Con qué cliente? Escribe un nombre o pulsa uno.
contracts-ask-number = ¿Qué número tiene el contrato?
contracts-ask-signed = ¿Cuándo se firmó?
contracts-ask-ends = ¿Cuándo termina?
contracts-ask-amount = ¿De qué importe es? Por ejemplo 1200,50 EUR.
contracts-ask-new-stage = ¿En qué etapa está?
contracts-ask-side = ¿A quién le toca?
contracts-ask-what = ¿Qué hay que hacer?
contracts-ask-due = ¿Para qué día?
contracts-ask-stage = El contrato { $number } con { $client } figura como { $stage }. ¿En qué etapa está ahora?
contracts-number = Número
contracts-signed = Firma
contracts-ends = Termina
contracts-amount-label = Importe
contracts-stage = Etapa
contracts-side = Le toca a
contracts-what = Qué
contracts-due = Para el
contracts-number-taken = Este cliente ya tiene un contrato { $number }. Pon otro número.
contracts-ends-before = Se firmó el { $signed } y no puede terminar antes. Revisa el día.
contracts-saved = Guardado.
contracts-obligation-added = Añadido: { $what }
contracts-done = Hecho: { $what }
contracts-done-already = «{ $what }» ya quedó hecho el { $day }.
contracts-open-again = Otra vez pendiente: { $what }
contracts-stage-set = La etapa es ahora: { $stage }
contracts-stage-same = Ya está en esta etapa: { $stage }
contracts-who-owes = Quién nos debe, la deuda más antigua primero:
contracts-debtor = { $client }: pendiente { $open }, lo primero vence el { $day }
contracts-debtor-late =
    { $late ->
        [one] { $client }: pendiente { $open }; vencido { $overdue }, lo más antiguo desde hace { $late } día
       *[other] { $client }: pendiente { $open }; vencido { $overdue }, lo más antiguo desde hace { $late } días
    }
contracts-more-clients =
    { $count ->
        [one] … y { $count } cliente más
       *[other] … y { $count } clientes más
    }
contracts-nobody-owes = Nadie nos debe nada.
contracts-owes-nothing = { $client } no nos debe nada.
contracts-expiring = Contratos que terminan hasta el { $day }:
contracts-none-expiring = Ningún contrato termina hasta el { $day }.
contracts-renew-which = ¿Qué contrato con { $client } quieres renovar?
contracts-as-it-was = Así estaba el { $day }:
contracts-as-it-will-be = Así estaría el { $day } si no pasara nada hasta entonces:
contracts-do-today = Hoy
contracts-do-obligations = Obligaciones
contracts-do-disagree = Un desacuerdo
contracts-do-tell = Informar al cliente
contracts-price-type = Precios: { $type }
contracts-pay-days =
    { $days ->
        [0] Pago: al contado
        [one] Pago: a { $days } día
        [many] Pago: a { $days } días
       *[other] Pago: a { $days } días
    }
contracts-pay-within =
    { $days ->
        [0] al contado
        [one] a { $days } día
        [many] a { $days } días
       *[other] a { $days } días
    }
contracts-do-terms = Condiciones
contracts-terms-title = Condiciones del contrato
contracts-ask-price-type = ¿Cómo se fijan los precios?
contracts-price-type-label = Precios
contracts-ask-pay-days = ¿A cuántos días se paga una factura? Por ejemplo 30; 0 es al contado.
contracts-pay-days-label = Pago
contracts-bad-pay-days = Eso no es un número de días. Escribe uno de 0 a { $longest }, por ejemplo 30.
contracts-terms-stay = Las condiciones no cambian: el contrato está { $stage }.
