"""Reconciliation: the act of a month, what the client answers, what is done again, and who is left."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.money import Money
from office.reconciliation import Entry, act, coverage, end_of, month_before
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told

FEBRUARY = date(2026, 2, 1)


# The rule

ENTRIES = st.builds(
    Entry,
    st.none() | st.dates(date(2025, 11, 1), date(2026, 4, 30)),
    st.just("7"),
    st.builds(Money, st.integers(-(10**9), 10**9), st.sampled_from(["EUR", "BAM"])),
    payment=st.booleans(),
)


@pytest.mark.sqlite
@settings(deadline=None, max_examples=60)
@given(st.lists(ENTRIES, max_size=12), st.randoms())
def test_the_act_closes_where_the_next_opens_whatever_the_order(entries: list[Entry], random: object) -> None:
    february, march = act(FEBRUARY, "EUR", entries), act(date(2026, 3, 1), "EUR", entries)
    assert february.closing == march.opening
    assert february.closing == february.opening + february.invoiced - february.paid
    random.shuffle(entries)  # type: ignore[attr-defined]
    again = act(FEBRUARY, "EUR", entries)
    assert (again.opening, again.invoiced, again.paid, again.closing) == (
        february.opening,
        february.invoiced,
        february.paid,
        february.closing,
    )


@pytest.mark.sqlite
def test_months_and_coverage() -> None:
    assert month_before(date(2026, 3, 1)) == FEBRUARY
    assert month_before(date(2026, 1, 31)) == date(2025, 12, 1)
    assert end_of(FEBRUARY) == date(2026, 2, 28)
    assert end_of(date(2024, 2, 1)) == date(2024, 2, 29)
    assert [coverage(done) for done in ([], [False], [True, False, False], [True] * 3)] == [100, 0, 33, 100]


# With clients


@pytest.fixture
def conta(desk: Desk) -> Chat:
    """Acme owes €300 at the end of February, Borealis paid all in it, Cedar has had nothing since January."""
    ana = desk.person("ana")
    desk.person("conta", Role.ACCOUNTANT)
    for name in ("Acme GmbH", "Borealis Kft.", "Cedar SA"):
        desk.client(name, ana)
    for client, number, issued, euros, paid in (
        (1, "A-1", date(2026, 1, 10), 400, date(2026, 2, 5)),
        (1, "A-2", date(2026, 2, 10), 300, None),
        (1, "A-3", date(2026, 3, 2), 77, None),
        (2, "B-1", date(2026, 2, 1), 90, date(2026, 2, 28)),
        (3, "C-1", date(2026, 1, 5), 10, date(2026, 1, 31)),
    ):
        one = desk.write(
            lambda s, client=client, number=number, issued=issued, euros=euros: s.invoices.add(
                client_id=client, number=number, issued_on=issued, due_on=issued, amount=Money(euros * 100, "EUR")
            )
        )
        if paid:
            desk.write(
                lambda s, client=client, one=one, paid=paid, euros=euros: s.payments.add(
                    client_id=client, invoice_id=one, paid_on=paid, amount=Money(euros * 100, "EUR")
                )
            )
    return desk.chat("conta")


@pytest.mark.duty(53, says="/reconcile acme")
def test_from_the_list_to_all_agreed_and_again_after_a_correction(conta: Chat) -> None:
    desk = conta.desk
    tick(desk, 2026, 2, 28, 9, 0)
    tick(desk, 2026, 3, 1, 9, 0)  # a Sunday
    assert told(desk, "conta", "reconciliation") == []
    tick(desk, 2026, 3, 2, 9, 0)
    (message,) = told(desk, "conta", "reconciliation")
    assert message.text.splitlines() == [
        "⚖️ Reconciled as of Sat 28 Feb 2026: 0% of the clients (0/2)",
        "Left:",
        "– Acme GmbH: €300.00",
        "– Borealis Kft.: €0.00",
        "Moved from Sun 1 Mar 2026, because that is not a working day.",
    ]
    desk.clock.forward(hours=1)
    assert conta.says("/reconcile acme")[-1].text.splitlines() == [
        "Reconciliation with Acme GmbH as of Sat 28 Feb 2026",
        "Balance before Sun 1 Feb 2026: €400.00",
        "– payment #1, Thu 5 Feb 2026: €400.00",
        "– invoice A-2, Tue 10 Feb 2026: €300.00",
        "Invoiced: €300.00 · paid: €400.00",
        "Our balance on Sat 28 Feb 2026: €300.00",
        "The client has not been asked yet.",
    ]
    assert conta.presses("Sent")[-1].text.startswith("Recorded for Acme GmbH: sent")
    conta.presses("Differs by …")
    assert conta.says("250")[-1].text.splitlines()[0] == (
        "Recorded for Acme GmbH: it differs by €50.00. The discrepancy is yours until it is settled."
    )
    owner = desk.read(lambda s: s.staff.by_login("conta"))
    (open_one,) = desk.read(lambda s: s.discrepancies.open_of(owner))
    assert (open_one.kind, open_one.amount, open_one.client) == ("balance", Money(5000, "EUR"), "Acme GmbH")
    assert "50% of the clients (1/2)" in conta.answer("/reconcile")
    tick(desk, 2026, 3, 2, 10, 1)  # the message of the morning follows
    (standing,) = [m for m in conta.messages() if m.id == message.id]
    assert standing.text.splitlines()[0] == "⚖️ Reconciled as of Sat 28 Feb 2026: 50% of the clients (1/2)"

    # Our mistake: the invoice of February is €50 less, from a day of February on; so Acme is left again.
    desk.write(lambda s: s.invoices.replace(2, date(2026, 2, 27), "a typing error", amount=Money(25_000, "EUR")))
    assert "0% of the clients (0/2)" in conta.answer("/reconcile")
    assert "The books have changed since: what was compared is €300.00." in conta.answer("/reconcile acme")
    conta.presses("Agrees")
    assert desk.read(lambda s: s.discrepancies.open_of(owner)) == []
    conta.says("/reconcile borealis")
    conta.presses("Agrees")
    assert conta.answer("/reconcile").splitlines() == [
        "⚖️ Reconciled as of Sat 28 Feb 2026: 100% of the clients (2/2)",
        "✔ All are done.",
    ]
    tick(desk, 2026, 3, 9, 9, 0)
    assert told(desk, "conta", "reconciliation") == []


def test_a_corrected_payment_counts_once_in_the_month_that_is_over(conta: Chat) -> None:
    conta.presses_data("ledger.correct:payment.1")
    conta.says("a typing error")
    conta.presses("✎ Amount")
    conta.says("390 EUR")
    assert conta.presses("Save")[-1].text.startswith("Entered: Acme GmbH paid")
    shown = conta.answer("/reconcile acme").splitlines()
    assert "Our balance on Sat 28 Feb 2026: €310.00" in shown
    assert "Invoiced: €300.00 · paid: €390.00" in shown


def test_an_answer_is_taken_back_and_given_again(conta: Chat) -> None:
    conta.says("/reconcile acme")
    conta.presses("Agrees")
    assert conta.presses_data("reconciliation.agrees:1.202602.EUR")[-1].text == (
        "Acme GmbH: agrees, that is on record already."
    )
    assert conta.presses("Undo")[-1].text.startswith("Undone: the answer of Acme GmbH is gone")
    assert "0% of the clients" in conta.answer("/reconcile")
    fields = [one.field for one in conta.desk.read(lambda s: s.audit.of("client:1"))]
    assert fields[:2] == ["reconciliation 2026-02"] * 2


@pytest.mark.parametrize("said", ["a lot", "250 USD", "", "-"])
def test_a_sum_that_cannot_be_read_is_asked_again(conta: Chat, said: str) -> None:
    conta.says("/reconcile acme")
    conta.presses("Differs by …")
    conta.says(said or "?")
    assert conta.desk.read(lambda s: s.discrepancies.any(1)) is None


@pytest.mark.parametrize(("said", "gap"), [("0", "€300.00"), ("-100", "€400.00"), ("300,00", None)])
def test_nothing_a_debt_of_ours_and_the_same_sum(conta: Chat, said: str, gap: str | None) -> None:
    conta.says("/reconcile acme")
    conta.presses("Differs by …")
    first = conta.says(said)[-1].text.splitlines()[0]
    assert (f"differs by {gap}" in first) if gap else first == "Recorded for Acme GmbH: agrees"


@pytest.mark.parametrize("arg", ["1", "1.", "1.202602", "1.209913.EUR", "1.202602.XXX", "9.202602.EUR", "x.y.z"])
def test_a_forged_button_does_nothing(conta: Chat, arg: str) -> None:
    for do in ("agrees", "sent", "differs", "undo"):
        assert conta.presses_data(f"reconciliation.{do}:{arg}")[-1].text == "That button is out of date.", do


def test_the_owner_reconciles_the_own_clients_only(conta: Chat) -> None:
    desk = conta.desk
    desk.person("bela")
    assert "(0/2)" in desk.chat("ana").answer("/reconcile")
    assert desk.chat("bela").answer("/reconcile") == "No client had an open or moved balance on Sat 28 Feb 2026."
    assert "No client of yours" in desk.chat("bela").answer("/reconcile acme")
    assert (
        desk.chat("bela").presses_data("reconciliation.agrees:1.202602.EUR")[-1].text == "That button is out of date."
    )


@pytest.mark.refused(53)
def test_logistics_reconciles_nothing(conta: Chat) -> None:
    conta.desk.person("lena", Role.LOGISTICS)
    assert conta.desk.chat("lena").answer("/reconcile acme").startswith("Your role does not include this.")


def test_a_list_that_was_missed_comes_with_the_next_start(conta: Chat) -> None:
    tick(conta.desk, 2026, 2, 28, 12, 0)
    tick(conta.desk, 2026, 3, 3, 9, 30)
    assert len(told(conta.desk, "conta", "reconciliation")) == 1


@pytest.mark.parametrize("change", [{"active": False}, {"role": Role.LOGISTICS}])
def test_who_has_left_is_shown_no_balance_any_more(conta: Chat, change: dict[str, object]) -> None:
    desk = conta.desk
    desk.person("erika", Role.ACCOUNTANT)
    tick(desk, 2026, 2, 28, 9, 0)
    tick(desk, 2026, 3, 2, 9, 0)
    (message,) = told(desk, "conta", "reconciliation")
    desk.write(lambda s: s.staff.change(s.staff.by_login("conta"), **change))
    desk.clock.forward(hours=1)
    desk.chat("erika").says("/reconcile acme")
    desk.chat("erika").presses("Agrees")
    tick(desk, 2026, 3, 2, 10, 1)
    (standing,) = [m for m in conta.messages() if m.id == message.id]
    assert standing.text == message.text
