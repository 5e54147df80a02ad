errors-failed = Nešto je pošlo po zlu i ništa nije sačuvano. Pokušajte ponovo; ako ne pomogne, recite administratoru broj { $reference }.
errors-in-private = Pišite mi privatno: ovdje čitaju i drugi.
errors-unknown-command = Ne znam komandu { $command }. /help pokazuje sve.
errors-nearest-command = Ne znam komandu { $command }. Jeste li mislili na neku od ovih? /help pokazuje sve.
errors-no-right = Vaša uloga ovo ne dozvoljava. Ako Vam treba, obratite se rukovodiocu ili administratoru.
errors-old-button = Ovo dugme više ne vrijedi.
errors-pressed-already = To je već urađeno prvim pritiskom.
errors-too-long = Poruka je preduga. Pošaljite je u manjim dijelovima.
