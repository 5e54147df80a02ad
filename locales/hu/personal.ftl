personal-whose = Kinek az adatai? Írd így: /clientdata Acme
personal-file = Minden, amit tárolunk róla, ebben a fájlban van: { $client }. A könyvelés nem törlődik vele.
personal-do-erase = Személyes adatok törlése
personal-sure = Törlöd { $client } személyes adatait: lap, kapcsolattartók, jegyzetek, fájlok? A szerződések, számlák és fizetések maradnak. Nem hozható vissza.
personal-do-erase-now = Igen, töröld
personal-erased = Törölve. A könyvelés a(z) { $number } ügyfélszám alatt megmarad.
