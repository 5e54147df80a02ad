sources-title = Where the clients of { $period } came from:
sources-none = No client was registered in { $period }.
sources-unknown = not said
sources-campaign = { $channel } – { $campaign }
sources-campaigns = By campaign:
sources-row = { $source }: clients { $clients }, signed contracts { $contracts }
sources-row-money = { $row }, paid { $sums }
