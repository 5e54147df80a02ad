limits-title = Límites por mes:
limits-row = { $kind }, { $whose }: { $amount }
limits-set = Desde ahora { $kind } tiene un límite de { $amount } al mes, { $whose }.
limits-before = Antes: { $amount }
limits-everybody = todos
limits-nobody = Aquí nadie se llama «{ $name }».
limits-how = Escribe la clase, el importe y quizá un nombre: /limit representación 200 EUR, o /limit viaje 300 EUR Ana
