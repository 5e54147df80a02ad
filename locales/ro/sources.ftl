sources-title = De unde au venit clienții din { $period }:
sources-none = Niciun client înregistrat în { $period }.
sources-unknown = nespecificat
sources-campaign = { $channel } – { $campaign }
sources-campaigns = Pe campanii:
sources-row = { $source }: clienți { $clients }, contracte semnate { $contracts }
sources-row-money = { $row }, încasat { $sums }
