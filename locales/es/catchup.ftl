catchup-down = No funcioné desde { $began } hasta { $ended }. Mientras tanto:
catchup-row = { $number }. { $text }
catchup-press =
    { $count ->
        [one] Pulsa su número para verlo entero.
       *[other] Pulsa un número para verlo entero.
    }
catchup-next =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
catchup-expired = Resumen del { $day }: ya no servía; con /digest lo ves
catchup-gone = Ese ya no está.
catchup-gathered = Recordatorios: { $count }
catchup-back = Mientras aquí no te llegaba nada, hubo esto para ti:
