limits-title = Limite pe lună:
limits-row = { $kind }, { $whose }: { $amount }
limits-set = De acum { $kind } are o limită de { $amount } pe lună, { $whose }.
limits-before = Înainte: { $amount }
limits-everybody = toți
limits-nobody = Nimeni nu se numește aici „{ $name }”.
limits-how = Scrieți felul, suma și eventual un nume: /limit protocol 200 EUR sau /limit deplasare 300 EUR Ana
