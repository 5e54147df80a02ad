errors-failed = Ceva nu a mers aici și nu s-a salvat nimic. Încercați din nou; dacă se repetă, spuneți administratorului numărul { $reference }.
errors-in-private = Scrieți-mi în privat: aici citesc și alții.
errors-unknown-command = Nu cunosc { $command }. Cu /help vedeți toate comenzile.
errors-nearest-command = Nu cunosc { $command }. Căutați una dintre acestea? Cu /help le vedeți pe toate.
errors-no-right = Rolul dvs. nu include asta. Dacă aveți nevoie, vorbiți cu șeful sau cu administratorul.
errors-old-button = Butonul acesta nu mai este valabil.
errors-pressed-already = S-a făcut deja, la prima apăsare.
errors-too-long = E prea lung pentru mine. Trimiteți în bucăți mai mici.
