charts-which = ¿Qué gráfico?
charts-unknown = No sé dibujar «{ $text }». Pulsa uno.
charts-trend = Marcha frente al plan: { $period }
charts-calls = Llamadas y la norma
charts-course-title =
    { $kind ->
        [sell] Vendido, { $currency }
       *[collect] Cobrado, { $currency }
    }
charts-course =
    { $kind ->
        [sell] Vendido: { $fact } (no hay plan)
       *[collect] Cobrado: { $fact } (no hay plan)
    }
charts-course-planned =
    { $kind ->
        [sell] Vendido: { $fact } de { $plan } previstos ({ $percent } %)
       *[collect] Cobrado: { $fact } de { $plan } previstos ({ $percent } %)
    }
charts-course-now = { $amount } · { $percent } %
charts-team = Comparación del equipo: { $period }
charts-team-row =
    { $target ->
        [0] { $name }: llamadas { $calls }, contratos nuevos { $contracts }, vendido { $sold }
       *[other] { $name }: llamadas { $calls }/{ $target }, contratos nuevos { $contracts }, vendido { $sold }
    }
charts-beside = Sin norma y sin llamadas: { $names }
charts-nobody = Nadie hizo nada en este tiempo.
charts-new-contracts = Contratos nuevos
charts-sold = Vendido, { $currency }
charts-ageing = Quién nos debe y desde cuándo: { $day }
charts-nothing-owed = Nadie debe nada.
charts-bucket =
    { $bucket ->
        [current] aún no vencido
        [over] más de 90 días de retraso
       *[late] { $bucket } días de retraso
    }
charts-ageing-row =
    { $bucket ->
        [current] – aún no vencido: { $amount }
        [over] – más de 90 días de retraso: { $amount }
       *[late] – { $bucket } días de retraso: { $amount }
    }
charts-debtors = Las mayores deudas vencidas, { $currency }
charts-open = Pendiente: { $sums }
charts-funnel = De la llamada al contrato: { $period }
charts-funnel-title = Clientes
charts-funnel-step =
    { $step ->
        [contacted] contactados
        [offered] con oferta
       *[signed] con contrato firmado
    }
charts-funnel-row =
    { $step ->
        [contacted] Clientes contactados: { $count } (el período anterior: { $before })
        [offered] Con oferta: { $count } (antes: { $before })
       *[signed] Con contrato firmado: { $count } (antes: { $before })
    }
charts-unoffered = Firmados sin oferta registrada: { $count }
charts-funnel-of = { $signed } de { $contacted } llegaron al contrato
charts-growth =
    { $verdict ->
        [growing] La empresa crece.
        [steady] La empresa sigue igual.
        [shrinking] La empresa se reduce.
       *[unknown] Todavía no hay con qué comparar.
    }
charts-growth-turnover = Vendido en los últimos 3 meses completos: { $now }; en los 3 anteriores: { $before } ({ $change } %)
charts-growth-turnover-new = Vendido en los últimos 3 meses completos: { $now }; nada en los 3 anteriores
charts-growth-year = Los mismos meses hace un año: { $before } ({ $change } %), ahora { $now }
charts-growth-no-year = No hay cifras de los mismos meses de hace un año.
charts-growth-buyers = Clientes que compraron: { $now }, antes: { $before }
charts-growth-clients = Clientes nuevos: { $now }, antes: { $before }
charts-new-clients = Clientes nuevos
charts-ground =
    { $ground ->
        [dark] A partir de ahora, los gráficos son oscuros.
       *[light] A partir de ahora, los gráficos son claros.
    }
charts-do-dark = Gráficos oscuros
charts-do-light = Gráficos claros
