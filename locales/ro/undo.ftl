undo-last = Acesta este ultimul lucru pe care îl pot anula:
undo-nothing = Nu am ce anula.
