"""How delivery has gone, as an admin reads it in the morning; and what leaders read instead."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.talk.wording import Reader, render
from office.rights import Role
from office.staff import Person
from scheduler.digest import DigestKind
from scheduler.reminders import fire
from storage.store import Store
from storage.tables import outage
from tests.desk import Clock, Desk
from tests.test_digest import WEDNESDAY, Office, message, planned

THURSDAY_MORNING = datetime(2026, 3, 12, 9, tzinfo=UTC)
WEDNESDAY_MORNING = datetime(2026, 3, 11, 8, tzinfo=UTC)


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


def morning(desk: Desk, admin: Person) -> list[str]:
    """The message of this Thursday's beginning."""
    ours = next(one for one in planned(desk, desk.clock.now) if one.person_id == admin.id and one.local_date.day == 12)
    assert ours.due_at == THURSDAY_MORNING
    reply = message(desk, ours)
    assert (reply.kind, reply.files) == ("digest", ())
    shown = render(reply.text, Reader(admin.language, admin.timezone)).splitlines()
    labels = [render(button.label, Reader(admin.language, admin.timezone)) for row in reply.buttons for button in row]
    return [*shown, *(f"[{label}]" for label in labels)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Delivery since Wed 11 Mar 2026, 09:00: everything went out, and in time."),
        ("es", "Envíos desde mié 11 mar 2026, 09:00: todo salió, y a tiempo."),
        ("ro", "Livrarea mesajelor din mie. 11 mar. 2026, 09:00: totul a plecat, și la timp."),
        ("ru", "Доставка с ср 11 мар. 2026, 09:00: всё отправлено, и вовремя."),
        ("hu", "Kézbesítés, kezdete: 2026. márc. 11., szerda, 09:00. Minden kiment, és időben."),
        ("bs", "Dostava od sri 11. 3. 2026., 09:00: sve je otišlo, i na vrijeme."),
    ],
)
def test_an_admins_day_begins_with_one_line_where_all_went_well(
    desk: Desk, clock: Clock, language: str, line: str
) -> None:
    admin = desk.person("boss", Role.ADMIN, language=language)
    clock.now = THURSDAY_MORNING
    assert morning(desk, admin) == [line]


def test_what_went_amiss_is_counted(desk: Desk, clock: Clock) -> None:
    """Down from four to six on Wednesday afternoon; then Telegram took nothing for a while; two are refused."""

    def wednesday(store: Store) -> None:
        store.connection.execute(outage.insert().values(began_at=wall(15), ended_at=wall(17)))
        for subject, due, state in (("task:1", wall(16), "fired"), ("task:2", wall(16), "expired")):
            store.occurrences.plan("task", subject, admin.id, WEDNESDAY, "day", due)
            (one,) = store.occurrences.due(due)
            store.occurrences.settle(one, state)
        for platform in ("telegram", "telegram", "console"):
            store.outbox.add(kind="answer", platform=platform, chat="7", text="waits")
        for chat in ("8", "9"):
            store.deliveries.bury(store.outbox.add(kind="task", platform="telegram", chat=chat, text="x"), "gone")

    def told_late(store: Store) -> None:
        store.occurrences.plan("task", "task:3", admin.id, WEDNESDAY, "day", wall(18))
        (one,) = store.occurrences.due(wall(18))
        reminder = store.outbox.add(kind="task", platform="telegram", chat="10", text="late")
        store.occurrences.settle(one, "fired", reminder)

    def wall(hour: int) -> datetime:
        return datetime(2026, 3, 11, hour, tzinfo=UTC)

    admin = desk.person("boss", Role.ADMIN)
    for now, work in (
        (wall(17), wednesday),
        (wall(18), told_late),
        (wall(19), lambda store: store.deliveries.sent(store.outbox.last_id(), "1")),
    ):
        clock.now = now
        desk.write(work)
    clock.now = THURSDAY_MORNING
    assert morning(desk, admin) == [
        "Delivery since Wed 11 Mar 2026, 09:00",
        "Refused for good: 2",
        "Waiting: 2, the oldest since Wed 11 Mar 2026, 17:00",
        "Reminders that came late: 2",
        "Not sent, too late to be of use: 1",
        "I was down from Wed 11 Mar 2026, 15:00 to Wed 11 Mar 2026, 17:00.",
        "[Show them]",
    ]


def test_what_was_entered_after_its_hour_is_not_late(desk: Desk, clock: Clock) -> None:
    """A birthday of today that is entered at noon; a message that waits no longer than any other."""

    def enter(store: Store) -> None:
        store.occurrences.plan("birthday", "client:1", admin.id, WEDNESDAY, "day", clock.now - timedelta(hours=3))
        (one,) = store.occurrences.due(clock.now)
        reminder = store.outbox.add(kind="birthday", platform="telegram", chat="7", text="today")
        store.occurrences.settle(one, "fired", reminder)
        store.deliveries.sent(reminder, "1")

    admin = desk.person("boss", Role.ADMIN)
    desk.write(enter)
    clock.now = THURSDAY_MORNING
    desk.write(lambda store: store.outbox.add(kind="answer", platform="telegram", chat="7", text="on its way"))
    assert morning(desk, admin) == ["Delivery since Wed 11 Mar 2026, 09:00: everything went out, and in time."]


def test_a_leader_reads_nothing_of_delivery(office: Office) -> None:
    def refuse(store: Store) -> None:
        store.deliveries.bury(store.outbox.add(kind="task", platform="telegram", chat="8", text="x"), "gone")

    office.desk.write(refuse)
    for leader in (office.petra, office.dora):
        ours = next(one for one in planned(office.desk, office.desk.clock.now) if one.person_id == leader.id)
        assert "Refused" not in render(message(office.desk, ours).text, Reader("en", "UTC"))


def test_after_an_outage_nobody_is_pointed_to_a_digest_they_may_not_ask_for(office: Office, clock: Clock) -> None:
    """Down for two nights: the director is told of the missed digest, the admin reads of the outage next time."""

    def down(store: Store) -> None:
        DigestKind().plan(store, WEDNESDAY_MORNING)
        store.connection.execute(outage.insert().values(began_at=WEDNESDAY_MORNING, ended_at=clock.now))

    def place(person: Person) -> tuple[str, str]:
        reached = office.desk.place(person.login)
        return reached.platform, reached.chat

    def told(store: Store, person: Person) -> list[str]:
        return [row.text for row in store.outbox.of_chat(*place(person)) if row.kind == "catchup"]

    admin = office.desk.person("boss", Role.ADMIN)
    clock.now = datetime(2026, 3, 13, 3, tzinfo=UTC)
    office.desk.write(down)
    for _ in range(9):
        office.desk.write(lambda store: fire(store, office.desk.app.company, store.now, gathers=True))
    assert office.desk.read(lambda store: store.occurrences.due(store.now)) == []
    assert office.desk.read(lambda store: told(store, admin)) == []
    (said,) = office.desk.read(lambda store: told(store, office.dora))
    assert f"Digest of Wed 11 Mar 2026: too late to be of use, {office.desk.typed('digest')} shows it" in said
