"""The own working day: whom to call in the morning, plan against fact in the evening; a press switches each off."""

from datetime import UTC, date, datetime

import pytest

from office.calls import Outcome
from office.money import Money
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import contract, invoice, tick, told

OLD_BUTTON = "That button is out of date."


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana", own_day=True)
    acme = desk.client("Acme GmbH", person)
    bolt = desk.client("Bolt Ltd", person)
    cobra = desk.client("Cobra Kft.", person)
    desk.client("Delta SRL", person)
    call = desk.write(lambda s: s.calls.add(person_id=person.id, client_id=acme, outcome=Outcome.REACHED))
    desk.write(lambda s: s.tasks.add(person, "send_offer", date(2026, 3, 12), client_id=acme, call_id=call))
    desk.write(
        lambda s: s.promises.add(
            person_id=person.id, client_id=bolt, pay_on=date(2026, 3, 12), amount=Money(5000, "EUR")
        )
    )
    invoice(desk, bolt, "A-1", date(2026, 3, 11), 50)
    contract(desk, cobra, date(2026, 3, 20))
    return desk.chat("ana")


@pytest.mark.duty(3, says="/call Delta, 12, reached, wants a price")
@pytest.mark.duty(5, says="/morning")
@pytest.mark.duty(7, says="/offer Bolt, price list of March")
@pytest.mark.duty(8, says="called Cobra 10 min, reached")
def test_a_day_from_the_plan_of_the_morning_to_the_fact_of_the_evening(desk: Desk, ana: Chat) -> None:
    assert tick(desk, 2026, 3, 12, 8, 59) == 0
    tick(desk, 2026, 3, 12, 9, 0)
    (plan,) = told(desk, "ana", "morning")
    assert plan.text.splitlines() == [
        "Good morning, Ana. Your plan for Thu 12 Mar 2026:",
        "To reach today: calls 30, offers by e-mail 50, offers by phone 20, "
        "new contracts this month 4, client cards touched 1",
        "Next to call:",
        "Acme GmbH – due today: send the offer",
        "Bolt Ltd – promised to pay by Thu 12 Mar 2026",
        "Cobra Kft. – contract K-1 ends Fri 20 Mar 2026",
        "Delta SRL – never called",
    ]
    assert plan.labels == ["☎ Acme GmbH", "☎ Bolt Ltd", "☎ Cobra Kft.", "☎ Delta SRL", "Not every morning"]
    assert tick(desk, 2026, 3, 12, 9, 1) == 0, "once"
    assert ana.answer("/morning") == plan.text
    ana.presses("☎ Acme GmbH")
    ana.presses("no answer")
    while "Save" not in ana.messages()[-1].labels:
        ana.presses("Skip")
    assert "Logged: Acme GmbH, no answer" in ana.presses("Save")[-1].text
    assert "calls 2/30" in ana.answer("/call Delta, 12, reached, wants a price")
    assert "calls 1/30" in ana.presses("Undo")[-1].text
    assert "e-mail offers 1/50" in ana.answer("/offer Bolt, price list of March")
    ana.says("called Cobra 10 min, reached")
    ana.presses("✎ Offer made")
    ana.presses("Yes")
    assert "phone offers 1/20 companies" in ana.presses("Save")[-1].text
    assert "Delta SRL – never called" in ana.answer("/next"), "the undone call is none"
    tick(desk, 2026, 3, 12, 18, 0)
    (fact,) = told(desk, "ana", "evening")
    assert fact.text.splitlines() == [
        "Ana, this was Thu 12 Mar 2026:",
        "calls: 2/30, 28 missing",
        "offers by phone: 1/20, 19 missing",
        "offers by e-mail: 1/50, 49 missing",
        "client cards touched: 0/1, 1 missing",
        "new contracts this month: 0/4, 4 missing",
        "Meant for today and still open:",
        "Acme GmbH – due today: send the offer",
        "Something not logged yet? Press it now:",
    ]
    assert fact.labels == ["☎ Acme GmbH", "Log a call", "E-mail offer", "Not every evening"]
    assert fact.text in [one.text for one in ana.messages()], "it stays while something is logged"
    assert "Which client?" in ana.presses("Log a call")[-1].text


@pytest.mark.duty(9, says="/newcontract Acme GmbH")
def test_a_contract_signed_counts_for_the_norm_of_the_month(desk: Desk, ana: Chat) -> None:
    desk.person("klara", Role.CLERK)
    klara = desk.chat("klara")
    assert "new contracts this month: 0/4" in ana.answer("/evening")
    for answer in ("/newcontract Acme GmbH", "AC-7", "signed", "10.03.2026", "31.12.2026", "1.200,50 EUR"):
        klara.says(answer)
    assert "AC-7" in klara.presses("Save")[-1].text
    assert "new contracts this month: 1/4, 3 missing" in ana.answer("/evening")


