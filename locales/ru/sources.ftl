sources-title = Откуда пришли клиенты, { $period }:
sources-none = Ни одного нового клиента: { $period }.
sources-unknown = не указано
sources-campaign = { $channel } – { $campaign }
sources-campaigns = По кампаниям:
sources-row = { $source }: клиентов { $clients }, договоров { $contracts }
sources-row-money = { $row }, оплачено { $sums }
