"""Obligations and complaints that come due: one message a contract, once late every week, taken back when done."""

import pytest

from office.contracts import Side, Stage
from office.rights import Role
from scheduler import reminders
from storage.store import Store
from tests.books import Books, days, shown
from tests.desk import Chat, Desk, Shown


@pytest.fixture
def ana(books: Books) -> Chat:
    return books.desk.chat("ana")


def ticked(desk: Desk) -> None:
    def tick(store: Store) -> None:
        reminders.plan(store, desk.clock())
        while reminders.fire(store, desk.app.company, desk.clock()):
            pass
        reminders.reconcile(store, desk.clock())

    desk.write(tick)


def told(chat: Chat, kind: str) -> list[Shown]:
    return [message for message in chat.reads() if message.kind == kind]


@pytest.mark.duty(33, says="/oblige AC-12, send the pump, 16.03.2026, manufacturer")
def test_what_is_due_is_told_by_side_until_it_is_done(books: Books, ana: Chat) -> None:
    desk, klara = books.desk, books.desk.chat("klara")
    one = books.contract(books.acme, "AC-12")
    klara.says("/oblige AC-12, send the pump, 16.03.2026, manufacturer")
    books.oblige(one, "train the staff", days(5))
    books.oblige(one, "accept the goods", days(5), Side.CLIENT)
    books.oblige(one, "a year later", days(365))
    ticked(desk)
    assert told(ana, "obligation") == []
    desk.clock.forward(days=2)  # Friday, three days before Monday
    ticked(desk)
    (first,) = told(ana, "obligation")
    assert first.text.splitlines() == [
        "Contract AC-12 · Acme GmbH: this is due",
        "To be done by us:",
        "– train the staff, Mon 16 Mar 2026",
        "Ask the client:",
        "– accept the goods, Mon 16 Mar 2026",
        "Ask the manufacturer:",
        "– send the pump, Mon 16 Mar 2026",
    ]
    ticked(desk)
    assert told(ana, "obligation") == []
    desk.clock.forward(days=3)
    ticked(desk)
    assert len(told(ana, "obligation")) == 1
    desk.clock.forward(days=1)
    ticked(desk)
    (late,) = told(ana, "obligation")
    assert "– send the pump, Mon 16 Mar 2026, 1 day late" in late.text
    desk.clock.forward(days=7)
    ticked(desk)
    (again,) = told(ana, "obligation")
    assert "8 days late" in again.text
    for label in ("✓ send the pump", "✓ train the staff", "✓ accept the goods"):
        klara.says("/contract AC-12")
        klara.presses(label)
    ticked(desk)
    (edit,) = (message for message in ana.reads() if message.edit_of is not None)
    assert edit.text.startswith("✔ Done.")


def test_a_closed_contract_reminds_of_nothing(books: Books, ana: Chat) -> None:
    books.oblige(books.contract(books.acme, "AC-12", stage=Stage.CLOSED), "deliver", days(0))
    ticked(books.desk)
    assert told(ana, "obligation") == []


# Complaints


@pytest.mark.duty(16, 22, says="/complaint zeta, the pump leaks, 13.03.2026")
def test_a_complaint_is_escalated_settled_and_taken_back(books: Books) -> None:
    desk = books.desk
    boss = desk.person("boss", Role.HEAD)
    desk.person("rita", head=boss)
    rita_person = desk.read(lambda store: store.staff.by_login("rita"))
    desk.client("Zeta SRL", rita_person)
    rita, head = desk.chat("rita"), desk.chat("boss")
    card = rita.says("/complaint zeta, the pump leaks, 13.03.2026")[-1]
    assert card.text.splitlines() == [
        "Recorded.",
        "Complaint · Zeta SRL (Wed 11 Mar 2026)",
        "the pump leaks",
        "Answers for it: Rita",
        "Answer promised by Fri 13 Mar 2026",
    ]
    desk.clock.forward(days=2)
    ticked(desk)
    assert len(told(rita, "complaint")) == 1
    assert told(head, "complaint") == []
    desk.clock.forward(days=3)  # Monday
    ticked(desk)
    (late,) = told(rita, "complaint")
    (escalated,) = told(head, "complaint")
    assert "3 days late" in late.text
    assert "Answers for it: Rita" in escalated.text
    assert desk.read(lambda store: store.complaints.any(1)).escalated_at is not None
    rita.says("/complaints")
    rita.presses("Zeta SRL: the pump leaks")
    rita.presses("Cause")
    rita.says("a worn seal")
    rita.presses("Settled")
    assert rita.messages()[-1].text.startswith("Say first what was done about it.")
    rita.says("a new seal")
    settled = rita.presses("Settled")[-1]
    assert settled.text.splitlines()[0] == "Settled."
    assert "Settled on Mon 16 Mar 2026" in settled.text
    ticked(desk)
    assert any(message.text.startswith("✔ Done.") for message in head.reads())
    assert rita.answer("/complaints") == "There are no open complaints."


