stock-saved = { $code }, { $place }: { $count }
stock-undone = ✓ Отменено: { $code }.
stock-which-place = В каком месте? Напишите его после числа: /stock { $code } +10 салон
stock-too-few = Ничего не записано: { $code } в месте «{ $place }» – { $count }.
stock-low = Ниже минимума: { $product }. Осталось: { $count }, минимум: { $minimum }
stock-low-told = Теперь ниже минимума; логистика извещена.
stock-below = Ниже минимума { $minimum }
stock-do-order = Заказать
