"""A database for a moment: clients that are only names, to try what is understood of a line."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import event

from office.clients import Kind
from office.names import telling_words
from office.names.folding import folded_words
from office.rights import Role
from office.staff import Person
from storage.client import exact
from storage.database import Database
from storage.portable import write_all
from storage.schema import upgrade
from storage.store import Store
from storage.tables import client


@contextmanager
def throwaway(names: Iterable[str], now: datetime) -> Iterator[tuple[Database, Person]]:
    """A new database with these clients, numbered from 1 as they come, and an admin; gone when left. `now`: UTC."""
    with tempfile.TemporaryDirectory(prefix="backdesk-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'clients.db'}")
        event.listen(database.engine, "connect", _hasty)
        try:
            upgrade(database)
            yield database, database.run(lambda connection: _fill(Store(connection, now), names))
        finally:
            database.close()


def _kind(name: str) -> Kind:
    """A person where two words or more stand without a legal form."""
    telling = len(telling_words(name))
    return Kind.PERSON if 1 < telling == len(folded_words(name)) else Kind.COMPANY


def _fill(store: Store, names: Iterable[str]) -> Person:
    person = store.staff.add("admin", "Admin", Role.ADMIN, language="en", timezone="UTC")
    columns = ("id", "name", "name_key", "kind", "created_at", "touched_at")
    now = store.now.replace(tzinfo=None).isoformat(" ", "microseconds")
    by_id = {number: " ".join(name.split())[:200] for number, name in enumerate(names, 1)}
    rows = ((number, name, exact(name), _kind(name), now, now) for number, name in by_id.items())
    write_all(store.connection, client, columns, rows)
    store.clients.index(by_id)
    return person


def _hasty(connection: object, _record: object) -> None:
    """Nothing of it outlives the process."""
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]
