undo-last = Ovo je posljednje što mogu poništiti:
undo-nothing = Nema ničega što bih mogao poništiti.
