relations-do-touch = Păstrați legătura
relations-do-greet = Felicitări
