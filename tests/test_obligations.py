"""A contract as a list of obligations: added in one line, done on a day; stages and what stands in their way."""

from datetime import date

import pytest

from office.contracts import Stage
from office.money import Money
from office.rights import Role
from tests.books import Books, days, shown
from tests.desk import Chat

USAGE = "Write it in one line:"


@pytest.mark.duty(29, 36, says="/oblige AC-12, deliver the pump, 2 pcs, 5000 EUR, 20.03.2026, ours")
def test_a_full_line_is_saved_at_once_done_and_taken_back(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    card = shown(klara.says("/oblige AC-12, deliver the pump, 2 pcs, 5000 EUR, 20.03.2026, ours"))
    assert card[0] == "Added: deliver the pump"
    assert "– ours: deliver the pump, 2 pcs, €5,000.00, due Fri 20 Mar 2026" in card
    assert "Obligations fulfilled: 1 of 1" in shown(klara.presses("✓ deliver the pump"))
    klara.presses("Undo")
    klara.presses("Obligations")
    klara.presses("deliver the pump")
    klara.presses("Done on another day")
    assert klara.answer("1.1.2026").startswith("Thu 1 Jan 2026 lies before the contract, which begins on Sat 10 Jan")
    assert klara.answer("tomorrow").startswith("Thu 12 Mar 2026 has not come yet.")
    assert "Done: deliver the pump" in shown(klara.says("9.3.2026"))
    changes = books.desk.read(lambda store: store.audit.of(f"contract:{one}"))
    assert [(c.field, c.after) for c in changes][:2] == [
        ("obligation done_on", "2026-03-09"),
        ("obligation done_on", None),
    ]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/oblige", USAGE),
        ("/oblige ZZ-1, deliver", "I find no contract"),
        ("/oblige AC-12, deliver, 500, ours, 20.3.2026", "Is “500” money or a quantity?"),
        ("/oblige AC-12, deliver, 1.1.2026, ours", "Thu 1 Jan 2026 lies before the contract"),
        ("/oblige AC-12, deliver, 20.3.2026", "Whose obligation is it?"),
        ("/oblige AC-12, deliver, 1.234 KWD, 20.3.2026, ours", "“1.234 KWD” can be read in more than one way."),
        ("/oblige SHUT, deliver, 20.3.2026, ours", "Contract SHUT is over (stage: closed)"),
    ],
)
def test_an_unclear_line_is_asked_about_and_nothing_written(books: Books, klara: Chat, line: str, asked: str) -> None:
    one = books.contract(books.acme, "AC-12")
    books.contract(books.acme, "SHUT", stage=Stage.CLOSED)
    assert klara.answer(line).startswith(asked)
    assert books.desk.read(lambda store: store.obligations.of(one)) == []


