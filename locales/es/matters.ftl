matters-title = Asunto interno
matters-no-department = No conozco un departamento «{ $text }» que trabaje para clientes. Pulsa uno.
matters-ask-text = ¿Qué necesita el cliente de ellos?
matters-text = Asunto
matters-open = En el departamento, { $queue } { $number }: { $text }
