"""Tenders: entered, reminded of on working days before they close, moved, submitted, won."""

from datetime import date

import pytest

from office.rights import Role
from office.tenders import TenderState, may_follow, reminded_on
from office.worktime import WorkTime
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told


@pytest.mark.parametrize(
    ("closes", "days"),
    [
        (date(2026, 3, 27), {"T-7": date(2026, 3, 20), "T-3": date(2026, 3, 24), "T-1": date(2026, 3, 26)}),
        # On a Monday: three days and one day before are the same Friday.
        (date(2026, 3, 23), {"T-7": date(2026, 3, 16), "T-1": date(2026, 3, 20)}),
    ],
)
def test_the_days_of_the_reminders(closes: date, days: dict[str, date]) -> None:
    assert reminded_on(closes, WorkTime("UTC")) == days


def test_every_state_is_reached_and_can_be_pressed_back() -> None:
    for state in TenderState:
        back = {other for other in TenderState if may_follow(state, other)}
        assert back, state
        assert state not in back


@pytest.fixture
def clara(desk: Desk) -> Chat:
    desk.person("clara", Role.CLERK)
    rep = desk.person("maria", name="Maria Kovacs")
    desk.client("Acme GmbH", rep)
    return desk.chat("clara")


@pytest.mark.duty(42, says="/tender Bridge lights, closes 27 March 14:00, Acme, 120.000,00 EUR")
def test_from_the_line_to_the_end(desk: Desk, clara: Chat) -> None:
    text = clara.answer("/tender Bridge lights, closes 27 March 14:00, Acme, 120.000,00 EUR")
    assert text.splitlines() == [
        "On record; I remind you 7, 3 and 1 day before.",
        "Tender: Bridge lights – in preparation",
        "Closes Fri 27 Mar 2026, 14:00",
        "Client: Acme GmbH",
        "Amount: €120,000.00",
        "Responsible: Clara",
    ]
    assert tick(desk, 2026, 3, 19, 9, 0) == 0
    tick(desk, 2026, 3, 20, 9, 0)
    (first,) = told(desk, "clara", "tender")
    assert first.text.splitlines()[:2] == [
        "📋 A tender closes in 7 days: Bridge lights",
        "Closes Fri 27 Mar 2026, 14:00",
    ]
    clara.presses("Other day")
    assert "is over" in clara.answer("1 March 2026")
    clara.says("30 March")
    assert any(text.startswith("✓ Moved, it closes Mon 30 Mar 2026") for text in [m.text for m in clara.messages()])
    assert tick(desk, 2026, 3, 24, 9, 0) == 0  # the seventh day before has passed
    tick(desk, 2026, 3, 27, 9, 0)
    assert told(desk, "clara", "tender")[0].text.startswith("📋 A tender closes in 3 days")
    clara.presses("Submitted")
    assert tick(desk, 2026, 3, 30, 9, 0) == 0
    assert "submitted" in clara.answer("/tenders")
    clara.presses_data("tenders.set:1.won")
    assert clara.answer("/tenders").startswith("No tender is open.")
    states = desk.read(lambda store: [c.after for c in store.audit.of("tender:1") if c.field == "state"])
    assert states == ["won", "submitted"]


def test_a_colleague_is_given_one_and_pressing_elsewhere_edits_the_reminder(desk: Desk, clara: Chat) -> None:
    clara.says("/tender Bridge lights, closes 12 March, Maria")
    maria = desk.chat("maria")
    assert maria.reads()[0].text.startswith("Clara has given you a tender:\nBridge lights")
    tick(desk, 2026, 3, 11, 12, 0)
    assert told(desk, "maria", "tender")[0].text.startswith("📋 A tender closes in 1 day: Bridge lights")
    clara.presses_data("tenders.set:1.submitted")
    assert edits(desk, "maria")[0].startswith("✓ No more reminders: submitted.")
    assert "Bridge lights" in maria.answer("/tenders")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/tender Lights, closes 1 March 2026", "is over"),
        ("/tender Lights", "When does it close?"),
        ("/tender Lights, closes 27 March, Zxqv", "No client of yours is called"),
        ("/tender Lights, closes 27 March, 1.234 EUR", "can be read in more than one way"),
        ("/tender " + "x" * 301 + ", closes 27 March", "at most 300 fit"),
    ],
)
def test_bad_input_is_asked_about_and_writes_nothing(clara: Chat, line: str, answer: str) -> None:
    assert answer in clara.answer(line)
    clara.says("/cancel")
    assert clara.answer("/tenders").startswith("No tender is open.")


def test_in_hungarian(desk: Desk) -> None:
    desk.person("hedi", Role.CLERK, language="hu")
    assert "Zárul: 2026. márc. 27." in desk.chat("hedi").answer("/pályázat Hídvilágítás, zárul március 27")


@pytest.mark.refused(42)
def test_wrong_roles_are_refused(desk: Desk, clara: Chat) -> None:
    clara.says("/tender Bridge lights, closes 27 March")
    refusal = "Your role does not include this."
    assert desk.chat("maria").answer("/tender Lights, closes 27 March").startswith(refusal)
    desk.person("hana", Role.HR)
    assert desk.chat("hana").answer("/tenders").startswith(refusal)
    assert desk.chat("maria").answer("/tenders").startswith("No tender is open.")
    for press in ("tenders.show:1", "tenders.move:1", "tenders.set:1.won"):
        assert desk.chat("maria").presses_data(press)[0].text == "That button is out of date."
