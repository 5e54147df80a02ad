"""Goods out of stock: from the rep to logistics, to a supplier, back to the rep and to the client."""

from datetime import date

import pytest

from handlers import menu
from office.goods import ENDED, Detail, Details, GoodsState, is_late, may_follow
from office.rights import RIGHTS, Right, Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told

FULL = "/goods Acme, pump X2, 20 pcs, stainless steel, needed by 3 April, to Novi Sad"


# The rule


@pytest.mark.parametrize(
    ("details", "missing"),
    [
        (Details("pump"), ("quantity", "specification", "needed_by", "place")),
        (Details("pump", "2", "", date(2026, 4, 3), "Novi Sad"), ("specification",)),
        (Details("pump", "2", "steel", date(2026, 4, 3), "Novi Sad"), ()),
    ],
)
def test_what_is_missing(details: Details, missing: tuple[str, ...]) -> None:
    assert details.missing == tuple(Detail(each) for each in missing)


def test_nothing_follows_an_end_and_everything_reaches_one() -> None:
    assert [state for state in ENDED for other in GoodsState if may_follow(state, other)] == []
    reached, new = set(), {GoodsState.ASKED}
    while new:
        reached |= new
        new = {other for state in new for other in GoodsState if may_follow(state, other)} - reached
    assert reached == set(GoodsState)
    assert all(any(may_follow(state, other) for other in GoodsState) for state in GoodsState if state not in ENDED)


@pytest.mark.parametrize(
    ("state", "late"), [(GoodsState.DATED, True), (GoodsState.ARRIVED, False), (GoodsState.WITHDRAWN, False)]
)
def test_only_what_has_a_date_is_late(state: GoodsState, late: bool) -> None:
    assert is_late(state, date(2026, 4, 3), date(2026, 4, 4)) is late
    assert not is_late(state, date(2026, 4, 3), date(2026, 4, 3))


# Conversations


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("head", Role.HEAD)
    rep = desk.person("ana", head=head)
    desk.person("leo", Role.LOGISTICS)
    desk.client("Acme GmbH", rep)
    return desk.chat("ana")


@pytest.fixture
def leo(desk: Desk, ana: Chat) -> Chat:
    return desk.chat("leo")


@pytest.mark.duty(58, 61, says="/goods Acme, pump X2, 20 pcs")
@pytest.mark.duty(59, says="/goods Acme, pump X2, 20 pcs")
@pytest.mark.duty(62, says="/goods Acme, pump X2, 20 pcs")
def test_details_are_settled_before_it_is_accepted_and_the_client_is_told(ana: Chat, leo: Chat) -> None:
    text = ana.answer("/goods Acme, pump X2, 20 pcs")
    assert text.splitlines() == [
        "Logistics has your request.",
        "Goods request 1: Acme GmbH",
        "pump X2, 20 pcs",
        "State: asked",
        "Still missing: specification, needed by, place of delivery",
    ]
    (asked,) = leo.reads()
    assert asked.text.startswith("Ana asks for goods that are out of stock.")
    assert asked.labels == ["Ask for the details", "Show"]
    assert "Not accepted: its details are not complete." in leo.presses_data("goods.accept:1")[0].text
    assert "The rep was asked for: specification, needed by" in leo.presses("Ask for the details")[0].text
    (wanted,) = ana.reads()
    assert wanted.text.startswith("Leo needs to know before the request can be accepted: specification, needed by")
    assert ana.presses("Fill in the details")[0].text.startswith("Which specification")
    ana.says("stainless steel")
    ana.says("3 April")
    assert ana.answer("Novi Sad").startswith("Added, and logistics was told.")
    assert leo.reads()[-1].labels == ["Accept", "Show"]
    leo.presses("Accept")
    assert ana.reads()[-1].text.startswith("State: accepted")
    leo.presses("Date")
    leo.says("1 April")
    (news,) = ana.reads()
    assert news.text.splitlines()[0] == "Will be there on Wed 1 Apr 2026"
    assert ana.presses("Told the client")[0].text.splitlines()[0] == "On record: Acme GmbH was told."
    leo.presses("Arrived")
    assert ana.reads()[-1].text.startswith("State: there")
    ana.presses("Told the client")
    assert ana.answer("/goods").startswith("No request for goods is open.")
    history = ana.desk.read(lambda store: [(c.field, c.after) for c in store.audit.of("goods:1")])
    assert ("told", "dated") in history
    assert history[0] == ("state", "closed")


