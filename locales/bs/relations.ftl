relations-do-touch = Održavati kontakt
relations-do-greet = Čestitke
