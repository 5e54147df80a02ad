undo-last = Ezt tudom utoljára visszavonni:
undo-nothing = Nincs mit visszavonni.
