"""The rules of HR: checklists of joiners and leavers, hours, attestation every half year, who decides on whom."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from office.rights import Right, Role
from office.staff import Person

ATTESTED_EVERY = relativedelta(months=6)
"""S4 1.8."""
NOTICE = (30, 7)
"""So many days before an attestation HR, the head and the person are reminded; S4 states none."""


class MoveKind(StrEnum):
    JOIN = "join"
    LEAVE = "leave"


class Checkpoint(StrEnum):
    """The lines that stand in the checklists of everybody."""

    DESK = "desk"
    ACCOUNTS = "accounts"
    KEYS = "keys"
    PAPERS = "papers"
    TRAINING = "training"


DONE_BY = {
    MoveKind.JOIN: {
        Checkpoint.DESK: Role.HR,
        Checkpoint.ACCOUNTS: Role.ADMIN,
        Checkpoint.KEYS: Role.HR,
        Checkpoint.PAPERS: Role.HR,
        Checkpoint.TRAINING: Role.HEAD,
    },
    MoveKind.LEAVE: {
        Checkpoint.DESK: Role.HR,
        Checkpoint.ACCOUNTS: Role.ADMIN,
        Checkpoint.KEYS: Role.HR,
        Checkpoint.PAPERS: Role.HR,
    },
}
"""Whose each line is; of a head's the head of the person."""


class ApplicantStage(StrEnum):
    APPLIED = "applied"
    TALK = "talk"
    OFFER = "offer"
    HIRED = "hired"
    REFUSED = "refused"


class Presence(StrEnum):
    CAME = "came"
    LEFT = "left"
    LATE = "late"
    SICK = "sick"


class TraineeState(StrEnum):
    INVITED = "invited"
    CAME = "came"
    MISSED = "missed"


class Result(StrEnum):
    PASSED = "passed"
    FAILED = "failed"


class ConductKind(StrEnum):
    REWARD = "reward"
    PENALTY = "penalty"
    WARNING = "warning"
    NOTE = "note"


class Decision(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    UNDONE = "undone"


class CaseState(StrEnum):
    OPEN = "open"
    EXAMINED = "examined"
    CLOSED = "closed"


def next_attestation(last: date) -> date:
    """Half a year after the last one, or after joining; the last day of a shorter month (S4 1.8)."""
    return last + ATTESTED_EVERY


def may_admit(actor: Person, role: Role) -> bool:
    """Whether this person may add, invite and end somebody of that role: HR no administrators and directors, nobody
    but an administrator an administrator.
    """
    if actor.may(Right.MANAGE_STAFF):
        return True
    if not actor.may(Right.KEEP_PERSONNEL) or role is Role.ADMIN:
        return False
    return role is not Role.DIRECTOR or any(one.role is Role.DIRECTOR for one in actor.acts_for)


def deciders_on(person: Person, proposer: Person, staff: Iterable[Person]) -> tuple[Person, ...]:
    """Who decides on a reward or penalty of that person: HR and directors but the two themselves; on HR directors.

    Who is away is named too, as long as neither of the two stands in.
    """
    two = (person.id, proposer.id)
    able = [one for one in staff if one.holds(Right.KEEP_PERSONNEL) and one.id not in two]
    if person.holds(Right.KEEP_PERSONNEL):
        able = [one for one in able if one.role is Role.DIRECTOR]
    return tuple(one for one in able if one.away is None or one.away.stand_in_id not in two)


def decides_alone(proposer: Person, person: Person) -> bool:
    """Whether what this person enters is in force at once: a director's, and HR's own of who is not HR."""
    if proposer.id == person.id:
        return False
    on_hr = person.holds(Right.KEEP_PERSONNEL)
    able = [one for one in proposer.acts_for if one.holds(Right.KEEP_PERSONNEL) and one.id != person.id]
    return any(one.role is Role.DIRECTOR or not on_hr for one in able)


def keeps_files(reader: Person) -> bool:
    """HR and directors themselves: whoever stands in for them does their work, and reads no personnel file (S4 5.1)."""
    return reader.away is None and reader.holds(Right.KEEP_PERSONNEL)


def reads_file(reader: Person, person: Person) -> bool:
    """Whether this person keeps the other's file: nobody the own."""
    return reader.id != person.id and keeps_files(reader)


def may_read_case(person: Person, about_id: int | None, excluded: Sequence[int]) -> bool:
    """HR and directors themselves, but nobody whom it is about or who is excluded."""
    return person.may(Right.SEE_CASES) and person.id not in (about_id, *excluded)


def minutes_between(came: time | None, went: time | None) -> int:
    """Of one day; nothing while one of them is missing."""
    if came is None or went is None:
        return 0
    day = date(2000, 1, 1)
    return max(0, int((datetime.combine(day, went) - datetime.combine(day, came)).total_seconds() // 60))
