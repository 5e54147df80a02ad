relations-do-touch = Keep in touch
relations-do-greet = Greetings
