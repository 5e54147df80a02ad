fits-what = Ce dorește clientul? De exemplu: /fits pompă 20 m inox
fits-none = Niciun produs nu se potrivește cu „{ $text }”. Cu /goods întrebați logistica.
fits-missing = Nu apare în descriere: { $words }
