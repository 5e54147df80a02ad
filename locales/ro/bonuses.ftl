bonuses-how-rate = Scrieți cota în procente și eventual un nume: /bonusrate 2.5 sau /bonusrate 3 Ana
bonuses-nobody = Nimeni nu se numește aici „{ $name }”.
bonuses-own = Nu vă puteți stabili propria cotă: o face un coleg.
bonuses-everybody = toți
bonuses-rate-set = Din { $period } cota este { $rate } %, pentru { $whose }.
bonuses-which-month = Ce lună? De exemplu: martie
bonuses-do-reverse = Stornează: { $person }
bonuses-do-grant = Acordă: { $person }, { $currency }
bonuses-none = În { $period } nu s-a încasat nimic de la clienții nimănui.
bonuses-headline = Bonusuri pe { $period } (rotunjite la ban, jumătatea în sus):
bonuses-no-rate = { $person }: { $base } încasat, încă fără cotă. Stabiliți una cu /bonusrate
bonuses-no-rate-yours = { $base } încasat. Contabilitatea nu a stabilit încă o cotă pentru acea lună.
bonuses-row = { $person }: { $rate } % din { $base } = { $amount }
bonuses-row-granted = ✔ { $person }: { $rate } % din { $base } = { $amount }, acordat
bonuses-changed = Cifrele s-au schimbat. Vă rog să priviți din nou:
bonuses-yours = Bonusul dvs. pe { $period } este acordat: { $amount }. /bonus arată din ce provine.
bonuses-granted = ✔ Acordat către { $person }: { $amount }
bonuses-reversed-already = A fost deja stornat.
bonuses-yours-reversed = Bonusul dvs. pe { $period }, { $amount }, a fost stornat.
bonuses-reversed = ↩ Stornat: bonusul { $person }, { $amount }
bonuses-none-of-yours = Nu există un bonus al dvs. pe { $period }.
bonuses-own-headline = Bonusul dvs. pe { $period }:
bonuses-payment = { $day } · { $client }: { $amount }
bonuses-more = … și încă { $count }
bonuses-from = Din aceste plăți ale clienților dvs.:
bonuses-together = În total: { $sums }
