relations-do-touch = Keep in touch
