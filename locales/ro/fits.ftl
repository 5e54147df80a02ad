fits-what = Ce dorește clientul? De exemplu: /fits pompă 20 m inox
fits-none = Niciun produs nu se potrivește cu „{ $text }”. Cu /goods întrebați logistica.
fits-missing = Nu apare în descriere: { $words }
fits-needs = { $client } are nevoie de: { $needs }
fits-no-needs = Fișa clientului { $client } nu spune de ce are nevoie. Scrieți: /fits pompă 20 m
