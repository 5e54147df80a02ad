"""What people want to hear by themselves, and when."""

from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, delete, select

from office.quiet import NONE, Quiet, is_quiet
from office.staff import Person
from storage.audit import Audit
from storage.portable import insert
from storage.tables import quiet, switched_off


class Quiets:
    """Everybody's wishes, read once in a transaction."""

    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def of(self, person: Person) -> Quiet:
        return self._times.get(person.id, NONE)

    def holds(self, person: Person) -> bool:
        """Whether what can wait waits for this person now."""
        return is_quiet(self.of(person), person, self._now)

    def set(self, person: Person, wish: Quiet) -> None:
        values: dict[str, Any] = {"until": wish.until, "from_time": wish.start, "to_time": wish.end}
        self._connection.execute(
            insert(quiet)
            .values(person_id=person.id, **values)
            .on_conflict_do_update(index_elements=[quiet.c.person_id], set_=values)
        )
        self.__dict__.pop("_times", None)

    def without(self, person: Person) -> frozenset[str]:
        """The kinds that this person switched off."""
        return frozenset(kind for person_id, kind in self._off if person_id == person.id)

    def switch(self, person: Person, kind: str, *, on: bool) -> None:
        """Switched twice, it is the same; on record."""
        if (kind not in self.without(person)) is on:
            return
        if on:
            its = (switched_off.c.person_id == person.id, switched_off.c.kind == kind)
            self._connection.execute(delete(switched_off).where(*its))
        else:
            self._connection.execute(insert(switched_off).values(person_id=person.id, kind=kind))
        self._audit.add(f"staff:{person.id}", f"quiet {kind}"[:40], "off" if on else "on", "on" if on else "off")
        self.__dict__.pop("_off", None)

    @cached_property
    def _times(self) -> dict[int, Quiet]:
        rows = self._connection.execute(select(quiet.c.person_id, quiet.c.until, quiet.c.from_time, quiet.c.to_time))
        return {person_id: Quiet(*times) for person_id, *times in rows}

    @cached_property
    def _off(self) -> frozenset[tuple[int, str]]:
        rows = self._connection.execute(select(switched_off.c.person_id, switched_off.c.kind))
        return frozenset((person_id, kind) for person_id, kind in rows)
