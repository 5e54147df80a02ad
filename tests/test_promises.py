"""Promises to pay: said in six languages, reminded of, kept, broken, put off and taken back."""

from datetime import date

import pytest

from office.money import Money
from office.promises import Facts, PromiseState, is_waited_for, state_of
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import invoice, pay, tick, told

EUR = "EUR"


@pytest.fixture
def ana(desk: Desk) -> Chat:
    """Acme GmbH owes her €500.00, nine days overdue."""
    client = desk.client("Acme GmbH", desk.person("ana"))
    invoice(desk, client, "R-1", date(2026, 3, 2), 500)
    return desk.chat("ana")


# The rule


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("amount", "paid", "clear", "over", "state"),
    [
        (500, 0, False, False, "open"),
        (500, 499, False, False, "open"),
        (500, 500, False, False, "kept"),
        (500, 0, True, False, "kept"),  # a credit note did it
        (500, 499, False, True, "broken"),
        (500, 0, True, True, "broken"),  # paid, but late
        (500, 600, False, True, "kept"),  # the bank's statement came late
        (None, None, False, False, "open"),
        (None, None, True, False, "kept"),
        (None, None, False, True, "broken"),
    ],
)
def test_what_became_of_a_promise(amount: int | None, paid: int | None, clear: bool, over: bool, state: str) -> None:
    def money(minor: int | None) -> Money | None:
        return Money(minor, EUR) if minor is not None else None

    assert state_of(Facts(money(amount), money(paid), clear, over)) == state


@pytest.mark.sqlite
def test_one_waits_until_the_day_has_passed() -> None:
    day = date(2026, 3, 18)
    assert is_waited_for(day, PromiseState.OPEN, day)
    assert not is_waited_for(day, PromiseState.OPEN, date(2026, 3, 19))
    assert not is_waited_for(day, PromiseState.WITHDRAWN, date(2026, 3, 11))


# Said


@pytest.mark.parametrize(
    ("language", "line", "day", "amount"),
    [
        ("en", "Acme pays on Wednesday", "Wed 18 Mar 2026", "500"),
        ("en", "Acme promised 300 eur by Friday", "Fri 13 Mar 2026", "300"),
        ("en", "Acme will pay the rest tomorrow", "Thu 12 Mar 2026", "500"),
        ("es", "Acme paga el miércoles", "18", "500"),
        ("es", "Acme prometió 300 eur para el viernes", "13", "300"),
        ("ro", "Acme plătește miercuri", "18", "500"),
        ("ro", "Acme a promis 300 eur până vineri", "13", "300"),
        ("ru", "Acme заплатит в среду", "18", "500"),
        ("ru", "Acme обещали 300 евро до пятницы", "13", "300"),
        ("ru", "Acme обещал заплатить 300 до пятницы", "13", "300"),
        ("ru", "Acme заплатит 13 марта", "13", "500"),
        ("hu", "Az Acme szerdán fizet", "18", "500"),
        ("hu", "Az Acme 300 eurót ígért péntekig", "13", "300"),
        ("bs", "Acme plaća u srijedu", "18", "500"),
        ("bs", "Acme je obećao 300 eur do petka", "13", "300"),
    ],
)
def test_a_line_becomes_a_card_and_then_a_promise(desk: Desk, language: str, line: str, day: str, amount: str) -> None:
    client = desk.client("Acme GmbH", desk.person("ana", language=language))
    invoice(desk, client, "R-1", date(2026, 3, 2), 500)
    chat = desk.chat("ana")
    card = chat.says(line)[-1]
    assert amount in card.text
    assert day in card.text
    assert desk.read(lambda s: s.promises.open()) == {}
    save = next(data for row in card.buttons for _, data in row if data.startswith("form.save"))
    assert day in chat.presses_data(save, str(card.id))[-1].text
    (one,) = desk.read(lambda s: s.promises.open()).values()
    assert (one.client_id, one.amount) == (client, Money(int(amount) * 100, EUR))


@pytest.mark.parametrize(
    "line",
    [
        "Acme paid yesterday",
        "remind me to pay Acme on Friday",
        "called Acme, 5 min, pays on Wednesday",
        "Acme on Friday",
    ],
)
def test_other_lines_are_no_promises(ana: Chat, line: str) -> None:
    assert "Promise to pay" not in ana.says(line)[-1].text


def test_a_clear_command_is_saved_at_once(ana: Chat) -> None:
    assert ana.answer("/promise acme, friday, 300 eur") == (
        "Noted: Acme GmbH pays €300.00 by Fri 13 Mar 2026. I will remind you that day."
    )
    assert ana.presses("Undo")[0].text == "Undone: the promise of Acme GmbH for Fri 13 Mar 2026 is gone."
    assert ana.desk.read(lambda s: s.promises.open()) == {}


