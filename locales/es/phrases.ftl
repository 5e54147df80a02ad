phrases-none = No hay frases por revisar.
phrases-left =
    { $count ->
        [one] { $count } frase que no entendí con seguridad:
       *[other] { $count } frases que no entendí con seguridad. La más antigua:
    }
phrases-line = «{ $text }»
phrases-from = { $person } · { $at } · { $language }
phrases-meant = Significado elegido: { $intent }
phrases-not-said = Nadie ha dicho qué significa.
phrases-accept = Aceptar
phrases-reject = Rechazar
phrases-other = Otro significado
phrases-later = Después
phrases-back = Atrás
phrases-accepted = Aceptado: { $intent }. A partir de ahora entiendo frases así.
phrases-rejected = Rechazada; el texto se ha borrado.