@pytest.mark.refused(16, 22)
def test_logistics_records_no_complaint_and_another_rep_sees_none(books: Books, ana: Chat) -> None:
    books.desk.person("lea", Role.LOGISTICS)
    assert books.desk.chat("lea").answer("/complaint acme, late, tomorrow").startswith("Your role does not include")
    ana.says("/complaint acme, late, tomorrow")
    vera = books.desk.chat("vera")
    for press in ("show", "cause", "settle", "reopen", "owner"):
        assert vera.presses_data(f"complaints.{press}:1")[0].text == "That button is out of date."
    assert vera.answer("/complaints") == "There are no open complaints."


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/complaint", "Which client complains?"),
        ("/complaint zxqv, late, tomorrow", "No client of yours"),
        ("/complaint acme", "What about?"),
        ("/complaint acme: late", "By when is an answer promised?"),
        ("/complaint acme, late, 1.3.2026", "By when is an answer promised?"),
    ],
)
def test_an_unclear_complaint_is_asked_about(books: Books, ana: Chat, line: str, asked: str) -> None:
    assert asked in ana.answer(line)
    assert books.desk.read(lambda store: store.complaints.any(1)) is None


def test_a_complaint_is_given_to_somebody_who_is_told(books: Books, ana: Chat) -> None:
    ana.says("/complaint acme, late, tomorrow")
    ana.presses("Who answers")
    assert "Answers for it: Klara" in ana.says("Klara")[-1].text
    (given,) = told(books.desk.chat("klara"), "complaint")
    assert given.text.startswith("Ana gave you this complaint.")


# Orders


@pytest.mark.duty(26, says="/order acme, two pumps, 1.200,50 EUR")
def test_an_order_counts_against_the_plan_until_it_is_undone(books: Books, ana: Chat) -> None:
    assert shown(ana.says("/order acme, two pumps, 1.200,50 EUR")) == [
        "Order recorded: Acme GmbH, two pumps, €1,200.50, Wed 11 Mar 2026"
    ]
    books.desk.write(
        lambda store: store.connection.exec_driver_sql(
            "insert into money_plan (kind, year, month, person_id, amount, currency, created_at)"
            f" values ('sell', 2026, 3, {books.ana.id}, 240100, 'EUR', '2026-03-01 00:00:00')"
        )
    )
    listed = shown(ana.says("/orders"))
    assert listed[1:] == [
        "– Wed 11 Mar 2026 · Acme GmbH: two pumps, €1,200.50",
        "In all: €1,200.50",
        "Against the plan: €1,200.50 of €2,401.00, 50 %",
    ]
    assert "No orders yet." in ana.answer("/orders February")
    assert listed == shown(ana.says("/orders за март"))
    assert ana.answer("/orders soon").startswith("Which month do you mean?")
    vera = books.desk.chat("vera")
    assert "No orders yet." in vera.answer("/orders")
    assert vera.presses_data("orders.undo:1")[0].text == "That button is out of date."
    ana.presses("Undo")
    assert "No orders yet." in ana.answer("/orders")


@pytest.mark.refused(26)
def test_logistics_takes_no_order(books: Books) -> None:
    books.desk.person("lea", Role.LOGISTICS)
    assert books.desk.chat("lea").answer("/order acme, pumps, 5 EUR").startswith("Your role does not include this.")


def test_an_amount_that_could_be_in_two_currencies_is_asked(books: Books, ana: Chat) -> None:
    books.contract(books.acme, "US-1", currency="USD")
    question = ana.says("/order acme, two pumps, 500")[-1]
    assert question.text.startswith("In which currency is “500”?")
    assert books.desk.read(lambda store: store.sales_orders.get(1)) is None
    ana.presses("US$500.00")
    assert "US$500.00" in ana.presses("Save")[-1].text


def test_an_order_of_an_amount_alone_is_asked_what_it_is(books: Books, ana: Chat) -> None:
    assert ana.says("/order acme, 500 EUR")[-1].text == "What is ordered?"
    assert shown(ana.says("two pumps"))[0] == "New order"
    assert "€500.00" in ana.presses("Save")[-1].text


# What is open


@pytest.mark.parametrize("line", ["/open acme", "what is open with Acme?", "что открыто по acme", "mi van nyitva acme"])
def test_what_is_open_with_a_client(books: Books, ana: Chat, line: str) -> None:
    one = books.contract(books.acme, "AC-12")
    books.oblige(one, "deliver", days(-2))
    books.desk.write(lambda store: store.disagreements.add(one, "the price", days(-1)))
    ana.says("/complaint acme, late papers, tomorrow")
    assert shown(ana.says(line)) == [
        "Open with Acme GmbH:",
        "Contract AC-12 · Acme GmbH",
        "– ours: deliver, due Mon 9 Mar 2026, 2 days late",
        "– the price (since Tue 10 Mar 2026)",
        "– Acme GmbH: late papers (answer by Thu 12 Mar 2026)",
    ]
    assert shown(ana.says("/open"))[1] == "– AC-12 · Acme GmbH: deliver, due Mon 9 Mar 2026"
    assert ana.answer("/open vega").startswith("No client of yours")


def test_reminders_look_no_further_than_they_tell(books: Books, ana: Chat) -> None:
    """A month of ticks, twice a day: every due day is told once."""
    one = books.contract(books.acme, "AC-12")
    books.oblige(one, "deliver", days(9))
    messages: list[str] = []
    for _ in range(56):
        ticked(books.desk)
        messages += [message.text.partition("– ")[2].splitlines()[0] for message in told(ana, "obligation")]
        books.desk.clock.forward(hours=12)
    assert [message.partition(", ")[2] for message in messages] == [
        "Fri 20 Mar 2026",
        "Fri 20 Mar 2026",
        "Fri 20 Mar 2026, 3 days late",
        "Fri 20 Mar 2026, 10 days late",
        "Fri 20 Mar 2026, 17 days late",
    ]
