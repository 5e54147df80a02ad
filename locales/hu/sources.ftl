sources-title = Honnan jöttek az ügyfelek, { $period }:
sources-none = Nem volt új ügyfél: { $period }.
sources-unknown = nincs megadva
sources-campaign = { $channel } – { $campaign }
sources-campaigns = Kampányonként:
sources-row = { $source }: ügyfél { $clients }, aláírt szerződés { $contracts }
sources-row-money = { $row }, befolyt { $sums }
