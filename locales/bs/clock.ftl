clock-wrong = Satu ovog servera ne može se vjerovati: { $reason }. Dok se ne podesi, ništa ne planiram i nikoga ne podsjećam; odgovori i dalje stižu.
clock-right = Sat ovog servera opet je tačan; ono što je dospjelo stiže sada.
