"""A member of staff as the rules see one: role, language, zone, working time."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from office.rights import NOT_LENT, RIGHTS, Right, Role
from office.worktime import ORDINARY, SpecialDays, WorkTime, to_local


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody is not here, and who acts for them meanwhile."""

    until: date
    """The last local day, included."""
    stand_in_id: int
    stand_in: str
    """The name."""


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    login: str
    name: str
    role: Role
    language: str
    timezone: str
    country: str | None
    head_id: int | None
    work_days: str
    """ISO weekdays, `12345`."""
    work_start: time
    work_end: time
    digest_at: time
    """Local."""
    birthday_days: int
    """A client's birthday is told so many days before, and on the day."""
    active: bool = True
    reach_on: str | None = None
    """The platform where messages go that come by themselves; none: the one used last."""
    email: str | None = None
    """Where the daily briefing goes, and what cannot be told in a chat."""
    dark: bool = False
    """Pictures come on a dark ground."""
    special: SpecialDays = ORDINARY
    """Days off and days worked, of the company, the country and the person."""

    away: Away | None = None
    """While others do their work."""
    standing_for: "tuple[Person, ...]" = ()
    """Those who are away and whose work is theirs meanwhile."""
    asked: Right | None = field(default=None, compare=False)
    """What the event asks for; see `asking`."""

    @property
    def acts_for(self) -> "tuple[Person, ...]":
        """Whose rights and records are theirs now: the own, and of those for whom they stand in; none while away."""
        return () if self.away else (self, *self.standing_for)

    @property
    def acts_for_ids(self) -> list[int]:
        return [one.id for one in self.acts_for]

    @property
    def desks(self) -> frozenset[int]:
        """Whose requests and notes they may take back: the own, away or not, and of those for whom they stand in."""
        return frozenset((self.id, *self.acts_for_ids))

    def asking(self, right: Right) -> "Person":
        """The same while they do what asks for that right: they see the records of those only who have it."""
        return replace(self, asked=right) if self.standing_for else self

    @property
    def sees_as(self) -> "tuple[Person, ...]":
        """By whose role records are seen: a right of one person opens no records of another."""
        return self.acts_for if self.asked is None else self._with(self.asked)

    @property
    def alone(self) -> "Person":
        """The same as if nobody were away: at the own desk only."""
        return replace(self, away=None, standing_for=())

    def acts_as(self, person_id: int | None) -> bool:
        return any(one.id == person_id for one in self.acts_for)

    def holds(self, right: Right) -> bool:
        """Whether the role has it, here or away: of what is for such people. Whoever stands in is told by Post."""
        return self.active and right in RIGHTS[self.role]

    def may(self, right: Right) -> bool:
        if self.away:
            return self.active and right is Right.TALK
        return self.active and bool(self._with(right))

    def _with(self, right: Right) -> "tuple[Person, ...]":
        able = self.acts_for[:1] if right in NOT_LENT else self.acts_for
        return tuple(one for one in able if right in RIGHTS[one.role])

    def local(self, moment: datetime) -> datetime:
        return to_local(moment, self.timezone)

    def today(self, now: datetime) -> date:
        return self.local(now).date()

    @property
    def worktime(self) -> WorkTime:
        days = frozenset(int(day) for day in self.work_days)
        return WorkTime(self.timezone, days, self.work_start, self.work_end, self.country, self.special)


def told_once(people: Iterable[Person]) -> list[Person]:
    """Without those who are away and whose stand-in is told anyway."""
    everybody = list(people)
    here = {one.id for one in everybody if one.away is None}
    return [one for one in everybody if one.away is None or one.away.stand_in_id not in here]
