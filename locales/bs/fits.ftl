fits-what = Šta klijent želi? Na primjer: /fits pumpa 20 m nehrđajuća
fits-none = Nema proizvoda za „{ $text }“. Sa /goods pitate logistiku.
fits-missing = Nije u opisu: { $words }
fits-needs = { $client } treba: { $needs }
fits-no-needs = Na kartici klijenta { $client } nema potreba. Napišite ih: /fits pumpa 20 m
