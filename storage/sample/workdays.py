"""The sample's working days of three months: calls, offers by e-mail, hours, and what there is to do."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from office.calls import Direction, Outcome
from office.personnel import Presence
from office.rights import Role
from office.staff import Person
from office.worktime import add_workdays, is_workday, local_to_utc, workday_on_or_after
from storage.sample.phrases import PHRASES

Row = dict[str, Any]

DAYS = 91
HOURS_KEPT = 14
"""Days."""
CALLS_A_DAY = range(10, 26)
OFFERS_A_DAY = range(1, 6)

_OUTCOMES = {
    Outcome.REACHED: 46,
    Outcome.NO_ANSWER: 24,
    Outcome.VOICEMAIL: 9,
    Outcome.BUSY: 8,
    Outcome.CALL_BACK: 7,
    Outcome.REFUSED: 4,
    Outcome.WRONG_NUMBER: 2,
}
"""Of a hundred calls."""

_REPORTS = time(16)


def phone_calls(seed: int, people: Sequence[Person], clients: Sequence[Row], now: datetime) -> list[Row]:
    """In the order in which they were made."""
    made = []
    for rep, day, chance in _days(f"{seed} calls", people, now):
        own = [row["id"] for row in clients if row["owner_id"] == rep.id]
        for at in _moments(chance, rep, day, chance.choice(CALLS_A_DAY)):
            made.append(_call(chance, rep, day, chance.choice(own), at))
    made = sorted((row for row in made if row["at"] < now), key=lambda row: (row["at"], row["person_id"]))
    return [{"id": number} | row for number, row in enumerate(made, 1)]


def _days(seed: str, people: Sequence[Person], now: datetime) -> Iterator[tuple[Person, date, Random]]:
    """Every working day of every rep up to today, each with a chance of its own."""
    for rep in people:
        if rep.role is Role.REP:
            today = rep.today(now)
            for day in (today - timedelta(days=ago) for ago in range(DAYS, -1, -1)):
                if is_workday(day, rep.worktime):
                    yield rep, day, Random(f"{seed} {rep.login} {day}")


def _moments(chance: Random, rep: Person, day: date, count: int) -> list[datetime]:
    """UTC, within the working hours."""
    start, end = (local_to_utc(day, wall, rep.timezone) for wall in (rep.work_start, rep.work_end))
    minutes = chance.sample(range((end - start) // timedelta(minutes=1) - 30), count)
    return [start + timedelta(minutes=minute) for minute in minutes]


def _call(chance: Random, rep: Person, day: date, client_id: int, at: datetime) -> Row:
    phrases = PHRASES[rep.language]
    (outcome,) = chance.choices(list(_OUTCOMES), list(_OUTCOMES.values()))
    reached = outcome is Outcome.REACHED
    step = outcome in (Outcome.REACHED, Outcome.CALL_BACK) and chance.random() < 0.12
    return {
        "client_id": client_id,
        "person_id": rep.id,
        "at": at,
        "direction": Direction.INCOMING if reached and chance.random() < 0.2 else Direction.OUTGOING,
        "minutes": chance.randrange(3, 36) if reached else None,
        "outcome": outcome,
        "note": chance.choice(phrases.notes) if reached and chance.random() < 0.6 else None,
        "offer": reached and chance.random() < 0.5,
        "next_step": chance.choice(phrases.steps) if step else None,
        "next_on": add_workdays(day, chance.randrange(1, 9), rep.worktime) if step else None,
        "undone_at": None,
    }


def offers_sent(seed: int, people: Sequence[Person], clients: Sequence[Row], now: datetime) -> list[Row]:
    sent = []
    for rep, day, chance in _days(f"{seed} offers", people, now):
        mailed = [row["id"] for row in clients if row["owner_id"] == rep.id and row["email"]]
        for at in _moments(chance, rep, day, chance.choice(OFFERS_A_DAY)):
            note = chance.choice(PHRASES[rep.language].offers)
            client_id = chance.choice(mailed)
            sent.append({"client_id": client_id, "person_id": rep.id, "at": at, "note": note, "undone_at": None})
    sent = sorted((row for row in sent if row["at"] < now), key=lambda row: (row["at"], row["person_id"]))
    return [{"id": number} | row for number, row in enumerate(sent, 1)]


def hours(people: Sequence[Person], today: date) -> list[Row]:
    """When everybody came and went on the working days of these two weeks, up to yesterday."""
    rows: list[Row] = []
    for person in people:
        for ago in range(HOURS_KEPT, 0, -1):
            day, minute = today - timedelta(days=ago), (person.id * 7 + ago * 5) % 12
            if is_workday(day, person.worktime):
                times = {"came": time(9, minute), "went": time(18, minute)}
                rows.append(
                    {"id": len(rows) + 1, "person_id": person.id, "on_day": day, "state": Presence.LEFT} | times
                )
    return rows


def tasks(chance: Random, people: Sequence[Person], calls: Sequence[Row], now: datetime) -> list[Row]:
    """The next steps of the calls, done up to yesterday, and what people have noted for themselves."""
    by_id = {person.id: person for person in people}
    rows = [_step(by_id[call["person_id"]], call, now) for call in calls if call["next_on"]]
    for person in people:
        rows += _own(chance, person, now)
    return [{"id": number} | row for number, row in enumerate(rows, 1)]


def _step(rep: Person, call: Row, now: datetime) -> Row:
    day = call["next_on"]
    return _task(rep, call["next_step"], day, call["at"]) | {
        "client_id": call["client_id"],
        "call_id": call["id"],
        "done_at": local_to_utc(day, time(12), rep.timezone) if day < rep.today(now) else None,
    }


def _own(chance: Random, person: Person, now: datetime) -> Iterator[Row]:
    phrases, today = PHRASES[person.language], person.today(now)
    noted = local_to_utc(today - timedelta(days=2), time(11), person.timezone)
    working = workday_on_or_after(today + timedelta(days=1), person.worktime)
    first, second = chance.sample(phrases.reminders, 2)
    yield _task(person, first, workday_on_or_after(today, person.worktime), noted)
    yield _task(person, second, working, noted) | {"at_time": time(chance.randrange(10, 16), 30)}
    friday = today + timedelta(days=(4 - today.weekday()) % 7 or 7)
    yield _task(person, phrases.report, friday, noted) | {"at_time": _REPORTS, "rule": "FREQ=WEEKLY;BYDAY=FR"}


def _task(person: Person, text: str, day: date, noted: datetime) -> Row:
    return {
        "person_id": person.id,
        "text": text,
        "client_id": None,
        "call_id": None,
        "on_day": day,
        "at_time": None,
        "rule": None,
        "done_at": None,
        "created_at": noted,
    }
