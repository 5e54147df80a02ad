fits-what = Mit szeretne az ügyfél? Például: /fits szivattyú 20 m rozsdamentes
fits-none = Nincs termék erre: „{ $text }”. A /goods paranccsal a logisztikát kérdezheted.
fits-missing = Nincs a leírásban: { $words }
