"""Tasks given: one line, accepted, done, moved, refused, taken back; who gave it hears of it, and when it is late."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told


@pytest.fixture
def hans(desk: Desk) -> Chat:
    head = desk.person("hans", Role.HEAD)
    rep = desk.person("ana", head=head, language="es", timezone="Europe/Madrid")
    desk.person("boris", Role.REP, language="ru", head=head)
    desk.client("Acme GmbH", rep)
    return desk.chat("hans")


@pytest.fixture
def ana(desk: Desk, hans: Chat) -> Chat:
    return desk.chat("ana")


def last(chat: Chat) -> str:
    return chat.reads()[-1].text


@pytest.mark.duty(75, says="/task Ana, call Acme, Friday")
def test_from_the_leaders_line_to_done(desk: Desk, hans: Chat, ana: Chat) -> None:
    assert hans.answer("/task Ana, call Acme, Friday") == "Ana has the task now, Fri 13 Mar 2026: call Acme"
    assert last(ana).splitlines() == [
        "Hans tiene una tarea para ti:",
        "call Acme",
        "vie 13 mar 2026",
        "Cliente: Acme GmbH",
        "De: Hans",
        "Estado: sin respuesta todavía",
    ]
    ana.presses("La hago")
    assert last(hans).startswith("Ana will do it:\ncall Acme")
    assert "call Acme · Ana · accepted" in hans.answer("/given")
    assert "call Acme · Hans" in ana.answer("/tareas dadas")
    tick(desk, 2026, 3, 13, 8, 0)
    (reminded,) = told(desk, "ana", "task")
    assert reminded.labels == ["Hecho", "Pedir otro día", "Abrir"]
    ana.presses("Hecho")
    assert last(hans).startswith("✔ Ana has done it:")
    assert desk.read(lambda store: store.assignments.open()) == []
    tick(desk, 2026, 3, 16, 9, 0)
    assert told(desk, "hans", "assignment") == []
    trace = desk.read(lambda store: [c.after for c in store.audit.of("task:1") if c.field == "state"])
    assert trace == ["done", "accepted"]


def test_an_overdue_task_is_told_to_both_and_taken_back_when_it_is_done(desk: Desk, hans: Chat, ana: Chat) -> None:
    """Friday's is late on Monday morning, each in the own zone and language."""
    hans.says("/task Ana, call Acme, Friday")
    tick(desk, 2026, 3, 14, 9, 0)
    assert told(desk, "hans", "assignment") == []
    tick(desk, 2026, 3, 16, 9, 0)
    (late,) = told(desk, "hans", "assignment")
    assert late.text.startswith("🔴 Overdue, it was due Fri 13 Mar 2026:\ncall Acme")
    (own,) = told(desk, "ana", "assignment")
    assert "Fuera de plazo" in own.text
    ana.presses("Hecho")
    assert any(text.startswith("✔ Done: call Acme") for text in edits(desk, "hans"))


@pytest.mark.parametrize(
    ("answer", "day"), [("Later is fine", "mié 18 mar 2026"), ("The day stays", "vie 13 mar 2026")]
)
def test_a_later_day_is_asked_for_and_the_giver_decides(
    desk: Desk, hans: Chat, ana: Chat, answer: str, day: str
) -> None:
    hans.says("/task Ana, call Acme, Friday")
    ana.reads()
    ana.presses("Pedir otro día")
    assert "di un día posterior" in ana.answer("jueves")
    ana.says("18.3.2026")
    assert last(hans).startswith("Ana asks for a later day, Wed 18 Mar 2026:")
    hans.presses(answer)
    assert last(ana).splitlines()[2] == day
    assert hans.presses_data("assignments.grant:1.20260318")[0].text.startswith("Nothing was changed")


@pytest.mark.refused(75)
def test_only_a_leader_orders_and_only_the_giver_takes_it_back(desk: Desk, hans: Chat, ana: Chat) -> None:
    """Between colleagues it is a request; a stranger to it reaches nothing."""
    boris = desk.chat("boris")
    assert "можно отказаться" in boris.answer("/поручение Ana, позвонить в Acme, пятница")
    assert "Client" not in last(ana)  # whose client it is, Boris does not know
    assert ana.presses_data("assignments.undo:1")[0].text.startswith("No he cambiado nada")
    assert hans.presses_data("assignments.done:1")[0].text == "That button is out of date."
    ana.presses("No puedo")
    ana.says("estoy de viaje")
    assert last(boris).splitlines()[0] == "Ana не может:"
    assert "estoy de viaje" in boris.messages()[-1].text
    hans.says("/task Ana, call Acme, Friday")
    ana.reads()
    assert "no se puede rechazar" in ana.presses_data("assignments.refuse:2")[0].text
    for data in ("tasks.drop:2", "tasks.tomorrow:2.20260313", "tasks.undo:2"):
        assert ana.presses_data(data)[0].text == "Ese botón ya no vale."


def test_the_giver_takes_it_back(desk: Desk, hans: Chat, ana: Chat) -> None:
    hans.says("/task Ana, call Acme, Friday")
    hans.presses("Take it back")
    assert last(ana).startswith("Hans la ha retirado:")
    tick(desk, 2026, 3, 13, 8, 0)
    assert told(desk, "ana", "task") == []
    assert ana.presses_data("assignments.done:1")[0].text.startswith("No he cambiado nada")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/task Zed, call Acme, Friday", "I know no colleague “Zed”"),
        ("/task Ana, call Acme, 2.3.2026", "is over"),
        ("/task Ana, call Acme", "By when?"),
        ("/task Ana", "What is to be done?"),
    ],
)
def test_what_is_not_clear_is_asked_and_nothing_is_given(desk: Desk, hans: Chat, line: str, answer: str) -> None:
    assert answer in hans.answer(line)
    assert desk.read(lambda store: store.assignments.open()) == []


def test_it_is_late_for_nobody_before_the_doers_day_has_ended(desk: Desk) -> None:
    """In Auckland the next working day begins while Friday is not over in Los Angeles."""
    head = desk.person("hans", Role.HEAD, timezone="Pacific/Auckland")
    desk.person("ana", head=head, timezone="America/Los_Angeles")
    desk.chat("hans").says("/task Ana, call Acme, 13.3.2026")
    desk.chat("hans").says("/task Ana, call Globex, 12.3.2026")
    tick(desk, 2026, 3, 12, 21, 0)  # Friday, 10:00 in Auckland; Thursday, 14:00 in Los Angeles
    assert told(desk, "hans", "assignment") == []
    tick(desk, 2026, 3, 13, 7, 0)  # Thursday is over
    assert told(desk, "hans", "assignment") == []
    tick(desk, 2026, 3, 15, 20, 30)  # Monday morning in Auckland
    assert len(told(desk, "hans", "assignment")) == 2


@pytest.mark.parametrize("line", ["/task Boris, call Acme", "/message Boris"])
def test_who_left_while_a_form_was_open_is_given_nothing(desk: Desk, hans: Chat, line: str) -> None:
    hans.says(line)
    desk.write(lambda s: s.staff.change(s.staff.by_login("boris"), active=False))
    hans.says("Friday")
    hans.presses("Save")
    assert desk.read(lambda s: (s.assignments.open(), s.phone_messages.unread())) == ([], [])
    assert hans.messages()[-1].text == "That button is out of date."
