"""What departments ask of each other: taken, done, opened again; targets of working hours, alarms to who leads."""

from datetime import UTC, datetime

import pytest

from office.queue import Queue, due_in_hours, serves
from office.rights import Role
from office.worktime import WorkTime
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told

MADRID = WorkTime("Europe/Madrid", country="ES")


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("asked", "minutes", "due"),
    [
        ((2026, 3, 11, 12, 0), 120, (2026, 3, 11, 14, 0)),
        ((2026, 3, 11, 16, 0), 120, (2026, 3, 12, 9, 0)),  # 17:00 in Madrid: an hour today, an hour tomorrow
        ((2026, 3, 13, 20, 0), 60, (2026, 3, 16, 9, 0)),  # Friday night
        ((2026, 3, 27, 16, 30), 60, (2026, 3, 30, 7, 30)),  # the clocks change on Sunday
        (
            (2026, 4, 30, 16, 30),
            960,
            (2026, 5, 5, 14, 0),
        ),  # after a holiday: nine hours and seven
    ],
)
def test_a_target_is_counted_in_working_hours(asked: tuple[int, ...], minutes: int, due: tuple[int, ...]) -> None:
    assert due_in_hours(datetime(*asked, tzinfo=UTC), minutes, MADRID) == datetime(*due, tzinfo=UTC)  # type: ignore


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("hans", Role.HEAD)
    chief = desk.person("ida", Role.HEAD)
    desk.person("ana", head=head)
    desk.person("igor", Role.HELPER, head=chief, language="ru", timezone="Europe/Madrid")
    desk.person("ines", Role.HELPER, head=chief, language="es", timezone="Europe/Madrid")
    desk.person("petra", Role.HR, language="hu")
    return desk.chat("ana")


@pytest.fixture
def igor(desk: Desk, ana: Chat) -> Chat:
    return desk.chat("igor")


@pytest.mark.duty(81, 85, says="/request it, the printer on the second floor is dead")
def test_a_ticket_from_asking_to_done_opened_again_and_done(desk: Desk, ana: Chat, igor: Chat) -> None:
    asked = ana.answer("/request it, the printer on the second floor is dead").splitlines()
    assert asked[:3] == ["IT 1", "the printer on the second floor is dead", "To be done by Wed 11 Mar 2026, 14:00"]
    assert igor.reads()[0].text.endswith("айти 1\nthe printer on the second floor is dead")
    assert "айти 1" in igor.answer("/очередь")
    igor.presses("Взять")
    assert ana.reads()[0].text.endswith("Igor is on it.")
    ines = desk.chat("ines")
    ines.reads()
    assert ines.presses_data("rush.done:1")[0].text.startswith("No la tienes tú")
    igor.presses("Готово")
    _, news = ana.reads()
    assert news.text.endswith("✓ Done.")
    desk.clock.forward(hours=3)
    ana.presses("Not solved")
    assert igor.reads()[-1].text.startswith("Открыта снова, не было решено:")
    assert desk.read(lambda store: store.requests.any(1).due_at) == datetime(2026, 3, 11, 17, 0, tzinfo=UTC)
    igor.presses("Взять")
    igor.presses("Готово")
    assert ana.reads()[-1].text.endswith("✓ Done.")
    assert ana.answer("/requests").startswith("Nothing that you asked for is open.")
    assert igor.answer("/очередь") == "Очередь пуста."


def test_the_alarm_waits_for_the_working_hours_and_then_goes_to_the_head(desk: Desk, ana: Chat, igor: Chat) -> None:
    """Asked on Friday at 17:30 in Madrid: half an hour then, an hour and a half on Monday."""
    desk.clock.now = datetime(2026, 3, 13, 16, 30, tzinfo=UTC)
    ana.says("/request it, the printer is dead")
    igor.reads()
    assert tick(desk, 2026, 3, 15, 12, 0) == 0
    tick(desk, 2026, 3, 16, 8, 0)
    assert len(told(desk, "igor", "rush")) == 1
    tick(desk, 2026, 3, 16, 9, 29)
    assert told(desk, "ida", "rush") == []
    tick(desk, 2026, 3, 16, 9, 30)
    (alarm,) = told(desk, "ida", "rush")
    assert alarm.text.startswith("🔴 Past its target (Mon 16 Mar 2026, 09:30), and not done:\nIT 1")
    assert told(desk, "hans", "rush") == []
    igor.presses_data("rush.take:1")
    assert edits(desk, "ida")[0].startswith("✓ No longer an alarm: taken.")


@pytest.mark.refused(81, 85)
def test_a_queue_is_served_by_its_department_alone(desk: Desk, ana: Chat, igor: Chat) -> None:
    petra = desk.chat("petra")
    ana.says("/request hr: a certificate of my salary")
    assert "személyzeti 1" in petra.reads()[-1].text
    assert igor.answer("/очередь") == "Очередь пуста."
    assert igor.presses_data("rush.take:1")[0].text == "Эта кнопка уже не действует."
    assert desk.chat("hans").presses_data("rush.show:1")[0].text == "That button is out of date."
    assert ana.answer("/queue").startswith("Your role does not include this.")
    assert igor.presses_data("rush.undo:1")[0].text == "Эта кнопка уже не действует."
    petra.presses("Elvállalom")
    petra.presses("Elutasítás")
    petra.says("kérd a könyveléstől")
    assert ana.reads()[-1].text.endswith("Refused: kérd a könyveléstől")


@pytest.mark.sqlite
def test_every_queue_has_who_serves_it(desk: Desk) -> None:
    """With each role in the house nobody but these is called."""
    people = {role: desk.person(f"x{role}", role) for role in Role}
    served = {queue: {role for role, person in people.items() if serves(person, queue)} for queue in Queue}
    assert served[Queue.HR] == {Role.HR, Role.DIRECTOR}
    assert Role.REP not in set().union(*served.values())
    assert all(len(roles) >= 2 for roles in served.values())


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/request garden, water the plants", "I know no department “garden”. Press one."),
        ("/request it", "What is to be done?"),
        ("/request it, " + "x" * 501, "at most 500 fit"),
    ],
)
def test_bad_input_is_answered_and_writes_nothing(desk: Desk, ana: Chat, igor: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    assert desk.read(lambda store: store.requests.open()) == []
