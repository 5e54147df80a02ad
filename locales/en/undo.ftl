undo-last = This is the last thing that I can take back:
undo-nothing = There is nothing that I could take back.
