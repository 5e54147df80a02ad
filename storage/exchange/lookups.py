"""Clients, people, contracts and invoices as the cells of a table name them."""

from collections import defaultdict

from sqlalchemy import Connection, select, true

from office.staff import Person
from storage.client import exact
from storage.exchange.reasons import Reason
from storage.exchange.row import Rejected, shortened
from storage.invoices import IN_FORCE
from storage.store import Store
from storage.tables import client, contract, invoice


class ClientNames:
    """A client by id or exact name, case and spaces apart."""

    def __init__(self, connection: Connection) -> None:
        self._ids: dict[str, list[int]] = defaultdict(list)
        self._names: dict[int, str] = {}
        self._owners: dict[int, int | None] = {}
        for row in connection.execute(select(client.c.id, client.c.name, client.c.name_key, client.c.owner_id)):
            self._names[row.id], self._owners[row.id] = row.name, row.owner_id
            self._ids[row.name_key].append(row.id)

    def __call__(self, text: str) -> int:
        """Raises Rejected."""
        found = set(self._ids.get(exact(text), ()))
        if text.isascii() and text.isdecimal() and int(text) in self._names:
            found.add(int(text))
        if not found:
            raise Rejected(Reason.UNKNOWN_CLIENT, text=shortened(text))
        if len(found) > 1:
            raise Rejected(Reason.AMBIGUOUS_CLIENT, text=shortened(text), ids=tuple(sorted(found)[:5]))
        return found.pop()

    def owner(self, client_id: int) -> int | None:
        return self._owners[client_id]

    def shown(self, client_id: int) -> str:
        """The name where it says which client is meant, else the id."""
        name = self._names[client_id]
        try:
            return name if self(name) == client_id else str(client_id)
        except Rejected:
            return str(client_id)


class People:
    """A member of staff by login or exact name."""

    def __init__(self, store: Store) -> None:
        self.all = store.staff.all(active=False)
        self._logins = {person.id: person.login for person in self.all}

    def __call__(self, text: str, field: str) -> Person:
        """Raises Rejected."""
        found = [person for person in self.all if person.login == text.lower()]
        found = found or [person for person in self.all if exact(person.name) == exact(text)]
        if not found:
            raise Rejected(Reason.UNKNOWN_PERSON, field=field, text=shortened(text))
        if len(found) > 1:
            raise Rejected(Reason.AMBIGUOUS_PERSON, field=field, text=shortened(text))
        return found[0]

    def shown(self, person_id: int | None) -> str:
        return self._logins[person_id] if person_id else ""


class Numbers:
    """A client's contract or invoice by its number; an invoice without one by `#id`."""

    def __init__(self, connection: Connection, noun: str) -> None:
        table = {"contract": contract, "invoice": invoice}[noun]
        self._noun = noun
        self._ids: dict[tuple[int, str], int] = {}
        self._shown: dict[int, str] = {}
        in_force = IN_FORCE if noun == "invoice" else true()
        for row in connection.execute(select(table.c.id, table.c.client_id, table.c.number).where(in_force)):
            self._shown[row.id] = row.number or f"#{row.id}"
            self._ids[row.client_id, self._shown[row.id]] = row.id
        if noun == "invoice":
            self._follow(connection)

    def _follow(self, connection: Connection) -> None:
        """An invoice that was put right is known by its former `#id` too."""
        clients = {record_id: client_id for (client_id, _), record_id in self._ids.items()}
        for old, new in successors(connection).items():
            if new in self._shown:
                self._shown[old] = self._shown[new]
                self._ids.setdefault((clients[new], f"#{old}"), new)

    def __call__(self, client_id: int, text: str) -> int:
        """Raises Rejected."""
        found = self._ids.get((client_id, text))
        if found is None:
            raise Rejected(Reason.UNKNOWN_NUMBER, noun=self._noun, text=shortened(text))
        return found

    def shown(self, record_id: int | None) -> str:
        """Nothing for one that is in force no longer."""
        return self._shown.get(record_id, "") if record_id else ""


def successors(connection: Connection) -> dict[int, int]:
    """By invoice that was put right, the last one that stands for it."""
    following = select(invoice.c.replaces_id, invoice.c.id).where(invoice.c.replaces_id.is_not(None))
    found: dict[int, int] = {}
    for old, new in connection.execute(following.order_by(invoice.c.id.desc())):
        found[old] = found.get(new, new)
    return found
