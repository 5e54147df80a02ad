clock-wrong = Ceasul acestui server nu e de încredere: { $reason }. Până la corectare nu planific nimic și nu amintesc nimănui nimic; răspunsurile vin în continuare.
clock-right = Ceasul acestui server este din nou corect; ce era scadent vine acum.
