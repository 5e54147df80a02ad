relations-do-touch = Kapcsolattartás