def test_undo_of_a_new_day_brings_the_former_back(ana: Chat) -> None:
    ana.says("/promise acme, friday")
    ana.desk.clock.forward(hours=1)
    ana.says("/promise acme, monday")
    (one,) = ana.desk.read(lambda s: s.promises.open()).values()
    assert one.pay_on == date(2026, 3, 16)
    ana.presses("Undo")
    (one,) = ana.desk.read(lambda s: s.promises.open()).values()
    assert one.pay_on == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/promise acme, yesterday", "Tue 10 Mar 2026 is over"),
        ("/promise acme, friday, lots", "lots"),
        ("/promise zxqv, friday", "No client of yours"),
        ("/promise acme, friday, 1.234", "can be read in more than one way"),
        ("/promise borealis, friday", "Borealis Kft. owes us nothing. How much was promised?"),
    ],
)
def test_what_is_unclear_is_asked_and_nothing_is_written(ana: Chat, line: str, said: str) -> None:
    ana.desk.client("Borealis Kft.", ana.desk.read(lambda s: s.staff.by_login("ana")))
    assert said in ana.answer(line)
    assert ana.desk.read(lambda s: s.promises.open()) == {}


def test_a_sum_without_currency_is_asked_where_the_client_owes_in_two(ana: Chat) -> None:
    invoice(ana.desk, 1, "U-1", date(2026, 3, 2), 40, "USD")
    shown = ana.says("/promise acme, friday, 40")[-1]
    assert shown.labels[:2] == ["€40.00", "US$40.00"]


# Reminded


@pytest.mark.duty(50, says="Acme pays on Wednesday")
def test_a_promise_is_reminded_of_and_broken_and_given_a_new_day_and_kept(ana: Chat) -> None:
    desk = ana.desk
    ana.says("Acme pays on Wednesday")
    ana.presses("Save")
    # The overdue reminder of the client waits for that day.
    for day in range(12, 18):
        tick(desk, 2026, 3, day, 9, 0)
        assert told(desk, "ana", "overdue") == []
    tick(desk, 2026, 3, 18, 9, 0)
    (message,) = told(desk, "ana", "promise")
    assert message.text.splitlines() == ["🤝 Acme GmbH promised to pay €500.00 today.", "Open in all: €500.00"]
    tick(desk, 2026, 3, 19, 9, 0)
    (message,) = told(desk, "ana", "promise")
    assert message.text.startswith("🤝 Promise not kept: Acme GmbH was to pay €500.00 by Wed 18 Mar 2026.")
    assert message.labels == ["New day", "Log a call", "✓ dunning letter", "Card"]
    ana.presses("New day")
    ana.says("friday")
    ana.presses("Save")
    desk.clock.forward(hours=1)
    pay(desk, 1, 1, 500)
    tick(desk, 2026, 3, 20, 9, 0)
    assert told(desk, "ana", "promise") == []
    assert desk.read(lambda s: s.promises.last_of(1)).state is PromiseState.KEPT
    tick(desk, 2026, 3, 23, 9, 0)
    assert told(desk, "ana", "promise") == []


def test_money_that_comes_takes_the_reminder_back(ana: Chat) -> None:
    ana.says("/promise acme, thursday, 300 eur")
    tick(ana.desk, 2026, 3, 12, 9, 0)
    (message,) = told(ana.desk, "ana", "promise")
    pay(ana.desk, 1, 1, 300)
    tick(ana.desk, 2026, 3, 12, 10, 0)
    (standing,) = [m for m in ana.messages() if m.id == message.id]
    assert standing.text.startswith("✔ Paid: Acme GmbH kept the promise.")
    assert standing.buttons == []
    tick(ana.desk, 2026, 3, 13, 9, 0)
    assert told(ana.desk, "ana", "promise") == []


def test_a_payment_that_is_reversed_opens_the_promise_again(ana: Chat) -> None:
    ana.says("/promise acme, friday, 300 eur")
    ana.desk.clock.forward(minutes=1)
    pay(ana.desk, 1, 1, 300)
    tick(ana.desk, 2026, 3, 11, 13, 0)
    assert ana.desk.read(lambda s: s.promises.last_of(1)).state is PromiseState.KEPT
    ana.desk.write(lambda s: s.payments.reverse(1, s.now.date(), "a mistake"))
    tick(ana.desk, 2026, 3, 11, 14, 0)
    assert ana.desk.read(lambda s: s.promises.last_of(1)).state is PromiseState.OPEN


@pytest.mark.refused(50)
def test_neither_a_colleague_nor_logistics_promises_for_a_foreign_client(ana: Chat) -> None:
    ana.desk.person("bela")
    ana.desk.person("lena", Role.LOGISTICS)
    assert "No client of yours" in ana.desk.chat("bela").answer("/promise acme, friday")
    assert ana.desk.chat("bela").presses_data("promises.new:1")[0].text == "That button is out of date."
    assert ana.desk.chat("lena").answer("/promise acme, friday").startswith("Your role does not include this.")
    assert ana.desk.read(lambda s: s.promises.open()) == {}
