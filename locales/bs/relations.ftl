relations-do-touch = Održavati kontakt
