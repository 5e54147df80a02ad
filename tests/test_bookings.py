"""Bookings: a room, a car, a stand; what is taken is refused with the free times; the list of the day."""

from datetime import UTC, datetime, timedelta

import pytest

from office.bookings import free
from office.rights import Role
from tests.desk import Chat, Desk


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, 12, hour, minute, tzinfo=UTC)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("taken", "left"),
    [
        ([], [(9, 18)]),
        ([(9, 18)], []),
        ([(10, 12)], [(9, 10), (12, 18)]),
        ([(14, 15), (10, 12), (11, 13)], [(9, 10), (13, 14), (15, 18)]),
        ([(8, 10), (17, 20)], [(10, 17)]),
        ([(19, 20)], [(9, 18)]),
    ],
)
def test_what_is_free(taken: list[tuple[int, int]], left: list[tuple[int, int]]) -> None:
    stretches = [(at(start), at(end)) for start, end in taken]
    assert free(stretches, at(9), at(18), timedelta(minutes=15)) == [(at(start), at(end)) for start, end in left]


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("rita", Role.HELPER)
    desk.person("ana", language="en")
    desk.person("boris", language="ru")
    rita = desk.chat("rita")
    assert rita.answer("/resource Blue room").startswith("Blue room can be booked now")
    rita.says("/resource Van")
    return desk.chat("ana")


@pytest.mark.duty(86, says="/book Blue room, Thursday 10:00-11:30, talk with Acme")
def test_booked_clashing_and_cancelled(desk: Desk, ana: Chat) -> None:
    made = ana.answer("/book Blue room, Thursday 10:00-11:30, talk with Acme").splitlines()
    assert made == ["Booked for Thu 12 Mar 2026:", "10:00–11:30 · Blue room · Ana: talk with Acme"]
    boris = desk.chat("boris")
    refused = boris.answer("/бронь blue, четверг 11:00-12:00").splitlines()
    assert refused[:3] == [
        "В это время занято:",
        "10:00–11:30 · Blue room · Ana: talk with Acme",
        "Свободно: 09:00–10:00, 11:30–18:00",
    ]
    assert "Blue room" in boris.says("11:30-12:30")[-1].text
    boris.presses("Сохранить")
    listed = ana.answer("/bookings Thursday").splitlines()
    assert [row.partition(" · ")[0] for row in listed[1:]] == ["10:00–11:30", "11:30–12:30"]
    assert ana.messages()[-1].labels == ["Cancel Blue room, 10:00"]
    ana.presses("Cancel Blue room, 10:00")
    desk.chat("rita").presses_data("bookings.undo:2")
    assert boris.reads()[-1].text.startswith("Отменено")
    assert ana.answer("/bookings Thursday") == "Nothing is booked on Thu 12 Mar 2026."


@pytest.mark.refused(86)
def test_somebody_elses_booking_stands_and_rooms_are_the_receptions(desk: Desk, ana: Chat) -> None:
    ana.says("/book Van, Thursday 10:00-11:30")
    boris = desk.chat("boris")
    assert boris.presses_data("bookings.undo:1")[0].text == "Эта кнопка уже не действует."
    assert ana.answer("/resource Green room").startswith("Your role does not include this.")
    assert ana.presses_data("bookings.remove:1")[0].text.startswith("Your role does not include this.")
    assert "Van" in ana.answer("/bookings Thursday")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/book Pool, Thursday 10:00-11:30", "I know nothing to book that is called “Pool”"),
        ("/book Van, Thursday", "From when to when?"),
        ("/book Van, 2.3.2026 10:00-11:30", "is over"),
        ("/book Van, today 9:00-10:00", "is over"),
    ],
)
def test_bad_input_is_asked_about_and_books_nothing(desk: Desk, ana: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    assert desk.read(lambda store: store.bookings.between(at(0) - timedelta(days=90), at(0) + timedelta(days=90))) == []


def test_who_is_cancelled_reads_the_own_hours(desk: Desk, ana: Chat) -> None:
    desk.person("lea", language="en", timezone="America/Los_Angeles")
    lea = desk.chat("lea")
    assert "15:30–16:30" in lea.answer("/book Blue room, 12.3.2026 15:30-16:30")
    desk.chat("rita").presses_data("bookings.undo:1")  # 22:30 to 23:30 in UTC
    assert "15:30–16:30" in lea.reads()[-1].text
