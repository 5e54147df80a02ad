sources-title = De dónde vinieron los clientes de { $period }:
sources-none = No se registró ningún cliente en { $period }.
sources-unknown = sin indicar
sources-campaign = { $channel } – { $campaign }
sources-campaigns = Por campaña:
sources-row = { $source }: clientes { $clients }, contratos firmados { $contracts }
sources-row-money = { $row }, cobrado { $sums }