def test_a_day_off_is_not_praised(desk: Desk, ana: Chat) -> None:
    desk.clock.now = datetime(2026, 3, 14, 17, tzinfo=UTC)
    said = ana.answer("/evening")
    assert "Sat 14 Mar 2026" in said
    assert "0/4" in said
    assert "norms of the day" not in said
    plan = ana.answer("/morning")
    assert "Today is a day off for you: nothing has to be reached." in plan
    assert "calls 30" not in plan
    counter = "Today, a day off: calls 0, phone offers 0 companies, e-mail offers 0"
    assert ana.answer("/norms").splitlines() == [counter, "▱▱▱▱▱▱▱▱ 0/4 new contracts this month · behind"]


def test_each_is_switched_off_and_on_with_a_press(desk: Desk, ana: Chat) -> None:
    tick(desk, 2026, 3, 12, 9, 0)
    assert ana.reads()[-1].kind == "morning"
    assert ana.presses("Not every morning")[0].text.startswith("The plan comes no more by itself.")
    tick(desk, 2026, 3, 12, 18, 0)
    assert len(told(desk, "ana", "evening")) == 1, "the other one comes"
    tick(desk, 2026, 3, 13, 9, 0)
    assert told(desk, "ana", "morning") == []
    ana.says("/morning")
    ana.presses("Every morning")
    tick(desk, 2026, 3, 16, 9, 0)
    assert len(told(desk, "ana", "morning")) == 1


def test_only_on_working_days_of_the_own_calendar_at_the_own_hour(desk: Desk) -> None:
    desk.person("marta", timezone="Europe/Madrid", country="ES", language="es", own_day=True)
    desk.person("reka", timezone="Europe/Budapest", country="HU", language="hu", own_day=True)
    heard: dict[str, list[str]] = {"marta": [], "reka": []}
    for month, day, hour, minute in (
        (3, 27, 8, 0),  # a Friday in winter time
        (3, 29, 7, 0),  # Sunday, the clocks go forward
        (3, 30, 6, 59),
        (3, 30, 7, 0),  # Monday in summer time, an hour earlier in UTC
        (4, 3, 7, 0),  # Good Friday
    ):
        tick(desk, 2026, month, day, hour, minute)
        for login, kept in heard.items():
            kept += [f"{day} {hour}:{minute}" for _ in told(desk, login, "morning")]
    assert heard == {"marta": ["27 8:0", "30 7:0"], "reka": ["27 8:0", "30 7:0"]}
    tick(desk, 2026, 8, 8, 7, 0)  # a Saturday that Hungary works instead of another day
    assert [bool(told(desk, login, "morning")) for login in heard] == [False, True]
    tick(desk, 2028, 2, 29, 8, 0)
    (message,) = told(desk, "marta", "morning")
    assert "29 feb 2028" in message.text


def test_whoever_has_a_norm_has_a_day_of_it(desk: Desk) -> None:
    desk.person("dora", Role.DIRECTOR, own_day=True)
    desk.person("klara", Role.CLERK, own_day=True)
    desk.chat("dora").says("/norm cards 5 clerk")
    tick(desk, 2026, 3, 12, 9, 0)
    assert told(desk, "dora", "morning") == []
    assert "To reach today: client cards touched 5" in told(desk, "klara", "morning")[0].text
    tick(desk, 2026, 3, 12, 18, 0)
    assert "client cards touched: 0/5, 5 missing" in told(desk, "klara", "evening")[0].text


def test_who_begins_late_is_not_told_in_the_afternoon(desk: Desk) -> None:
    desk.person("ana", own_day=True)
    tick(desk, 2026, 3, 12, 14, 0)
    assert told(desk, "ana", "morning") == []


def test_in_other_languages(desk: Desk) -> None:
    for login, language, morning, evening in (
        ("rita", "ru", "Доброе утро, Rita.", "не хватает 30"),
        ("marta", "es", "Buenos días, Marta.", "faltan 30"),
        ("rodica", "ro", "Bună dimineața, Rodica.", "lipsesc 30"),
        ("reka", "hu", "Jó reggelt, Reka!", "hiányzik 30"),
        ("bojana", "bs", "Dobro jutro, Bojana.", "nedostaje 30"),
    ):
        desk.person(login, language=language)
        assert desk.chat(login).answer("/morning").startswith(morning)
        assert evening in desk.chat(login).answer("/evening")


@pytest.mark.refused(3, 5, 7, 8, 9)
def test_a_colleague_sees_and_changes_nothing_of_the_day(desk: Desk, ana: Chat) -> None:
    desk.person("bela", own_day=True)
    desk.person("helga", Role.HR, own_day=True)
    bela = desk.chat("bela")
    ana.says("/call Delta, 12, reached")
    ana.says("/offer Bolt")
    assert not any(name in bela.answer("/morning") + bela.answer("/next") for name in ("Acme", "Bolt", "Cobra"))
    assert bela.answer("/call Acme, 5, reached").startswith("No client of yours")
    assert bela.answer("/offer Acme").startswith("No client of yours")
    bela.says("/cancel")
    for press in ("calls.undo:2", "calls.change:2", "offers.undo:1", "own_day.call:1"):
        assert bela.presses_data(press)[0].text == OLD_BUTTON
    assert desk.chat("helga").answer("/morning").startswith("Your role does not include this.")
    assert bela.answer("/newcontract Acme, AC-7").startswith("Your role does not include this.")
    tick(desk, 2026, 3, 12, 9, 0)
    assert told(desk, "helga", "morning") == []
