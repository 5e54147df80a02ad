"""The people one talks to at a client."""

from dataclasses import dataclass, fields

from sqlalchemy import Connection, delete, insert, select

from storage.audit import Audit
from storage.client import phone_key
from storage.tables import contact


@dataclass(frozen=True, slots=True)
class Contact:
    id: int
    client_id: int
    name: str
    position: str | None
    phone: str | None
    email: str | None


_COLUMNS = tuple(contact.c[field.name] for field in fields(Contact))


class Contacts:
    def __init__(self, connection: Connection, audit: Audit) -> None:
        self._connection, self._audit = connection, audit

    def add(
        self,
        client_id: int,
        name: str,
        *,
        position: str | None = None,
        phone: str | None = None,
        email: str | None = None,
    ) -> int:
        result = self._connection.execute(
            insert(contact).values(
                client_id=client_id,
                name=name,
                position=position,
                phone=phone,
                phone_key=phone_key(phone),
                email=email,
            )
        )
        self._audit.add(f"client:{client_id}", "contact_person", None, name)
        (contact_id,) = result.inserted_primary_key or (0,)
        return int(contact_id)

    def of(self, client_id: int) -> list[Contact]:
        of = select(*_COLUMNS).where(contact.c.client_id == client_id)
        rows = self._connection.execute(of.order_by(contact.c.id))
        return [Contact(*row) for row in rows]

    def get(self, contact_id: int) -> Contact | None:
        row = self._connection.execute(select(*_COLUMNS).where(contact.c.id == contact_id)).first()
        return Contact(*row) if row else None

    def remove(self, one: Contact) -> None:
        self._connection.execute(delete(contact).where(contact.c.id == one.id))
        self._audit.add(f"client:{one.client_id}", "contact_person", one.name, None)
