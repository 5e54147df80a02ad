relations-do-touch = Păstrați legătura