@pytest.mark.duty(60, says="/goods Acme, pump X2, 20 pcs, stainless steel, needed by 3 April, to Novi Sad")
@pytest.mark.duty(63, says="/goods Acme, pump X2, 20 pcs, stainless steel, needed by 3 April, to Novi Sad")
def test_production_is_asked_and_an_analogue_offered(ana: Chat, leo: Chat) -> None:
    ana.says("/goods Acme, pump X2, 20 pcs, stainless steel, needed by 3 April, to Novi Sad")
    leo.reads()
    leo.presses("Accept")
    leo.presses("Ask production")
    leo.says("Can you make 20 by April?")
    assert ana.reads()[-1].text.startswith("Production was asked: Can you make 20 by April?")
    leo.presses("Analogue")
    leo.says("pump X3, in stock")
    assert ana.reads()[-1].text.startswith("Offered instead: pump X3, in stock")
    assert ana.presses("Told the client")[0].text.startswith("On record: Acme GmbH was told.")
    leo.presses("Arrived")
    ana.reads()
    stale = ana.presses_data("goods.told:1.analogue")[0].text
    assert stale.startswith("It has changed since. Please tell the client this:")
    assert ana.presses("Told the client")[0].text.startswith("On record")
    assert "That is no longer possible" in leo.presses_data("goods.arrived:1")[0].text


def test_what_cannot_be_had_is_refused_with_a_reason_and_told(ana: Chat, leo: Chat) -> None:
    ana.says(FULL)
    leo.reads()
    leo.presses_data("goods.refuse:1")
    leo.says("no longer made")
    assert ana.reads()[-1].text.startswith("Cannot be had: no longer made")
    ana.presses("Told the client")
    assert ana.answer("/goods").startswith("No request")


@pytest.mark.duty(64, says="/purchase Pump Works, X2 pumps, 40, 1.200,50 EUR, expected 30 March, #1 #2")
def test_an_order_arrives_and_all_requests_on_it_are_told(desk: Desk, ana: Chat, leo: Chat) -> None:
    for _ in range(2):
        ana.says(FULL)
    line = "/purchase Pump Works, X2 pumps, 40, 1.200,50 EUR, expected 30 March, #1 #2"
    leo.reads()
    assert leo.answer("/purchase Pump Works, pumps, 2, #9").startswith("There is no goods request 9.")
    assert leo.answer(line).startswith("Accept this request before you order for it.")
    leo.presses_data("goods.accept:1")
    leo.presses_data("goods.accept:2")
    ana.reads()
    made = leo.answer("/purchase Pump Works, X2 pumps, 40, 1.200,50 EUR, expected 30 March, #1 #2")
    assert made.splitlines() == [
        "The order is on record.",
        "Order 1: Pump Works",
        "X2 pumps, 40",
        "Amount: €1,200.50",
        "expected on Mon 30 Mar 2026",
        "Goods request 1: Acme GmbH, pump X2",
        "Goods request 2: Acme GmbH, pump X2",
    ]
    assert [m.text.splitlines()[0] for m in ana.reads()] == ["Will be there on Mon 30 Mar 2026"] * 2
    leo.presses("Another date")
    leo.says("2 April")
    assert [m.text.splitlines()[0] for m in ana.reads()] == ["Will be there on Thu 2 Apr 2026"] * 2
    assert leo.presses("Arrived")[0].text.startswith("2 requests were told.")
    assert [m.text.splitlines()[0] for m in ana.reads()] == ["State: there"] * 2
    assert leo.answer("/purchases").startswith("No order is on its way.")


def test_a_cancelled_order_takes_its_date_back(ana: Chat, leo: Chat) -> None:
    ana.says(FULL)
    leo.presses_data("goods.accept:1")
    leo.presses("On an order")
    leo.presses("New order")
    for line in ("Pump Works", "skip", "30 March"):
        leo.says(line)
    assert leo.presses("Save")[-1].text.startswith("The order is on record.")
    ana.reads()
    leo.presses("Cancel the order")
    assert ana.reads()[-1].text.startswith("State: accepted")
    assert "expected" not in ana.answer("/goods")


