limits-title = Limits of a month:
limits-row = { $kind }, { $whose }: { $amount }
limits-set = From now on { $kind } has a limit of { $amount } a month, { $whose }.
limits-before = Before: { $amount }
limits-everybody = everybody
limits-nobody = Nobody here is called “{ $name }”.
limits-how = Write the kind, the amount and perhaps a name: /limit representation 200 EUR, or /limit travel 300 EUR Ana
