"""Deputies over a leap year on a moved clock: the nights of the clock changes, 29 February, the 3rd of March, New Year.

On each day all that is the absent leader's comes to one of the two, and nothing of it to the other.
"""

from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest

from bot.talk.digest import KIND
from office.rights import Role
from office.worktime import clock_changes, local_to_utc, to_local
from storage.outbox import Message
from storage.store import Store
from tests.desk import Desk
from tests.test_reminders import tick

FIRST, LAST = date(2028, 1, 3), date(2029, 1, 12)
DAY = timedelta(days=1)
MONDAY, WEDNESDAY, FRIDAY = 1, 3, 5
TASK, CLAIM, CALL = "tasks.done", "claims.approve", "messages.read"
"""What the leader is told, by its button."""


def absences(zone: str) -> list[tuple[date, date]]:
    """Over both nights in which the clocks change, over 29 February and the 3rd of March, over New Year."""
    changes = [to_local(at, zone).date() for at in clock_changes(zone, FIRST, date(2028, 12, 20))]
    assert len(changes) == 2
    spans = [(day - DAY, day + 3 * DAY) for day in changes]
    return sorted([*spans, (date(2028, 2, 28), date(2028, 3, 3)), (date(2028, 12, 28), date(2029, 1, 3))])


def between(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def due_on(day: date, edges: int) -> Counter[str]:
    """What is the leader's on that day: weekly things, and a call at each border of an absence."""
    weekly = {MONDAY: TASK, WEDNESDAY: CLAIM, FRIDAY: KIND}.get(day.isoweekday())
    return Counter({CALL: edges} if edges else {}) + Counter([weekly] if weekly else [])


def what(one: Message) -> str | None:
    pressed = {data.partition(":")[0] for row in one.buttons for _, data in row}
    return KIND if one.kind == KIND and one.text else next(iter(pressed & {TASK, CLAIM, CALL}), None)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("zone", "language", "line", "save", "words", "around"),
    [
        ("Europe/Madrid", "en", "/away {} - {}, deputy Ana", "Save", "For Ivan, who is away:\n", 400),
        # In the south, a week around each absence.
        ("Pacific/Auckland", "es", "/away {} - {}, suplente Ana", "Guardar", "Para Ivan, que está fuera:\n", 7),
    ],
)
def test_over_a_leap_year(desk: Desk, zone: str, language: str, line: str, save: str, words: str, around: int) -> None:
    def local(day: date, hour: int = 0, minute: int = 0) -> datetime:
        return local_to_utc(day, time(hour, minute), zone)

    desk.clock.now = local(FIRST - 3 * DAY, 10)
    head = desk.person("ivan", Role.HEAD, language=language, timezone=zone)
    desk.person("ana", language=language, timezone=zone, head=head)
    rep = desk.person("petra", language=language, timezone=zone, head=head)
    zoo, _, spans = desk.client("Zoo Ltd", head), desk.client("Papyrus", rep), absences(zone)
    near = {day for first, last in spans for day in between(first - around * DAY, last + around * DAY)}
    days = [day for day in between(FIRST, LAST) if day in near]

    def remind(store: Store) -> None:
        for day in days:
            if day.isoweekday() == MONDAY:
                store.tasks.add(head, "visit", day, client_id=zoo)

    desk.write(remind)
    ivan, petra = desk.chat("ivan"), desk.chat("petra")
    for first, last in spans:
        ivan.says(line.format(f"{first:%d.%m.%Y}", f"{last:%d.%m.%Y}"))
        ivan.presses(save)

    away = {day for span in spans for day in between(*span)}
    busy = {day for first, last in spans for day in between(first - DAY, last + DAY)}
    edges = [at for first, last in spans for at in (local(first - DAY, 23, 59), local(first))]
    edges += [at for _, last in spans for at in (local(last, 23, 59), local(last + DAY))]
    calls = {day: sorted(at for at in edges if to_local(at, zone).date() == day) for day in days}
    done: Counter[str] = Counter()

    def pressed(day: date, button: str) -> None:
        """Who is told can do it."""
        done[button] += 1
        desk.chat("ana" if day in away else "ivan").presses_data(f"{button}:{done[button]}")

    for day in days:
        weekday = day.isoweekday()
        morning = [local(day, 9)] if day in busy or weekday == MONDAY else []
        others = {WEDNESDAY: [local(day, 12)], FRIDAY: [local(day, 17, 30)]}.get(weekday, [])
        for moment in sorted([*calls[day], *morning, *others]):
            desk.clock.now = moment
            if moment in calls[day]:
                petra.says("/message Ivan: urgent, Weber called")
                pressed(day, CALL)
            elif moment == local(day, 12):
                petra.says("/expense 45 EUR taxi, Papyrus")
                pressed(day, CLAIM)
            else:
                tick(desk, *moment.timetuple()[:5])
                if moment in morning and weekday == MONDAY:
                    pressed(day, TASK)

    def heard(login: str) -> dict[date, list[Message]]:
        found: dict[date, list[Message]] = {day: [] for day in days}
        for one in desk.read(lambda store: store.outbox.of_chat(*desk.dialog(login)[:2])):
            if (day := to_local(one.created_at, zone).date()) in found and one.edit_of is None:
                found[day].append(one)
        return found

    mine, deputys = heard("ivan"), heard("ana")
    for day in days:
        told, other = (deputys[day], mine[day]) if day in away else (mine[day], deputys[day])
        assert Counter(filter(None, map(what, told))) == due_on(day, len(calls[day])), day
        assert [what(one) for one in other if what(one)] == [], day
        assert all(one.text.startswith(words) is (day in away) for one in told if what(one)), day
        assert day not in away or mine[day] == [], day
        assert day in away or not any(one.text.startswith(words) for one in deputys[day]), day
    assert not desk.read(lambda s: [*s.phone_messages.unread(), *s.expenses.in_state("waiting")])
