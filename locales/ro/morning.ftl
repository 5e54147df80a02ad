morning-title = Bună dimineața, { $name }. Planul dvs. pentru { $day }:
morning-norms = De realizat azi: { $norms }
morning-day-off = Azi aveți zi liberă: nu sunt norme ale zilei.
morning-log = ☎ { $client }
morning-do-stop = Nu în fiecare dimineață
morning-do-start = În fiecare dimineață
morning-is-off = Planul nu mai vine singur. /morning îl arată și îl reactivează.
morning-is-on = Planul vine la începutul programului dvs.
