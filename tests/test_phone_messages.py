"""Telephone messages: told at once or in the colleague's hours, read with a press, reminded of, told to who took it."""

from datetime import UTC, datetime

import pytest

from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told


@pytest.fixture
def rita(desk: Desk) -> Chat:
    desk.person("rita", Role.HELPER)
    ivan = desk.person("ivan", language="ru", timezone="Europe/Madrid")
    desk.person("ana", language="es")
    desk.client("Acme GmbH", ivan)
    return desk.chat("rita")


@pytest.mark.duty(83, says="/message Ivan: Acme called, wants a price, +34 600 111 222")
def test_told_at_once_and_read(desk: Desk, rita: Chat) -> None:
    answer = rita.answer("/message Ivan: Acme called, wants a price, +34 600 111 222")
    assert answer.startswith("Ivan has the message. I will tell you when it is read.")
    ivan = desk.chat("ivan")
    (message,) = ivan.reads()
    assert message.text.splitlines()[:2] == ["📞 Вам звонили:", "Acme called, wants a price, +34 600 111 222"]
    assert message.labels == ["Понятно", "Записать звонок"]
    assert "Ivan: Acme called, wants a price, +34 600 111 222 – not read yet" in rita.answer("/messages")
    ivan.presses("Понятно")
    assert rita.reads()[-1].text.startswith("✓ Ivan has read it:")
    assert tick(desk, 2026, 3, 11, 15, 0) == 0
    assert "– ✓" in rita.answer("/messages")
    assert rita.presses_data("messages.undo:1")[0].text.startswith("It was read, so it cannot be taken back:")


def test_at_night_it_waits_for_the_morning_and_is_reminded_of(desk: Desk, rita: Chat) -> None:
    """Friday 20:00 in Madrid: Monday 9:00, 9:30, 11:00; at 11:00 who took it hears that it is unread."""
    desk.clock.now = datetime(2026, 3, 13, 19, 0, tzinfo=UTC)
    assert "gets it Mon 16 Mar 2026, 08:00; with “urgent” it goes at once" in rita.answer("/message Ivan: Acme called")
    assert tick(desk, 2026, 3, 14, 12, 0) == 0
    for hour, minute, first in ((8, 0, "📞 Вам звонили:"), (8, 30, "Ещё не прочитано:"), (10, 0, "Ещё не прочитано:")):
        tick(desk, 2026, 3, 16, hour, minute)
        (message,) = told(desk, "ivan", "message")
        assert message.text.splitlines()[0] == first
    assert [m.text for m in told(desk, "rita", "message")] == ["Ivan has not read it yet:\nAcme called"]
    desk.chat("ivan").presses("Понятно")
    assert edits(desk, "rita")[0].startswith("✓ Read.")


def test_after_hours_without_a_look_it_is_told_once(desk: Desk, rita: Chat) -> None:
    desk.clock.now = datetime(2026, 3, 13, 19, 0, tzinfo=UTC)
    rita.says("/message Ivan: Acme called")
    tick(desk, 2026, 3, 16, 12, 0)
    assert [m.text.splitlines()[0] for m in told(desk, "ivan", "message")] == ["Ещё не прочитано:"]
    assert len(told(desk, "rita", "message")) == 1


def test_an_urgent_one_does_not_wait(desk: Desk, rita: Chat) -> None:
    desk.clock.now = datetime(2026, 3, 13, 22, 0, tzinfo=UTC)
    assert rita.answer("/message Ana, urgent: the alarm rings in the hall").startswith("Ana has the message.")
    assert desk.chat("ana").reads()[0].text.startswith("📞 Urgente, te han llamado:\nthe alarm rings in the hall")
    tick(desk, 2026, 3, 13, 22, 30)
    assert told(desk, "ana", "message")[0].text.startswith("Sin leer todavía:")
    rita.presses("Undo")
    assert edits(desk, "ana")[0].startswith("Retirado:")
    assert tick(desk, 2026, 3, 14, 0, 30) == 0


@pytest.mark.refused(83)
def test_somebody_elses_message_is_neither_read_nor_taken_back(desk: Desk, rita: Chat) -> None:
    rita.says("/message Ivan: Acme called")
    ana = desk.chat("ana")
    for data in ("messages.read:1", "messages.undo:1"):
        assert ana.presses_data(data)[0].text == "Ese botón ya no vale."
    assert rita.presses_data("messages.read:1")[0].text == "That button is out of date."
    assert ana.answer("/recados").startswith("No hay recados.")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/message Zed: Acme called", "I know no colleague “Zed”"),
        ("/message Ivan", "Who called, and what do they want?"),
        ("/message Ivan: " + "x" * 501, "at most 500 fit"),
    ],
)
def test_bad_input_is_answered_and_nothing_is_told(desk: Desk, rita: Chat, line: str, answer: str) -> None:
    assert answer in rita.answer(line)
    assert desk.read(lambda store: store.phone_messages.unread()) == []


def test_who_has_left_hears_nothing_more(desk: Desk, rita: Chat) -> None:
    rita.says("/message Ivan: Acme called")
    desk.chat("ivan").reads()
    desk.write(lambda s: s.staff.change(s.staff.by_login("rita"), active=False))
    desk.chat("ivan").presses("Понятно")
    assert rita.messages()[-1].text.startswith("Ivan has the message.")
