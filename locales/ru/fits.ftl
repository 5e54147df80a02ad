fits-what = Что нужно клиенту? Например: /fits насос 20 м нержавейка
fits-none = По «{ $text }» ничего нет. Запрос логистике: /goods.
fits-missing = Нет в описании: { $words }
