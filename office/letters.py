"""Letters in and out: how they are numbered, and when an answer is due."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from office.worktime import WorkTime, workday_on_or_after, workday_on_or_before

BEFORE, LATE = "before", "late"
WEEKS = 4
"""So often a late answer is reminded of, once a week."""

_NUMBER = re.compile(r"(\d{1,6})(?:/(\d{4}))?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LetterNumber:
    number: int
    year: int | None
    """None where it was not said."""


def read_number(text: str) -> LetterNumber | None:
    """`12/2026`, `12`; None for anything else."""
    found = _NUMBER.fullmatch(text.strip().removeprefix("№").removeprefix("#").strip())
    return LetterNumber(int(found[1]), int(found[2]) if found[2] else None) if found else None


def reminded_on(answer_by: date, worktime: WorkTime) -> dict[str, date]:
    """By slot: the last working day before the answer is due, the first one after it, and that of each later week."""
    late = [f"{LATE}{week}" for week in range(WEEKS)]
    return {
        BEFORE: workday_on_or_before(wanted_on(answer_by, BEFORE), worktime),
        **{slot: workday_on_or_after(wanted_on(answer_by, slot), worktime) for slot in late},
    }


def wanted_on(answer_by: date, slot: str) -> date:
    """The day of a slot where that is one of work."""
    if slot == BEFORE:
        return answer_by - _DAY
    return answer_by + _DAY + timedelta(weeks=int(slot.removeprefix(LATE)))
