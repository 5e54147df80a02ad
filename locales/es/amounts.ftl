amounts-money = { $amount }
amounts-unreadable = No entiendo el importe «{ $text }». Escríbelo así: 1200.50 EUR o 1.200,50 EUR.
amounts-which = «{ $text }» puede ser más de un importe. Pulsa el que quieres decir, o escríbelo con el código de la moneda, por ejemplo SEK.
