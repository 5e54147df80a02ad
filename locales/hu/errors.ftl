errors-failed = Valami elromlott, semmit sem mentettem el. Próbáld újra; ha megint ez történik, add meg az adminisztrátornak ezt a számot: { $reference }.
errors-in-private = Nekem privátban írj: itt mások is olvassák.
errors-unknown-command = Ezt a parancsot nem ismerem: { $command }. A /help mindet megmutatja.
errors-nearest-command = Ezt a parancsot nem ismerem: { $command }. Ezek közül gondoltál valamelyikre? A /help mindet megmutatja.
errors-no-right = Ehhez a szerepkörödnek nincs joga. Ha szükséged van rá, szólj a vezetődnek vagy az adminisztrátornak.
errors-old-button = Ez a gomb már nem érvényes.
errors-pressed-already = Ez az első gombnyomásra már megtörtént.
errors-too-long = Ez túl hosszú nekem. Küldd el kisebb részekben.
