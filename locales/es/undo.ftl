undo-last = Esto es lo último que puedo deshacer:
undo-nothing = No hay nada que pueda deshacer.
