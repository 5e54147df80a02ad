fits-what = Šta klijent želi? Na primjer: /fits pumpa 20 m nehrđajuća
fits-none = Nema proizvoda za „{ $text }“. Sa /goods pitate logistiku.
fits-missing = Nije u opisu: { $words }
