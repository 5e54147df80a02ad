feed-not-set = A naptár kívülről csak akkor olvasható, ha be van állítva a nyilvános cím. Kérd meg, aki a Backdesket üzemelteti, hogy állítsa be: BACKDESK_PUBLIC_URL.
feed-given = A naptáradnak ekkor óta van címe: { $at }. Olvashatóan nem tárolom, ezért nem mutathatom meg újra; egy új érvényteleníti a régit.
feed-address = A naptárad. Add hozzá ezt a címet a telefonodon vagy a levelezőben előfizetett naptárként:
feed-secret = Aki ismeri a címet, olvassa a naptáradat: ne add oda senkinek. A /feed new érvényteleníti.
feed-do-new = Új cím, a régi megszűnik
feed-absence = Távollét
feed-day =
    { $kind ->
        [off] Szabadnap
        [worked] Munkanap
       *[short] Rövid nap
    }: { $name }
feed-with = { $what } · { $client }
feed-contract = Lejár a szerződés, { $number }: { $client }
feed-promise = Ígért fizetés: { $client }
feed-tender = Zárul a pályázat: { $name }
feed-meeting = Találkozó: { $client }
feed-birthday = Születésnap: { $client }
