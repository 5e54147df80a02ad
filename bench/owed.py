"""`who owes us` over very many open invoices: the whole answer of Backdesk, and the same rows by bare SQL.

`python -m bench.owed` prints the section alone.
"""

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from statistics import median

from bench.people import clients
from bot.talk.dialog import Dialog
from bot.talk.incoming import Incoming, Place
from bot.talk.turn import Turn
from bot.talk.wording import render
from handlers.owed import owed
from office.company import Company
from office.staff import Person
from storage.database import Database
from storage.portable import write_all
from storage.store import Store
from storage.tables import allocation, invoice, payment
from storage.throwaway import throwaway

INVOICES = 100_000
CLIENTS = 10_000
ROUNDS = 15
MOST = 3.0
"""So many times the bare query it may take (issue 6)."""

_BARE = """
SELECT i.client_id, c.name, i.currency, sum(i.amount - coalesce(a.paid, 0)),
       sum(CASE WHEN i.due_on < :today THEN i.amount - coalesce(a.paid, 0) ELSE 0 END), min(i.due_on)
FROM invoice i JOIN client c ON c.id = i.client_id
LEFT JOIN (SELECT invoice_id, sum(amount) AS paid FROM allocation GROUP BY invoice_id) a ON a.invoice_id = i.id
WHERE i.amount > coalesce(a.paid, 0)
GROUP BY i.client_id, i.currency ORDER BY min(i.due_on), c.name
"""


@dataclass(frozen=True, slots=True)
class OwedResult:
    invoices: int
    rows: int
    own: float
    """Milliseconds of CPU until the answer is a text."""
    bare: float

    @property
    def ratio(self) -> float:
        return self.own / self.bare


def measure_owed(count: int = INVOICES, rounds: int = ROUNDS) -> OwedResult:
    """Both in turn, so that a busy machine is busy for both."""
    now = datetime.now(UTC)
    today = now.date()
    with throwaway(clients(CLIENTS), now) as (database, person):
        _fill(database, count, now)
        assert database.file is not None
        own: list[float] = []
        bare: list[float] = []
        with database.reading() as connection, closing(sqlite3.connect(database.file)) as plain:
            turn = _turn(Store(connection, now), person)
            for _ in range(rounds):
                begun = time.thread_time()
                reply = owed(turn)
                assert reply is not None
                render(reply.text, turn.reader)
                own.append(time.thread_time() - begun)
                begun = time.thread_time()
                rows = plain.execute(_BARE, {"today": today.isoformat()}).fetchall()
                bare.append(time.thread_time() - begun)
            theirs = [(row[0], row[2], row[3], row[4]) for row in rows]
            ours = [
                (one.client_id, one.open.currency, one.open.minor, one.overdue.minor)
                for one in turn.store.figures.owed(person, today)
            ]
            assert sorted(ours) == sorted(theirs)
    return OwedResult(count, len(rows), median(own) * 1000, median(bare) * 1000)


def _turn(store: Store, person: Person) -> Turn:
    place = Place("console", "1", "1")
    return Turn(Incoming(place, "1"), person, store, Company("C", "en", "UTC", "EUR"), Dialog(store, place))


def _fill(database: Database, count: int, now: datetime) -> None:
    """Every third invoice is paid in part."""
    chance, today, at = Random(7), now.date(), now.replace(tzinfo=None).isoformat(" ", "microseconds")
    bills = [_bill(chance, number, today) for number in range(1, count + 1)]
    paid = [one for one in bills if one[0] % 3 == 0]

    def write(store: Store) -> None:
        names = ("id", "client_id", "number", "issued_on", "due_on", "amount", "currency", "created_at")
        write_all(store.connection, invoice, names, ((*one, at) for one in bills))
        names = ("id", "client_id", "invoice_id", "paid_on", "amount", "currency", "opening", "created_at")
        halves = ((one[0], one[1], one[0], one[4], one[5] // 2, one[6], False, at) for one in paid)
        write_all(store.connection, payment, names, halves)
        names = ("id", "invoice_id", "payment_id", "on_day", "amount", "created_at")
        given = ((one[0], one[0], one[0], one[3], one[5] // 2, at) for one in paid)
        write_all(store.connection, allocation, names, given)

    database.run(lambda connection: write(Store(connection, now)))


def _bill(chance: Random, number: int, today: date) -> tuple[int, int, str, str, str, int, str]:
    due = today + timedelta(days=chance.randrange(-200, 40))
    issued = min(due - timedelta(days=30), today)
    of = chance.randrange(1, CLIENTS + 1)
    currency = "EUR" if of % 4 else "HUF"
    return number, of, f"R-{number}", issued.isoformat(), due.isoformat(), chance.randrange(100, 500_000), currency


def owed_report(result: OwedResult) -> list[str]:
    """The section of bench/RESULTS.md."""
    return [
        "# What `who owes us` costs",
        "",
        f"Over {result.invoices:,} open invoices of {CLIENTS:,} clients, every third paid in part: {result.rows:,}"
        " rows, one a client and currency.",
        "",
        "| | CPU, median | divided by the bare query |",
        "|---|---|---|",
        f"| Backdesk, the whole answer | {result.own:.0f} ms | **{result.ratio:.2f}** (at most {MOST:g}) |",
        f"| the same rows by bare SQL | {result.bare:.0f} ms | |",
        "",
        "- Backdesk is the handler of `/owed` on SQLite with rights, days and the text in the reader's language; the"
        " bare query is written by hand, run by Python's sqlite3 in the same file, and its rows are compared with"
        " Backdesk's.",
    ]


if __name__ == "__main__":
    print("\n".join(owed_report(measure_owed())))
