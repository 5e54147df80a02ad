"""With whom a month is not reconciled yet: said when asked for, and by itself from the first of the next month."""

from datetime import date

from bot.talk.words import Button, Lines, Reply, grid, lines, t
from office.reconciliation import coverage, end_of
from office.staff import Person
from storage.reconciliations import Reconciliation
from storage.store import Store

MOST_CLIENTS = 20
LONGEST_LABEL = 30


def left_over(store: Store, person: Person, month: date) -> Reply | None:
    """Of the clients that the person sees: how many are done, and who is left; None where there is nobody at all."""
    clients: dict[int, list[Reconciliation]] = {}
    for row in store.reconciliations.of_month(person, month):
        clients.setdefault(row.client_id, []).append(row)
    if not clients:
        return None
    done = {one: all(row.answered for row in rows) for one, rows in clients.items()}
    left = [rows for one, rows in clients.items() if not done[one]]
    covered = t(
        "reconciliation-coverage",
        day=end_of(month),
        done=sum(done.values()),
        all=len(done),
        percent=coverage(list(done.values())),
    )
    if not left:
        return Reply(lines(covered, t("reconciliation-all-done")))
    more = len(left) - MOST_CLIENTS
    rows = [t("reconciliation-left", client=row.client, ours=row.ours) for ones in left[:MOST_CLIENTS] for row in ones]
    text = lines(
        covered,
        t("reconciliation-who-is-left"),
        Lines(tuple(rows)),
        t("contracts-more-clients", count=more) if more > 0 else None,
    )
    buttons = [
        Button(ones[0].client[:LONGEST_LABEL], "reconciliation.of", f"{ones[0].client_id}.{month:%Y%m}")
        for ones in left[:MOST_CLIENTS]
    ]
    return Reply(text, grid(buttons))
