"""Norms that leaders set: rows are added and stay, so that what held in a past month is always known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from office.norms import Norm, NormRule, norms_of
from office.rights import Role
from office.staff import Person
from storage.audit import Audit
from storage.tables import norm_rule, staff


@dataclass(frozen=True, slots=True)
class KeptNorm:
    """A rule with who set it and when."""

    id: int
    rule: NormRule
    by: str | None
    created_at: datetime
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"norm_rule:{self.id}"


_SELECT = (
    select(
        norm_rule.c.id,
        norm_rule.c.norm,
        norm_rule.c.count,
        norm_rule.c.since,
        norm_rule.c.person_id,
        norm_rule.c.team_id,
        norm_rule.c.role,
        staff.c.name,
        norm_rule.c.created_at,
        norm_rule.c.undone_at,
    )
    .outerjoin(staff, staff.c.id == norm_rule.c.created_by)
    .order_by(norm_rule.c.id)
)


class Norms:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit
        self._rules: list[KeptNorm] | None = None

    def of(self, person: Person, day: date) -> dict[Norm, int]:
        """The counts that hold for the person on that local day; see `office.norms.norms_of`."""
        return norms_of(self._held(), person, day)

    def of_people(self, people: Iterable[Person], day: date) -> dict[int, dict[Norm, int]]:
        """The same for each, by id."""
        rules = self._held()
        return {person.id: norms_of(rules, person, day) for person in people}

    def set(self, rule: NormRule) -> KeptNorm:
        result = self._connection.execute(
            insert(norm_rule).values(
                norm=rule.norm,
                count=rule.count,
                since=rule.since,
                person_id=rule.person_id,
                team_id=rule.team_id,
                role=rule.role,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (one,) = result.inserted_primary_key or (0,)
        self._audit.add(f"norm_rule:{one}", "set", None, f"{rule.norm} {rule.count} {rule.since:%Y-%m}")
        self._rules = None
        kept = self.get(int(one))
        assert kept is not None
        return kept

    def get(self, rule_id: int) -> KeptNorm | None:
        return next((one for one in self.all() if one.id == rule_id), None)

    def undo(self, one: KeptNorm) -> None:
        """What held before holds again."""
        self._connection.execute(update(norm_rule).where(norm_rule.c.id == one.id).values(undone_at=self._now))
        self._audit.add(one.subject, "undone")
        self._rules = None

    def history(self, person: Person) -> list[KeptNorm]:
        """All that was ever set and is or was for this person, the latest first."""
        return [one for one in reversed(self.all()) if one.undone_at is None and one.rule.holds_for(person)]

    def all(self) -> list[KeptNorm]:
        """In the order in which they were set, undone ones too. Few: leaders change norms some times a year."""
        if self._rules is None:
            self._rules = [_kept(row) for row in self._connection.execute(_SELECT)]
        return self._rules

    def _held(self) -> list[NormRule]:
        return [one.rule for one in self.all() if one.undone_at is None]


def _kept(row: Any) -> KeptNorm:
    rule_id, norm, count, since, person_id, team_id, role, *rest = row
    rule = NormRule(Norm(norm), count, since, person_id, team_id, Role(role) if role else None)
    return KeptNorm(rule_id, rule, *rest)