def test_late_goods_remind_logistics_and_the_rep_until_they_have_another_date(desk: Desk, ana: Chat, leo: Chat) -> None:
    ana.says(FULL)
    leo.presses_data("goods.accept:1")
    leo.presses("Date")
    leo.says("30 March")
    ana.reads()
    assert tick(desk, 2026, 3, 30, 12, 0) == 0
    assert tick(desk, 2026, 3, 31, 9, 0) == 2
    assert tick(desk, 2026, 3, 31, 9, 5) == 0
    (mine,) = told(desk, "ana", "goods")
    assert mine.text.splitlines()[0] == "⏰ Goods are late: please name a new date, or tell the client."
    leo.reads()
    leo.presses_data("goods.date:1")
    leo.says("2 April")
    tick(desk, 2026, 3, 31, 9, 10)
    assert edits(desk, "ana")[0].startswith("✓ No longer late: it has another date or state now.")
    tick(desk, 2026, 4, 3, 9, 0)
    assert len(told(desk, "leo", "goods")) == 1


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/goods Zxqv, pump, 2", "No client of yours"),
        ("/goods Acme", "Which product?"),
        ("/goods Acme, pump, 2, needed by 1 March 2026", "is over"),
        ("/goods Acme, " + "x" * 201, "at most 200 fit"),
    ],
)
def test_bad_input_is_answered_and_writes_nothing(ana: Chat, leo: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    ana.says("/cancel")
    assert ana.answer("/goods").startswith("No request")
    assert leo.reads() == []


def test_an_amount_of_an_order_that_may_be_two_is_asked(leo: Chat) -> None:
    (question,) = leo.says("/purchase Pump Works, pumps, 1.234 EUR")
    assert question.labels[0] == "€1,234.00"
    leo.says("/cancel")
    assert leo.answer("/purchases").startswith("No order")


def test_a_bare_figure_is_a_quantity_and_no_day(desk: Desk, leo: Chat) -> None:
    leo.says("/purchase Pump Works, pumps, 12")
    leo.says("/purchase Pump Works, pipes, 3/4, 12 €, 20.03.2026")
    kept = [(one.quantity, one.expected_on) for one in desk.read(lambda store: store.purchases.open())]
    assert kept == [("3/4", date(2026, 3, 20)), ("12", None)]


def test_in_hungarian_and_russian(desk: Desk, leo: Chat) -> None:
    for login, language, line, first in (
        ("hedi", "hu", "/áru Acme, szivattyú, 20 db, várható kell április 3, hely Szeged", "A logisztika megkapta"),
        ("rita", "ru", "/товар Acme, насос, 20 шт, сталь, нужно к 3 апреля, доставка в Сегед", "Заявка у логистики."),
    ):
        desk.client("Acme GmbH", desk.person(login, language=language))
        assert desk.chat(login).answer(line).startswith(first), line


@pytest.mark.refused(58, 59, 60, 61, 62, 63, 64)
def test_wrong_roles_are_refused(desk: Desk, ana: Chat, leo: Chat) -> None:
    ana.says(FULL)
    refusal = "Your role does not include this."
    hana = Role.HR
    desk.person("hana", hana)
    presses = [press for press in menu().presses.values() if press.name.startswith(("goods.", "purchases."))]
    assert {press.right for press in presses} == {Right.SEE_CLIENTS, Right.LOG_CALLS, Right.SUPPLY}
    for login, role in (("ana", Role.REP), ("leo", Role.LOGISTICS), ("hana", hana)):
        for press in presses:
            answer = desk.chat(login).presses_data(f"{press.name}:1", press.name)[0].text
            assert answer.startswith(refusal) is (press.right not in RIGHTS[role]), (login, press.name)
            desk.chat(login).says("/cancel")
    assert leo.answer("/goods Acme, pump, 2").startswith(refusal)
    assert ana.answer("/purchase Pump Works, pumps").startswith(refusal)
    assert desk.chat("hana").answer("/goods").startswith(refusal)


def test_another_rep_reaches_nothing(desk: Desk, ana: Chat) -> None:
    desk.person("bela")
    bela = desk.chat("bela")
    ana.says(FULL)
    assert bela.answer("/goods").startswith("No request")
    for name in ("show", "fill", "undo", "told"):
        arg = "1.dated" if name == "told" else "1"
        assert bela.presses_data(f"goods.{name}:{arg}")[0].text == "That button is out of date."
