"""Bonuses: exact, granted with a press, reversed; each sees the own, and nobody else's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office.bonuses import bonus_of, read_rate, show_rate
from office.money import Money
from office.rights import Role
from storage.store import Store
from tests.desk import Chat, Desk

MARCH = date(2026, 3, 1)
NO_RIGHT = "Your role does not include this."


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("base", "points", "amount"),
    [
        (100_00, 250, 250),
        (1, 5000, 1),
        (199, 50, 1),
        (99, 50, 0),
        (33_33, 333, 111),
        (0, 250, 0),
        (-500, 250, 0),
        (10**18, 10_000, 10**18),
    ],
)
def test_the_share_of_what_was_collected(base: int, points: int, amount: int) -> None:
    assert bonus_of(Money(base, "EUR"), points) == Money(amount, "EUR")


@pytest.mark.sqlite
@given(st.integers(1, 10**15), st.integers(0, 10_000))
def test_it_is_never_half_a_unit_off(base: int, points: int) -> None:
    off = bonus_of(Money(base, "EUR"), points).minor * 10_000 - base * points
    assert -5_000 < off <= 5_000


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("text", "points"),
    [("2.5", 250), ("2,5 %", 250), ("10", 1000), ("0.25%", 25), ("100", 10_000), ("101", None), ("2.555", None),
     ("-1", None), ("", None), ("two", None)],
)  # fmt: skip
def test_rates(text: str, points: int | None) -> None:
    assert read_rate(text) == points
    assert points is None or read_rate(show_rate(points)) == points


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.person("dora", Role.DIRECTOR)
    head = desk.person("hana", Role.HEAD)
    ana = desk.person("ana", Role.REP, head=head)
    bela = desk.person("bela", Role.REP, head=head)
    desk.person("clerk", Role.CLERK)
    desk.person("acc", Role.ACCOUNTANT)
    acme, bolt = desk.client("Acme", ana), desk.client("Bolt", bela)

    def write(store: Store) -> None:
        for client, day, minor, currency in (
            (acme, MARCH, 1_000_10, "EUR"),
            (acme, date(2026, 3, 10), 500_00, "EUR"),
            (acme, date(2026, 2, 28), 7_00, "EUR"),
            (acme, MARCH, 100_00, "BAM"),
            (bolt, MARCH, 40_00, "EUR"),
        ):
            store.payments.add(client_id=client, paid_on=day, amount=Money(minor, currency))

    desk.write(write)
    return desk


def granted(desk: Desk) -> list[tuple[str, Money]]:
    def work(store: Store) -> list[tuple[str, Money]]:
        return [(store.staff.get(one.person_id).name, one.amount) for one in store.bonuses.granted(MARCH)]

    return desk.read(work)


@pytest.mark.duty(52, says="/bonuses March")
def test_computed_granted_shown_and_reversed(office: Desk) -> None:
    acc, ana = office.chat("acc"), office.chat("ana")
    assert "Ana: €1,500.10 collected, no rate yet." in acc.answer("/bonuses March")
    own = ana.answer("/bonus March")
    assert "€1,500.10 collected. The accountant has set no rate for that month yet." in own
    assert "/bonusrate" not in own
    assert acc.answer("/bonusrate 2.5") == "From March 2026 on the rate is 2.5 %, for everybody."
    acc.says("/bonusrate 10 bela")
    assert acc.answer("/bonuses March").splitlines() == [
        "Bonuses for March 2026 (rounded to the smallest coin, a half up):",
        "Ana: 2.5 % of BAM\xa0100.00 = BAM\xa02.50",
        "Ana: 2.5 % of €1,500.10 = €37.50",
        "Bela: 10 % of €40.00 = €4.00",
    ]
    shown = acc.presses("Grant: Ana, EUR")[0].text.splitlines()
    assert shown[0] == "✔ Granted to Ana: €37.50"
    assert "✔ Ana: 2.5 % of €1,500.10 = €37.50, granted" in shown
    assert ana.reads()[-1].text.startswith("Your bonus for March 2026 is granted: €37.50.")
    assert ana.answer("/bonus March").splitlines() == [
        "Your bonus for March 2026:",
        "✔ Ana: 2.5 % of €1,500.10 = €37.50, granted",
        "Ana: 2.5 % of BAM\xa0100.00 = BAM\xa02.50",
        "From these payments of your clients:",
        "Sun 1 Mar 2026 · Acme: €1,000.10",
        "Sun 1 Mar 2026 · Acme: BAM\xa0100.00",
        "Tue 10 Mar 2026 · Acme: €500.00",
        "Together: BAM\xa0100.00 + €1,500.10",
    ]
    seller = office.read(lambda store: store.staff.by_login("ana").id)
    again = acc.presses_data(f"bonuses.grant:{seller}.2026-03.EUR")[0].text
    assert again.startswith("The figures have changed."), "nothing is granted twice"
    assert granted(office) == [("Ana", Money(3750, "EUR"))]
    assert acc.presses("Reverse: Ana")[0].text.startswith("↩ Reversed: the bonus of Ana, €37.50")
    assert ana.reads()[-1].text == "Your bonus for March 2026 of €37.50 was reversed."
    assert granted(office) == []
    assert office.chat("dora").answer("/bonuses March").startswith("Bonuses for March 2026")


@pytest.mark.refused(52)
def test_nobody_elses_is_seen(office: Desk) -> None:
    office.chat("acc").says("/bonusrate 2.5")
    seller = office.read(lambda store: store.staff.by_login("ana").id)
    for who in ("ana", "bela", "clerk", "hana"):
        chat: Chat = office.chat(who)
        for line in ("/bonuses March", "/bonusrate 50", "/bonusrate 50 ana"):
            assert chat.answer(line).startswith(NO_RIGHT), (who, line)
        for press in (f"bonuses.grant:{seller}.2026-03.EUR", "bonuses.undo:1"):
            assert chat.presses_data(press)[0].text.startswith(NO_RIGHT), (who, press)
    for who in ("bela", "clerk", "hana"):
        shown = office.chat(who).answer("/bonus March")
        assert "Ana" not in shown
        assert "Acme" not in shown
        assert "37" not in shown


def test_what_is_not_clear_writes_nothing(office: Desk) -> None:
    acc = office.chat("acc")
    assert acc.answer("/bonusrate much").startswith("Write the rate in percent")
    assert acc.answer("/bonusrate 2 zxqv") == "Nobody here is called “zxqv”."
    assert acc.answer("/bonusrate 2 acc") == "You cannot set your own rate: a colleague has to."
    assert acc.answer("/bonuses blob").startswith("Which month do you mean?")
    assert office.chat("ana").answer("/bonus").startswith("Your bonus for February 2026:")
    assert office.read(lambda store: store.bonuses.rate(1, MARCH)) is None
