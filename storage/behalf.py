"""On whose behalf a deputy changes a record: of whom only the right, or only the records, allow it (S4 1.6)."""

from typing import Any

from sqlalchemy import Connection, select

from office.rights import SCOPES, Right, Scope
from office.staff import Person
from storage.metadata import metadata
from storage.tables import client, contract, staff
from storage.visibility import seen_by

_WHOSE = (
    "person_id",
    "owner_id",
    "asked_by",
    "handled_by",
    "taken_by",
    "giver_id",
    "host_id",
    "to_id",
    "leader_id",
    "delegate_id",
)
"""The columns that say whose a record is."""

_TABLES = {
    "goods": "goods_request",
    "hours": "attendance_correction",
    "message": "phone_message",
    "move": "staff_move",
    "note": "market_note",
    "reliability": "client",
    "special": "client",
    "staffstep": "staff_step",
}
"""Where the noun of a subject is not the name of its table: the table whose id it bears."""


def behalf_of(connection: Connection, person: Person, right: Right | None, subject: str) -> int | None:
    """The id of the absent person; none of what the deputy may as well alone. `right` is what the event asked for."""
    mine, others = person.alone, person.standing_for
    if not others:
        return None
    if right is not None and not mine.holds(right):
        return next((one.id for one in others if one.holds(right)), None)
    noun, _, number = subject.partition(":")
    table = metadata.tables.get(_TABLES.get(noun, noun))
    if table is None or not number.isdecimal():
        return None
    found = connection.execute(select(table).where(table.c.id == int(number))).mappings().first()
    if found is None:
        return None
    record = dict(found)
    client_id = int(number) if table is client else _client_of(connection, record)
    if client_id is not None and not _sees(connection, mine, client_id):
        return next((one.id for one in others if _sees(connection, one, client_id)), None)
    return None if table is client else _whose(connection, mine, others, record)


def _client_of(connection: Connection, record: dict[str, Any]) -> int | None:
    if (contract_id := record.get("contract_id")) is not None and record.get("client_id") is None:
        return connection.execute(select(contract.c.client_id).where(contract.c.id == contract_id)).scalar()
    client_id: int | None = record.get("client_id")
    return client_id


def _sees(connection: Connection, person: Person, client_id: int) -> bool:
    return connection.execute(select(client.c.id).where(client.c.id == client_id, seen_by(person))).first() is not None


def _whose(connection: Connection, mine: Person, others: tuple[Person, ...], record: dict[str, Any]) -> int | None:
    """Of records of the staff, such as tasks and claims: whose it is, and who leads that one."""
    people = {record[name] for name in _WHOSE if record.get(name) is not None}
    heads = connection.execute(select(staff.c.head_id).where(staff.c.id.in_(people))).scalars()
    led_by = {head for head in heads if head is not None and SCOPES[mine.role] is not Scope.ALL}
    if mine.id in people | led_by:
        return None
    return next((one.id for one in others if one.id in people | led_by), None)
