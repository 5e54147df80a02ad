"""The scorecard of three criteria, for oneself and the own team, with the rows behind it; and one's rights in words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from office.clients import Kind
from office.criteria import CardFilled, cards_in_time, filled_at, growth, same_day_before
from office.money import Money
from office.rights import RIGHTS, Role
from storage.store import Store
from tests.desk import Desk

MADE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
OLD_BUTTON = "That button is out of date."


# The rules


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("kind", "since", "filled"),
    [
        (Kind.COMPANY, {"phone": 0, "city": 0, "source": 0, "contact": 0}, 0),
        (Kind.COMPANY, {"phone": 0, "city": 0, "source": 0}, None),
        (Kind.PERSON, {"phone": 0, "city": 0, "source": 0}, 0),
        (Kind.PERSON, {"phone": 5, "email": 1, "country": 2, "source": 0}, 2),
        (Kind.PERSON, {"city": 0, "source": 0}, None),
        (Kind.PERSON, {}, None),
    ],
)
def test_a_card_is_filled_when_the_last_thing_it_needs_is_there(
    kind: Kind, since: dict[str, int], filled: int | None
) -> None:
    found = filled_at(kind, {field: MADE + days * DAY for field, days in since.items()})
    assert found == (None if filled is None else MADE + filled * DAY)


@pytest.mark.sqlite
def test_one_that_is_still_in_time_counts_neither_way() -> None:
    cards = [
        CardFilled(1, "A", MADE, MADE + 3 * DAY),
        CardFilled(2, "B", MADE, MADE + 4 * DAY),
        CardFilled(3, "C", MADE, None),
        CardFilled(4, "D", MADE + 5 * DAY, None),
    ]
    assert cards_in_time(cards, MADE + 6 * DAY) == (1, 3)
    assert cards_in_time(cards, MADE + 9 * DAY) == (1, 4)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("now", "before", "percent"), [(150, 100, 50), (50, 100, -50), (199, 200, 0), (0, 100, -100), (5, 0, None)]
)
def test_growth(now: int, before: int, percent: int | None) -> None:
    assert growth(now, before) == percent


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 3, 11), date(2026, 2, 11)),
        (date(2026, 3, 31), date(2026, 2, 28)),
        (date(2028, 3, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 1, 29)),
        (date(2026, 1, 5), date(2025, 12, 5)),
    ],
)
def test_as_much_of_the_month_before(day: date, before: date) -> None:
    assert same_day_before(day) == before


# Conversations


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.person("dora", Role.DIRECTOR)
    hana, olga = desk.person("hana", Role.HEAD), desk.person("olga", Role.HEAD)
    ana = desk.person("ana", head=hana)
    desk.person("bela", head=hana)
    desk.person("cora", head=olga)

    def work(store: Store) -> None:
        store.by = ana.id
        whole = {"phone": "+34600111222", "city": "Madrid", "contact": "Eva"}
        acme = store.clients.add("Acme GmbH", owner_id=ana.id, source="fairs", **whole)
        for day, euros in ((date(2026, 2, 3), 400), (date(2026, 2, 20), 900), (date(2026, 3, 3), 500)):
            store.invoices.add(client_id=acme.id, due_on=day, issued_on=day, amount=Money(euros * 100, "EUR"))
        store.clients.add("Bolt Ltd", owner_id=ana.id, source="advert")

    desk.write(work)
    desk.clock.forward(days=4)
    return desk


@pytest.mark.duty(82, says="/criteria")
@pytest.mark.duty(82, says="/rights")
def test_the_own_criteria_open_their_rows_and_the_rights_are_said(office: Desk) -> None:
    ana = office.chat("ana")
    assert "Search plan: none set." in ana.answer("/criteria")
    ana.says("/myplan 4 new clients from fairs, 2 new clients from adverts")
    assert ana.answer("/criteria").splitlines() == [
        "Criteria of Ana, March 2026",
        "Search plan: ▓▓▓░░░░░░░ 33 % · 2 of 6 clients found",
        "Turnover: €500.00, as long a part of the month before: €400.00 (+25 %)",
        "Cards filled in time: ▓▓▓▓▓░░░░░ 50 % · 1 of 2",
    ]
    assert ana.presses("Search plan")[-1].text.splitlines() == [
        "Search plan",
        "Wed 11 Mar 2026 · Acme GmbH · fairs · Ana",
        "Wed 11 Mar 2026 · Bolt Ltd · advert · Ana",
    ]
    assert ana.presses("Turnover")[-1].text.splitlines() == ["Turnover", "Tue 3 Mar 2026 · Acme GmbH: €500.00"]
    (cards,) = ana.presses("Cards filled in time")
    assert cards.text.splitlines() == [
        "Cards filled in time",
        "✓ Acme GmbH, made Wed 11 Mar 2026",
        "Bolt Ltd, made Wed 11 Mar 2026, something is missing",
    ]
    assert cards.labels == ["Bolt Ltd"]
    office.write(lambda s: s.clients.change(s.clients.any(2), phone="+34600333444", country="ES", contact="Ivo Petrov"))
    assert (
        "Bolt Ltd, made Wed 11 Mar 2026, filled late: Sun 15 Mar 2026" in ana.presses("Cards filled in time")[-1].text
    )
    assert "Turnover: €1,300.00, none in the month before" in ana.presses("February 2026")[-1].text
    said = ana.answer("/rights").splitlines()
    assert said[0] == "Your role: sales rep. You may:"
    assert len(said) == 2 + len(RIGHTS[Role.REP])
    assert "• log calls, meetings and offers" in said
    assert said[-1] == "Clients: your own"
    assert ana.presses("My criteria")[-1].text.startswith("Criteria of Ana")


def test_a_head_reads_those_of_the_team(office: Desk) -> None:
    hana = office.chat("hana")
    shown = hana.answer("/criteria").splitlines()
    assert shown[0] == "Criteria of the team, March 2026"
    assert [line for line in shown if line in ("Ana", "Bela", "Cora")] == ["Ana", "Bela"]
    assert hana.presses("Ana")[-1].text.startswith("Criteria of Ana, March 2026")
    assert hana.answer("/criteria ana february").startswith("Criteria of Ana, February 2026")
    assert office.chat("dora").answer("/criteria cora").startswith("Criteria of Cora")


@pytest.mark.parametrize(
    ("language", "criteria", "rights"),
    [
        ("es", "Criterios de Lea, marzo de 2026", "Tu rol: "),
        ("ro", "Criterii: Lea, martie 2026", "Rolul dvs.: "),
        ("ru", "Критерии, Lea, март 2026", "Ваша роль: "),
        ("hu", "Lea kritériumai, 2026. március", "A szereped: "),
        ("bs", "Kriteriji, Lea, mart 2026", "Vaša uloga: "),
    ],
)
def test_in_other_languages(office: Desk, language: str, criteria: str, rights: str) -> None:
    office.person("lea", language=language)
    lea = office.chat("lea")
    assert lea.answer("/criteria").startswith(criteria)
    assert lea.answer("/rights").startswith(rights)


@pytest.mark.refused(82)
def test_neither_colleagues_nor_other_heads_read_them(office: Desk) -> None:
    ana_id = office.read(lambda s: s.staff.by_login("ana").id)
    for login in ("bela", "olga"):
        chat = office.chat(login)
        assert chat.answer("/criteria ana").startswith("Nobody whose criteria you may see is called")
        for press in (f"criteria.show:{ana_id}.2026-03", f"criteria.rows:{ana_id}.2026-03.cards"):
            assert chat.presses_data(press)[0].text == OLD_BUTTON
    assert office.chat("ana").presses_data(f"criteria.rows:{ana_id}.2026-03.blob")[0].text == OLD_BUTTON
    office.person("helga", Role.HR)
    assert office.chat("helga").answer("/criteria").startswith("Your role does not include this.")