def test_a_bare_number_is_settled_by_a_press(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    klara.says("/oblige AC-12, deliver, 500, ours, 20.3.2026")
    klara.presses("500 (quantity)")
    klara.presses("Save")
    ((kept),) = books.desk.read(lambda store: store.obligations.of(one))
    assert (kept.terms.quantity, kept.terms.amount, kept.terms.due) == ("500", None, date(2026, 3, 20))


def test_it_is_changed_and_removed_but_not_once_done(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    books.oblige(one, "deliver", days(3))
    klara.presses_data("obligations.change:1")
    klara.presses("✎ How much")
    klara.says("3 t, 99.50 USD")
    assert "– ours: deliver, 3 t, US$99.50, due Sat 14 Mar 2026" in shown(klara.presses("Save"))
    klara.presses_data("contracts.done:1")
    assert klara.presses_data("obligations.remove:1")[0].text.startswith("“deliver” was done on Wed 11 Mar 2026.")
    klara.presses_data("contracts.undone:1")
    assert shown(klara.presses_data("obligations.remove:1"))[0] == "Removed: deliver"


# Stages and disagreements


@pytest.mark.duty(15, says="/disagree AC-12, they want 60 days to pay")
def test_a_disagreement_stands_in_the_way_of_signing_until_it_is_settled(books: Books, klara: Chat) -> None:
    books.contract(books.acme, "AC-12", signed_on=None)
    card = shown(klara.says("/disagree AC-12, they want 60 days to pay"))
    assert "– they want 60 days to pay (since Wed 11 Mar 2026)" in card
    refused = klara.presses_data("contracts.set:1.signed")[-1]
    assert refused.text.startswith("Contract AC-12 cannot be “signed” while the sides do not agree.")
    klara.presses("Settled: they want 60 days to pay")
    assert shown(klara.says("45 days"))[0] == "Settled: they want 60 days to pay → 45 days"
    klara.presses_data("contracts.set:1.agreed")
    klara.presses_data("contracts.set:1.signed")
    assert shown(klara.says("today"))[0] == "The stage is now: signed"


def test_what_does_not_follow_is_refused_and_what_is_open_is_asked_about(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    books.oblige(one, "deliver", days(3))
    books.invoice(books.acme, "17", Money(50_000, "EUR"), days(9), contract=one)
    assert shown(klara.presses_data("contracts.set:1.draft"))[0] == "The stage stays: signed. “draft” cannot follow it."
    asked = shown(klara.presses_data("contracts.set:1.closed"))
    assert asked == [
        "Contract AC-12 is to be “closed”, but something is still open:",
        "– 1 obligation not done",
        "– not paid: €500.00",
    ]
    assert "Status: signed" in shown(klara.presses("Leave it"))
    klara.presses_data("contracts.set:1.closed")
    assert shown(klara.presses("Do it anyway"))[0] == "The stage is now: closed"


@pytest.mark.refused(15, 29, 33, 36)
@pytest.mark.parametrize("line", ["/oblige AC-12, deliver, 20.3.2026, ours", "/disagree AC-12, the price"])
def test_a_rep_keeps_no_contract(books: Books, line: str) -> None:
    books.contract(books.acme, "AC-12")
    assert books.desk.chat("ana").answer(line).startswith("Your role does not include this.")


@pytest.mark.parametrize(
    "press", ["obligations.show:1", "obligations.undo:1", "disagreements.settle:1", "contracts.on:1.2026-03-01"]
)
def test_a_head_of_another_team_reaches_none_of_it(books: Books, press: str) -> None:
    books.desk.person("petra", Role.HEAD)
    one = books.contract(books.vega, "VE-1")
    books.oblige(one, "deliver", days(2))
    books.desk.write(lambda store: store.disagreements.add(one, "the price", days(-2)))
    assert books.desk.chat("petra").presses_data(press)[0].text == "That button is out of date."


# On any day


@pytest.mark.refused(34)
def test_who_sees_no_contracts_is_told_nothing(books: Books) -> None:
    books.contract(books.acme, "AC-12")
    books.desk.person("hanna", Role.HR)
    hanna = books.desk.chat("hanna")
    assert hanna.answer("/contract AC-12 on 5 March").startswith("Your role does not include this.")
    assert hanna.answer("/open acme").startswith("Your role does not include this.")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("/contract AC-12 on 1 March", "Sun 1 Mar 2026"),
        ("contract status of AC-12 on 1 March", "Sun 1 Mar 2026"),
        ("estado del contrato AC-12 el 1 de marzo", "Sun 1 Mar 2026"),
        ("статус договора AC-12 на 1 марта", "Sun 1 Mar 2026"),
        ("/contract AC-12 2026-03-01", "Sun 1 Mar 2026"),
        ("/contract acme on 1 March", "Sun 1 Mar 2026"),
    ],
)
def test_the_state_on_any_day_is_asked_in_words(books: Books, klara: Chat, line: str, day: str) -> None:
    books.contract(books.acme, "AC-12")
    answer = shown(klara.says(line))
    assert answer[:2] == [f"As it was on {day}:", "Contract AC-12 · Acme GmbH (#1)"]


@pytest.mark.duty(34, says="/contract AC-12 on 5 March")
def test_the_facts_are_those_of_the_day(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12", signed_on=days(-10))
    kept = books.oblige(one, "deliver", days(-7))
    books.desk.write(lambda store: store.obligations.fulfil(kept, days(-5)))
    books.desk.write(lambda store: store.disagreements.add(one, "the price", days(-6)))
    klara.presses_data("contracts.set:1.executed")
    assert shown(klara.says("/contract AC-12 on 20.02.2026"))[2] == "Status: agreed"
    on_fifth = shown(klara.says("/contract AC-12 on 5 March"))
    assert on_fifth[2:4] == ["Status: overdue (stage: signed)", "Obligations fulfilled: 0 of 1"]
    assert "– the price (since Thu 5 Mar 2026)" in on_fifth
    assert shown(klara.says("/contract AC-12 on 7 March"))[2:4] == [
        "Status: executed (stage: signed)",
        "Obligations fulfilled: 1 of 1",
    ]
    assert shown(klara.says("/contract AC-12"))[1] == "Status: executed"


def test_what_was_owed_on_a_day_comes_from_the_dated_rows_of_the_ledger(books: Books, klara: Chat) -> None:
    one = books.contract(books.acme, "AC-12")
    bill = books.desk.write(
        lambda store: store.invoices.add(
            client_id=books.acme,
            number="17",
            amount=Money(50_000, "EUR"),
            due_on=days(-9),
            issued_on=days(-30),
            contract_id=one,
        )
    )
    paid = books.desk.write(
        lambda store: store.payments.add(
            client_id=books.acme, paid_on=days(-5), amount=Money(30_000, "EUR"), invoice_id=bill
        )
    )
    books.desk.write(lambda store: store.payments.reverse(paid, days(-2), "bounced"))

    def owed(day: str) -> list[str]:
        return [line for line in shown(klara.says(f"/contract AC-12 on {day}")) if line.startswith(("Owed", "Status"))]

    assert owed("1.2.2026") == ["Status: signed"]
    assert owed("5.3.2026") == ["Status: overdue (stage: signed)", "Owed: €500.00"]
    assert owed("7.3.2026") == ["Status: overdue (stage: signed)", "Owed: €200.00"]
    assert owed("10.3.2026") == ["Status: overdue (stage: signed)", "Owed: €500.00"]
