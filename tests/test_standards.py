"""Internal standards: put in force, looked up by words, confirmed by who has to read them; old versions stay."""

from datetime import date

import pytest

from office.rights import Role
from office.standards import reminded_on
from office.worktime import WorkTime
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told

OLD = "That button is out of date."
NO_RIGHT = "Your role does not include this."
LINE = "/standard new RET-1, Returns, for rep clerk: Goods are taken back within 14 days, with the invoice."


def test_who_has_not_confirmed_is_reminded_on_working_days() -> None:
    days = reminded_on(date(2026, 3, 12), WorkTime("UTC"))  # a Thursday
    assert days["first"] == date(2026, 3, 16)
    assert days["week1"] == date(2026, 3, 23)
    assert list(days) == ["first", "week1", "week2", "week3", "week4"]


@pytest.fixture
def clara(desk: Desk) -> Chat:
    desk.person("clara", Role.CLERK)
    desk.person("ana")
    desk.person("rita", language="ru")
    desk.person("vera", Role.ACCOUNTANT)
    return desk.chat("clara")


@pytest.mark.duty(
    41, says="/standard new RET-1, Returns, for rep clerk: Goods are taken back within 14 days, with the invoice."
)
def test_a_standard_is_put_in_force_read_confirmed_and_replaced(desk: Desk, clara: Chat) -> None:
    assert clara.answer(
        "/standard new RET-1, Returns, for rep clerk: Goods are taken back within 14 days, with the invoice."
    ).splitlines() == [
        "The standard is on record; who has to read it is told.",
        "RET-1: Returns (version 1, from Wed 11 Mar 2026)",
        "Goods are taken back within 14 days, with the invoice.",
        "To be read by: sales rep, clerk",
        "Confirmed: 0 of 2",
        "Not yet: Ana, Rita",
    ]
    ana, rita = desk.chat("ana"), desk.chat("rita")
    assert ana.reads()[0].text.startswith("A standard for you to read:\nRET-1: Returns")
    assert rita.reads()[0].text.startswith("Стандарт, который Вам нужно прочитать:\nRET-1: Returns (версия 1")
    assert desk.chat("vera").reads() == []
    assert ana.presses("I have read it")[-1].text.startswith("Your confirmation is on record.")
    tick(desk, 2026, 3, 13, 9, 0)
    assert told(desk, "ana", "standard") == []
    (reminder,) = told(desk, "rita", "standard")
    assert reminder.text.startswith("📖 Ещё не подтверждено. Пожалуйста, прочитайте:\nRET-1")
    assert "Confirmed: 1 of 2\nNot yet: Rita" in clara.answer("/standard RET-1")
    clara.says("/standard new ret-1, Returns, from 1 April: Within 30 days.")
    assert any("✓ Заменён новой версией." in text for text in edits(desk, "rita"))
    assert "Version 2 comes into force on Wed 1 Apr 2026" in ana.answer("/standard returns days")
    desk.clock.forward(days=20)
    assert "Within 30 days." in ana.answer("/standard RET-1")
    ana.presses("Versions")
    assert "✓ Replaced by a newer version." in ana.presses("Version 1")[-1].text
    clara.says("/standard ret-1")
    clara.presses("Withdraw")
    assert "14 days" in ana.answer("/standard RET-1"), "the version before holds again"


def test_a_document_in_spanish_with_its_line_or_its_number(desk: Desk, clara: Chat) -> None:
    desk.person("hugo", Role.HR, language="es")
    hugo = desk.chat("hugo")
    shown = hugo.sends("v.pdf", b"%PDF", "/norma interna nueva VAC-1, Vacaciones, para todos", mime="application/pdf")
    assert "VAC-1: Vacaciones (versión 1" in shown[-1].text
    assert "Deben leerla todos." in shown[-1].text
    clara.reads()
    assert clara.answer("/standard vacaciones").startswith("VAC-1: Vacaciones")
    assert clara.presses("Document")[-1].file_id is not None
    assert "Falta el texto: envía el documento con EXP-1" in hugo.answer("/norma interna nueva EXP-1, Gastos")
    assert hugo.sends("g.pdf", b"%PDF", "exp-1", mime="application/pdf")[-1].labels[0] == "Documento"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/standard new", "Under which number?"),
        ("/standard new A-1", "What is it called?"),
        ("/standard new A-1, Ants, for zebras: x", "“zebras” are no roles."),
        ("/standard new A-1, Ants, from 1 March 2026: x", "is over"),
        ("/standard zebra", "No standard with “zebra”."),
    ],
)
def test_bad_input_is_answered_and_writes_nothing(clara: Chat, line: str, answer: str) -> None:
    assert answer in clara.answer(line)
    clara.says("/cancel")
    assert clara.answer("/standard") == "There are no internal standards yet."


@pytest.mark.refused(41)
def test_who_keeps_no_standards_puts_none_and_confirms_only_what_is_for_them(desk: Desk, clara: Chat) -> None:
    clara.says(LINE)
    vera, ana = desk.chat("vera"), desk.chat("ana")
    ana.reads()
    assert ana.answer("/standard new B-1, Bees: hum").startswith(NO_RIGHT)
    assert ana.presses_data("standards.undo:1")[-1].text.startswith(NO_RIGHT)
    assert vera.presses_data("standards.read:1")[0].text == OLD
    assert desk.read(lambda store: store.standards.confirmed(store.standards.any(1))) == {}
