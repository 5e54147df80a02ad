"""Keeping in touch every so many days: said in one line, reminded of, put off, and done by any contact."""

from datetime import date, timedelta

import pytest

from office.rights import Role
from office.touches import due_on
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told


@pytest.mark.parametrize(
    ("last", "every", "not_before", "due"),
    [
        (date(2026, 3, 1), 14, None, date(2026, 3, 15)),
        (date(2024, 2, 28), 1, None, date(2024, 2, 29)),
        (date(2026, 3, 1), 14, date(2026, 3, 20), date(2026, 3, 20)),
        (date(2026, 3, 10), 14, date(2026, 3, 20), date(2026, 3, 24)),
    ],
)
def test_when_it_is_time_again(last: date, every: int, not_before: date | None, due: date) -> None:
    assert due_on(last, every, not_before) == due


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("hana", Role.HEAD)
    rep = desk.person("ana", head=head)
    desk.client("Acme GmbH", rep, phone="+34600111222")
    return desk.chat("ana")


@pytest.mark.duty(17, says="/touch Acme every 14 days")
def test_from_one_line_to_the_contact_that_takes_the_reminder_back(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/touch Acme every 14 days").splitlines() == [
        "Acme GmbH",
        "Keep in touch: every 14 days, next by Wed 25 Mar 2026",
    ]
    assert "Keep in touch: every 14 days, next by Wed 25 Mar 2026" in ana.answer("acme")
    assert tick(desk, 2026, 3, 24, 9, 0) == 0
    tick(desk, 2026, 3, 25, 9, 0)
    (due,) = told(desk, "ana", "touch")
    assert due.text.splitlines() == [
        "☎ Time to be in touch with Acme GmbH.",
        "No contact yet.",
        "Agreed: every 14 days",
        "Phone: +34 600 11 12 22",
    ]
    assert due.labels == ["Log a call", "Card", "In a week", "Not any more"]
    ana.answer("/call Acme, 3, no answer")
    tick(desk, 2026, 3, 25, 9, 5)
    assert edits(desk, "ana") == [], "nobody was spoken to"
    ana.answer("/call Acme, 3, reached")
    tick(desk, 2026, 3, 25, 9, 10)
    (over,) = edits(desk, "ana")
    assert over.startswith("✔ Done: there was contact with Acme GmbH, Wed 25 Mar 2026")
    assert tick(desk, 2026, 4, 7, 9, 0) == 0
    tick(desk, 2026, 4, 8, 9, 0)
    assert "Last contact: Wed 25 Mar 2026" in told(desk, "ana", "touch")[0].text


def test_put_off_for_a_week_then_not_any_more(desk: Desk, ana: Chat) -> None:
    ana.says("/touch Acme every 14 days")
    tick(desk, 2026, 3, 25, 9, 0)
    ana.reads()
    assert ana.presses("In a week")[0].text == "Acme GmbH: I will come back to it on Wed 1 Apr 2026."
    assert tick(desk, 2026, 3, 31, 9, 0) == 0
    tick(desk, 2026, 4, 1, 9, 0)
    assert len(told(desk, "ana", "touch")) == 1
    assert "Keep in touch: no reminders" in ana.presses("Not any more")[0].text
    before = len(told(desk, "ana", "touch"))
    tick(desk, 2026, 5, 1, 9, 0)
    assert len(told(desk, "ana", "touch")) == before
    assert "every 14 days" in ana.presses("Undo")[0].text


def test_an_offer_counts_and_a_rule_of_a_level_holds_where_the_client_has_none(desk: Desk, ana: Chat) -> None:
    hana = desk.chat("hana")
    assert "every 10 days" in hana.answer("/touch key every 10 days")
    ana.presses_data("changes.field:1.level")
    ana.says("key client")
    assert "every 10 days, next by Sat 21 Mar 2026" in ana.answer("#1")
    desk.clock.forward(days=5)
    ana.says("/offer Acme")
    assert "Acme GmbH: by Thu 26 Mar 2026 (every 10 days)" in ana.answer("/touch")


def test_only_five_wait_at_a_time(desk: Desk, ana: Chat) -> None:
    rep = desk.read(lambda s: s.staff.by_login("ana"))
    for number in range(7):
        desk.client(f"Client {number}", rep, touch_days=7, touch_on=date(2026, 3, 11) + timedelta(days=number))
    tick(desk, 2026, 3, 30, 9, 0)
    assert len(told(desk, "ana", "touch")) == 5
    ana.says("/call Client 0, 2, reached")
    tick(desk, 2026, 3, 30, 9, 5)
    assert len(told(desk, "ana", "touch")) == 1


@pytest.mark.parametrize(
    ("language", "line", "said", "reminder"),
    [
        (
            "ru",
            "/контакт Acme каждые 14 дней",
            "На связи: раз в 14 дней, следующий раз до ср 25 мар. 2026",
            "☎ Пора связаться: Acme",
        ),
        ("hu", "/kapcsolat Acme 14 naponta", "Kapcsolattartás: 14 naponta", "☎ Ideje jelentkezni nála: Acme"),
    ],
)
def test_in_two_more_languages(desk: Desk, language: str, line: str, said: str, reminder: str) -> None:
    desk.client("Acme", desk.person("rita", language=language))
    assert said in desk.chat("rita").answer(line)
    tick(desk, 2026, 3, 25, 9, 0)
    assert told(desk, "rita", "touch")[0].text.startswith(reminder)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/touch Nobody every 14 days", "No client of yours is called “Nobody”"),
        ("/touch Acme every 3 years", "Say between one and 730 days"),
        ("/touch Acme", "How often do you want to be in touch?"),
        ("/touch", "None of your clients has such a rule yet."),
    ],
)
def test_what_is_unclear_is_asked_and_nothing_is_written(desk: Desk, ana: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    assert desk.read(lambda s: s.touches.watched()) == []


@pytest.mark.refused(17)
def test_the_clients_of_others_and_the_rules_of_levels_are_out_of_reach(desk: Desk, ana: Chat) -> None:
    desk.person("bela")
    bela = desk.chat("bela")
    assert "No client of yours" in bela.answer("/touch Acme every 3 days")
    bela.says("/cancel")
    bela.says("/cancel")
    for press in ("touches.off:1", "touches.week:1", "touches.undo:1.7", "touches.ask:1", "relations.of:1"):
        assert bela.presses_data(press)[0].text == "That button is out of date."
    assert ana.answer("/touch key every 3 days").startswith("Your role does not include this.")
    desk.person("hugo", Role.HR)
    assert desk.chat("hugo").answer("/touch Acme every 3 days").startswith("Your role does not include this.")
