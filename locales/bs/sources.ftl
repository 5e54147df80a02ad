sources-title = Odakle su došli klijenti, { $period }:
sources-none = Nijedan klijent nije upisan: { $period }.
sources-unknown = nije navedeno
sources-campaign = { $channel } – { $campaign }
sources-campaigns = Po kampanjama:
sources-row = { $source }: klijenata { $clients }, potpisanih ugovora { $contracts }
sources-row-money = { $row }, plaćeno { $sums }
