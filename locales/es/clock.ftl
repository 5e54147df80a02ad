clock-wrong = El reloj de este servidor no es de fiar: { $reason }. Hasta que esté en hora no programo nada ni recuerdo nada a nadie; las respuestas siguen llegando.
clock-right = El reloj de este servidor vuelve a estar en hora; lo que tocaba llega ahora.
