"""Meetings: agreed on in one line, colleagues asked along, reminded of; what came of them is the client's record."""

from datetime import UTC, datetime

import pytest

from office.calls import CallKind, Direction
from office.open_work import Work
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("hans", Role.HEAD)
    rep = desk.person("ana", head=head, language="es", timezone="Europe/Madrid")
    desk.person("boris", head=head, language="ru")
    desk.client("Acme GmbH", rep)
    desk.client("Borealis Kft.", rep)
    return desk.chat("ana")


@pytest.mark.parametrize(
    ("language", "line", "place", "whom"),
    [
        ("en", "Acme, Thursday 10:00, with Boris, their office", "their office", "Boris"),
        ("es", "Acme, jueves 10:00, su oficina, con Boris", "su oficina", "Boris"),
        ("ro", "Acme, joi 10:00, cu Boris, biroul lor", "biroul lor", "Boris"),
        ("ru", "Acme, четверг 10:00, с Борисом, у них", "у них", "Борисом"),
        ("hu", "Acme, csütörtök 10:00, Borisszal, az irodájuk", "az irodájuk", "Borisszal"),
        ("hu", "Acme, csütörtök 10:00, az irodájuk, Nagy Péterrel", "az irodájuk", "Nagy Péterrel"),
        ("hu", "Acme, csütörtök 10:00, az igazgatóval, Corvin Hotel", "Corvin Hotel", "az igazgatóval"),
        ("bs", "Acme, četvrtak 10:00, s Borisom, kod njih", "kod njih", "Borisom"),
    ],
)
def test_with_whom_is_no_place(desk: Desk, language: str, line: str, place: str, whom: str) -> None:
    desk.client("Acme GmbH", desk.person("eva", language=language))
    desk.chat("eva").says(f"/meeting {line}")
    one = desk.read(lambda store: store.meetings.get(store.staff.by_login("eva"), 1))
    assert (one.place, one.with_whom) == (place, whom)


@pytest.mark.duty(6, says="/meeting Acme, jueves 10:00, con el director Weber, junto con Boris, su oficina")
def test_from_the_line_to_the_clients_record(desk: Desk, ana: Chat) -> None:
    made = ana.answer("/meeting Acme, jueves 10:00, con el director Weber, junto con Boris, su oficina")
    assert made.splitlines() == [
        "Reunión apuntada:",
        "🤝 Acme GmbH",
        "jue 12 mar 2026, 10:00, 60 min",
        "Lugar: su oficina",
        "Con: el director Weber",
        "La lleva: Ana",
        "Acompaña: Boris – sin responder",
    ]
    boris = desk.chat("boris")
    assert boris.reads()[-1].text.startswith("Ana зовёт Вас на встречу:\n🤝 Acme GmbH")
    boris.presses("Буду")
    assert ana.reads()[-1].text.startswith("Boris – viene:")
    tick(desk, 2026, 3, 12, 8, 0)
    assert told(desk, "ana", "meeting")[0].text.startswith("⏰ Dentro de una hora:\n🤝 Acme GmbH")
    assert told(desk, "boris", "meeting")[0].text.startswith("⏰ Через час:")
    tick(desk, 2026, 3, 12, 10, 0)
    (asked,) = told(desk, "ana", "meeting")
    assert asked.text.startswith("¿Qué tal la reunión?")
    ana.presses("Apuntar el resultado")
    ana.says("quieren 20 bombas en mayo")
    (call,) = desk.read(lambda store: [store.calls.get(1)])
    assert (call.kind, call.note, call.client) == (CallKind.MEETING, "quieren 20 bombas en mayo", "Acme GmbH")
    assert call.at == datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
    assert ana.answer("/reuniones").startswith("No hay reuniones.")


def test_a_clash_is_said_and_a_cancelled_one_is_told(desk: Desk, ana: Chat) -> None:
    ana.says("/meeting Acme, 12.3.2026 10:00, junto con Boris")
    desk.chat("boris").reads()
    assert "⚠ A esa hora ya te reúnes con Acme GmbH, jue 12 mar 2026, 10:00" in ana.answer(
        "/meeting Borealis, 12.3.2026 10:30"
    )
    assert "⚠" not in ana.answer("/meeting Borealis, 12.3.2026 11:30")
    ana.presses_data("meetings.undo:1")
    assert desk.chat("boris").reads()[-1].text.startswith("✗ Встреча отменена.")
    tick(desk, 2026, 3, 12, 8, 0)
    assert told(desk, "boris", "meeting") == []


