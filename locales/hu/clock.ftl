clock-wrong = Ennek a szervernek az órájában nem lehet megbízni: { $reason }. Amíg nincs beállítva, nem tervezek és senkit nem emlékeztetek; a válaszok továbbra is mennek.
clock-right = A szerver órája újra pontos; ami esedékes volt, most megérkezik.
