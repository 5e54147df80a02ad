"""Plans of work: set in a line or by the form, agreed by the head or returned, held against what was done."""

from datetime import UTC, date, datetime, timedelta

import pytest

from office.calls import CallKind, Outcome
from office.contracts import Stage
from office.money import Money
from office.plans import PlanKind
from office.rights import Role
from office.work_plans import Goal, WorkPlanKind, comes_from, share
from storage.store import Store
from tests.desk import Desk

MARCH = date(2026, 3, 1)
OLD_BUTTON = "That button is out of date."


@pytest.mark.sqlite
@pytest.mark.parametrize(("fact", "plan", "part"), [(0, 4, 0), (1, 3, 33), (399, 400, 99), (5, 4, 125), (0, 0, 100)])
def test_the_share_of_a_goal(fact: int, plan: int, part: int) -> None:
    assert share(fact, plan) == part


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("about", "where", "said"),
    [
        ("fairs", "Fair in Madrid", True),
        ("Madrid fair", "fairs Madrid", True),
        ("fair", "advert", False),
        ("fair Sevilla", "fair Madrid", False),
        ("выставок", "выставка Экспо", True),
        ("târguri", "târg", True),
        ("kiállításról", "Kiállítás", True),
        ("web", "website", False),
        ("web", "web", True),
        ("fair", "", False),
        ("", "advert", True),
    ],
)
def test_where_clients_come_from(about: str, where: str, said: bool) -> None:
    assert comes_from(about, where) is said


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Ana and Bela under Hana, Cora under Olga; what they did in March."""
    desk.person("dora", Role.DIRECTOR)
    hana, olga = desk.person("hana", Role.HEAD), desk.person("olga", Role.HEAD)
    ana, bela = desk.person("ana", head=hana), desk.person("bela", head=hana)
    desk.person("cora", head=olga)

    def work(store: Store) -> None:
        store.by = ana.id
        acme = store.clients.add("Acme GmbH", owner_id=ana.id, source="Fairs in Madrid")
        store.clients.add("Bolt Ltd", owner_id=ana.id, source="advert")
        for kind in (CallKind.CALL, CallKind.CALL, CallKind.MEETING):
            store.calls.add(person_id=ana.id, client_id=acme.id, outcome=Outcome.REACHED, kind=kind)
        february = datetime(2026, 2, 28, 23, 59, tzinfo=UTC)
        store.calls.add(person_id=ana.id, client_id=acme.id, outcome=Outcome.REACHED, at=february)
        store.contracts.add(client_id=acme.id, number="K-7", currency="EUR", signed_on=date(2026, 3, 2))
        store.invoices.add(client_id=acme.id, due_on=MARCH, issued_on=MARCH, amount=Money(500000, "EUR"))
        store.by = bela.id
        cobra = store.clients.add("Cobra Kft.", owner_id=bela.id)
        store.calls.add(person_id=bela.id, client_id=cobra.id, outcome=Outcome.BUSY)

    desk.write(work)
    return desk


def goals(desk: Desk, login: str, month: date = MARCH) -> dict[Goal, int]:
    def read(store: Store) -> dict[Goal, int]:
        person = store.staff.by_login(login)
        assert person is not None
        plan = store.work_plans.of(WorkPlanKind.PERSONAL, person.id, month)
        return {one.goal.goal: one.goal.number for one in store.work_plans.goals(plan)} if plan else {}

    found: dict[Goal, int] = desk.read(read)
    return found


@pytest.mark.duty(
    11, 76, says="/myplan calls 500, meetings 2, 4 new clients from fairs, contracts 4, turnover 20000 EUR"
)
def test_a_plan_is_set_sent_returned_changed_and_agreed(office: Desk) -> None:
    ana, hana = office.chat("ana"), office.chat("hana")
    assert ana.answer(
        "/myplan calls 500, meetings 2, 4 new clients from fairs, contracts 4, turnover 20000 EUR"
    ).splitlines() == [
        "Planned.",
        "Plan of Ana, March 2026",
        "calls: ░░░░░░░░░░ 0 % · 2 of 500",
        "meetings: ▓▓▓▓▓░░░░░ 50 % · 1 of 2",
        "new clients, fairs: ▓▓░░░░░░░░ 25 % · 1 of 4",
        "contracts: ▓▓░░░░░░░░ 25 % · 1 of 4",
        "turnover: ▓▓░░░░░░░░ 25 % · €5,000.00 of €20,000.00",
        "Status: not sent to the head yet",
    ]
    assert ana.presses("Send to the head")[-1].text.startswith("Sent to Hana.")
    (asked,) = hana.reads()
    assert asked.text.splitlines() == ["Ana asks you to agree to a plan:", "Plan of Ana, March 2026"]
    hana.presses("Open the plan")
    hana.presses("Return")
    assert "Status: returned" in hana.says("fewer calls, more meetings")[-1].text
    assert ana.reads()[-1].text.startswith("Hana has returned your plan: fewer calls, more meetings")
    assert "calls: ░░░░░░░░░░ 0 % · 2 of 400" in ana.answer("/myplan calls 400, meetings 4")
    ana.presses("Send to the head")
    hana.reads()
    hana.presses("Open the plan")
    assert "Status: agreed" in hana.presses("Agree")[-1].text
    assert ana.reads()[-1].text.startswith("Hana has agreed to your plan.")
    assert hana.presses_data("workplans.agree:1")[0].text == "That plan has been decided already."
    sell = office.read(lambda s: [(one.kind, one.amount.minor) for one in s.plans.of_year(2026) if one.person_id])
    assert sell == [(PlanKind.SELL, 2000000)], "the seller's plan of selling is this one"
    assert "Ana: ▓▓░░░░░░░░ 25 % · €5,000.00 of €20,000.00" in ana.answer("/plan")
    shown = ana.answer("/myplan")
    assert "Status: agreed" in shown
    assert ana.presses("new clients · fairs")[-1].text.splitlines() == [
        "new clients · fairs",
        "Wed 11 Mar 2026 · Acme GmbH · Fairs in Madrid · Ana",
    ]
    assert ana.presses("turnover")[-1].text.splitlines() == ["turnover", "Sun 1 Mar 2026 · Acme GmbH: €5,000.00"]
    assert ana.presses("contracts")[-1].text.splitlines()[1:] == ["Mon 2 Mar 2026 · Acme GmbH · K-7 · Ana"]


def test_what_is_saved_together_is_taken_back_together(office: Desk) -> None:
    ana = office.chat("ana")
    ana.says("/myplan calls 500, meetings 2")
    ana.says("/myplan calls 400, contracts 3")
    assert goals(office, "ana") == {Goal.CALLS: 400, Goal.MEETINGS: 2, Goal.CONTRACTS: 3}
    assert ana.presses("Undo")[-1].text.startswith("Undone.")
    assert goals(office, "ana") == {Goal.CALLS: 500, Goal.MEETINGS: 2}
    ana.says("/myplan meetings 0")
    assert goals(office, "ana") == {Goal.CALLS: 500}
    assert ana.presses_data("workplans.undo:1.1")[0].text.startswith("Something was planned after it.")
    ana.says("/myplan contracts 5, April")
    assert goals(office, "ana", date(2026, 4, 1)) == {Goal.CONTRACTS: 5}


def test_by_the_form(office: Desk) -> None:
    ana = office.chat("ana")
    assert ana.answer("/myplan").startswith("There is no plan for March 2026 yet.")
    ana.presses("Make the plan")
    for answer in ("300", "many", "5", "12", "fairs", "skip", "1000 EUR"):
        ana.says(answer)
    card = ana.messages()[-1].text.splitlines()
    assert card == [
        "Plan of the month",
        "calls: 300",
        "meetings: 5",
        "new clients: 12",
        "From where: fairs",
        "Turnover: €1,000.00",
    ]
    assert "calls: ░░░░░░░░░░ 0 % · 2 of 300" in ana.presses("Save")[-1].text


def test_the_plan_of_selling_goes_with_the_line_that_set_it(office: Desk) -> None:
    hana = office.chat("hana")

    def sold() -> list[int]:
        found: list[int] = office.read(lambda s: [one.amount.minor for one in s.plans.of_year(2026)])
        return found

    hana.says("/myplan turnover 100 EUR")
    hana.says("/myplan turnover 200 EUR")
    assert sold() == [20000], "what a leader plans needs nobody's agreement"
    hana.presses("Undo")
    assert sold() == [10000]
    hana.says("/myplan turnover 0 EUR")
    assert sold() == []
    hana.says("/myplan turnover 300 EUR")
    office.chat("dora").says("/plan sell March 50 EUR hana")
    hana.says("/myplan turnover 0 EUR")
    assert sold() == [5000], "what somebody else set stays"


@pytest.mark.duty(76, says="/teamplan calls 10, 5 new clients")
def test_the_department_is_the_sum_of_its_people(office: Desk) -> None:
    office.chat("ana").says("/myplan calls 5")
    hana = office.chat("hana")
    assert hana.answer("/teamplan calls 10, 5 new clients").splitlines() == [
        "Planned.",
        "Department plan of Hana, March 2026",
        "calls: ▓▓▓░░░░░░░ 30 % · 3 of 10",
        "new clients: ▓▓▓▓▓▓░░░░ 60 % · 3 of 5",
        "Status: agreed",
        "Ana: not sent to the head yet",
        "Bela: no plan yet",
    ]
    assert "Cobra Kft. · Bela" in hana.presses("calls")[-1].text


def test_without_an_exhibition_one_is_told_to_enter_it(desk: Desk) -> None:
    desk.person("ana")
    ana = desk.chat("ana")
    assert ana.answer("/fairplan Expo: 3 contacts") == (
        f"No event is entered yet. Enter it first with its closing day: {desk.typed('event')}"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [("bs", "3 kontakta"), ("en", "1 contact"), ("es", "1 contacto"), ("ro", "1 client nou"), ("ru", "3 контакта")],
)
def test_a_few_contacts_are_no_clients_name(desk: Desk, language: str, said: str) -> None:
    """After 2, 3 and 4 a noun stands in another form than after 40."""
    bela = desk.person("bela", language=language)
    event = desk.write(lambda s: s.events.add("Expo", desk.clock.now + timedelta(days=9)).id)
    assert "Expo" in desk.chat("bela").answer(f"/fairplan Expo: {said}")
    plan = desk.write(lambda s: s.work_plans.of(WorkPlanKind.EXHIBITION, bela.id, event_id=event))
    assert plan is not None


@pytest.mark.duty(76, says="/fairplan Expo: 3 contacts, Acme, Bolt")
def test_an_exhibition_has_contacts_and_people_to_meet(office: Desk) -> None:
    hana = office.chat("hana")
    hana.says("/event Expo, closes 20 March 18:00")
    ana = office.chat("ana")
    assert ana.answer("/fairplan Expo: 3 contacts, Acme, Bolt").splitlines() == [
        "Planned.",
        "Exhibition plan of Ana, Expo",
        "new clients, Expo: ░░░░░░░░░░ 0 % · 0 of 3",
        "✓ Acme GmbH",
        "• Bolt Ltd – not spoken to yet",
        "Status: not sent to the head yet",
    ]
    ana.says("/offer Bolt, invitation")
    assert "✓ Bolt Ltd" in ana.answer("/fairplan expo")
    assert "Which exhibition?" in ana.answer("/fairplan Biennale: 3 contacts")
    assert "Cobra" not in ana.answer("/fairplan Expo: Cobra").replace("“Cobra”", "")
    assert "belongs into the plan of a month" in ana.answer("/fairplan Expo: calls 5")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/myplan blob 5", "I cannot read “blob 5”."),
        ("/myplan calls", "I cannot read “calls”."),
        ("/myplan calls many", "I cannot read “calls many”."),
        ("/myplan calls 500 quickly", "I cannot read “calls 500 quickly”."),
        ("/myplan turnover much", "I cannot read “turnover much”."),
        ("/myplan turnover 500 kr", "In which currency"),
        ("/myplan calls 999999", "At most 100,000 fit."),
        ("/myplan calls 5, February", "February 2026 is over."),
    ],
)
def test_bad_input_says_what_to_do_and_plans_nothing(office: Desk, line: str, answer: str) -> None:
    assert answer in office.chat("ana").answer(line)
    assert goals(office, "ana") == {}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "/myplan llamadas 500, 10 clientes nuevos desde ferias, facturación 20000 EUR, abril"),
        ("ro", "/myplan apeluri 500, 10 clienți noi din târguri, cifră de afaceri 20000 EUR, aprilie"),
        ("ru", "/myplan звонки 500, 10 новых клиентов с выставок, оборот 20000 EUR, апрель"),
        ("hu", "/myplan hívás 500, 10 új ügyfél kiállításról, forgalom 20000 EUR, április"),
        ("bs", "/myplan pozivi 500, 10 novih klijenata od sajmova, promet 20000 EUR, april"),
    ],
)
def test_in_other_languages(office: Desk, language: str, line: str) -> None:
    office.person("lea", language=language)
    office.chat("lea").says(line)
    assert goals(office, "lea", date(2026, 4, 1)) == {Goal.CALLS: 500, Goal.NEW_CLIENTS: 10, Goal.TURNOVER: 2000000}


@pytest.mark.refused(11, 76)
def test_nobody_but_the_own_head_and_the_director_sees_or_decides_a_plan(office: Desk) -> None:
    ana, bela, olga, dora = (office.chat(one) for one in ("ana", "bela", "olga", "dora"))
    ana.says("/myplan calls 500, meetings 2, 4 new clients from fairs, contracts 4, turnover 20000 EUR")
    ana.presses("Send to the head")
    for chat in (bela, olga):
        for press in ("workplans.show:1", "workplans.rows:1", "workplans.propose:1", "workplans.undo:1.1"):
            assert chat.presses_data(press)[0].text == OLD_BUTTON, press
    for press in ("workplans.agree:1", "workplans.return:1"):
        assert olga.presses_data(press)[0].text == OLD_BUTTON
        assert bela.presses_data(press)[0].text.startswith("Your role does not include this.")
    assert ana.presses_data("workplans.agree:1")[0].text.startswith("Your role does not include this.")
    assert ana.answer("/teamplan calls 5").startswith("Your role does not include this.")
    assert ana.presses_data("workplans.form:department.2026-03")[0].text == OLD_BUTTON
    assert "calls:" in dora.presses_data("workplans.show:1")[0].text
    assert "Status: agreed" in dora.presses_data("workplans.agree:1")[0].text


def test_a_contract_that_was_cancelled_fulfils_no_plan(office: Desk) -> None:
    ana = office.chat("ana")
    assert "1 of 4" in ana.answer("/myplan contracts 4")
    office.write(lambda s: s.contracts.change(1, stage=Stage.CANCELLED))
    assert "0 of 4" in ana.answer("/myplan")