@pytest.mark.refused(6)
def test_somebody_elses_meeting_is_neither_seen_nor_changed(desk: Desk, ana: Chat) -> None:
    ana.says("/meeting Acme, 12.3.2026 10:00")
    boris = desk.chat("boris")
    for name in ("undo", "along", "result", "yes", "no"):
        assert boris.presses_data(f"meetings.{name}:1")[0].text == "Эта кнопка уже не действует."
    assert "Acme GmbH" not in boris.answer("/meeting Acme, 12.3.2026 10:00")
    desk.person("petra", Role.HR)
    assert desk.chat("petra").answer("/meeting Acme, 12.3.2026 10:00").startswith("Your role does not include this.")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/meeting Acme, jueves", "Una reunión necesita su hora"),
        ("/meeting Acme", "¿Qué día y a qué hora?"),
        ("/meeting Acme, 2.3.2026 10:00", "ya ha pasado"),
        ("/meeting Acme, 12.3.2026 10:00, junto con Zed", "Zed"),
    ],
)
def test_bad_input_is_asked_about_and_writes_nothing(desk: Desk, ana: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    assert desk.read(lambda store: store.meetings.coming(store.staff.by_login("ana"))) == []


@pytest.mark.duty(25, says="/call Acme, nos llamaron, 5 min, hablado, piden precio")
def test_who_called_us_is_logged_in_one_line(desk: Desk, ana: Chat) -> None:
    """A call, a letter, a visit: see also tests/test_letters.py and tests/test_visits.py."""
    assert "Nos llamaron ellos." in ana.answer("/call Acme, nos llamaron, 5 min, hablado, piden precio")
    call = desk.read(lambda store: store.calls.get(1))
    assert (call.direction, call.minutes, call.note) == (Direction.INCOMING, 5, "piden precio")


@pytest.mark.refused(25)
def test_what_came_in_is_logged_for_the_own_clients_alone(desk: Desk, ana: Chat) -> None:
    boris = desk.chat("boris")
    assert "Acme GmbH" not in boris.answer("/call Acme, nos llamaron, 5 min, hablado, piden precio")
    desk.person("petra", Role.HR)
    assert desk.chat("petra").answer("/call Acme, they called").startswith("Your role does not include this.")
    assert desk.read(lambda store: store.calls.get(1)) is None


def test_who_comes_after_all_not_is_not_reminded(desk: Desk, ana: Chat) -> None:
    ana.says("/meeting Acme, 12.3.2026 10:00, junto con Boris")
    boris = desk.chat("boris")
    boris.presses_data("meetings.yes:1")
    tick(desk, 2026, 3, 11, 13, 0)
    boris.presses_data("meetings.no:1")
    tick(desk, 2026, 3, 12, 8, 0)
    assert len(told(desk, "ana", "meeting")) == 1
    assert told(desk, "boris", "meeting") == []


def test_a_result_that_is_undone_can_be_entered_anew(desk: Desk, ana: Chat) -> None:
    ana.says("/meeting Acme, 12.3.2026 10:00")
    tick(desk, 2026, 3, 12, 10, 0)
    ana.presses("Apuntar el resultado")
    ana.says("nadie vino")
    assert ana.presses_data("meetings.result:1")[0].text.endswith("✓ Celebrada, el resultado está apuntado.")
    holder = desk.read(lambda store: store.staff.by_login("ana"))
    assert Work.MEETING not in {one.noun for one in desk.read(lambda store: store.open_work.of(holder))}
    ana.presses_data("calls.undo:1")
    assert Work.MEETING in {one.noun for one in desk.read(lambda store: store.open_work.of(holder))}
    ana.presses_data("meetings.result:1")
    ana.says("quieren 20 bombas")
    assert desk.read(lambda store: [call.note for call in store.calls.of_client(1)]) == ["quieren 20 bombas"]


def test_nobody_is_asked_along_to_what_was_held(desk: Desk, ana: Chat) -> None:
    ana.says("/meeting Acme, 12.3.2026 10:00")
    tick(desk, 2026, 3, 12, 10, 0)
    ana.presses("Apuntar el resultado")
    ana.says("bien")
    assert ana.presses_data("meetings.along:1")[0].text == "Ese botón ya no vale."
