relations-do-touch = Kapcsolattartás
relations-do-greet = Köszöntők
