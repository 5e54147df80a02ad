amounts-money = { $amount }
amounts-unreadable = No entiendo el importe «{ $text }». Escríbelo así: 1200.50 EUR o 1.200,50 EUR.
amounts-which = «{ $text }» se puede leer de varias maneras. Pulsa la buena, o escríbelo otra vez con decimales.
amounts-which-currency = ¿En qué moneda es «{ $text }»? Pulsa una, o escríbelo otra vez con el código, por ejemplo 500 USD.
