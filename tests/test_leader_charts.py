"""The leaders' pictures: the figures beside each, for whom they are, on which ground; and whether the company grows."""

from datetime import date

import pytest

from bot.talk.adapter import OutgoingFile
from bot.talk.charts import DARK, LIGHT, Picture, draw
from bot.talk.panels import Course, Funnel, Share, Shares
from bot.talk.pictures import drawn
from office.calls import Outcome
from office.growth import Growth, growth_of
from office.money import Money
from office.periods import Span, period_of
from office.plans import PlanKind
from office.rights import Role
from storage.store import Store
from tests.desk import Chat, Desk, Shown

NO_RIGHT = "Your role does not include this."
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def company(desk: Desk) -> Desk:
    """It is Wednesday, 11 March 2026; Ana has spoken to three clients, offered two something and won one."""
    petra = desk.person("petra", Role.HEAD, language="en")
    ana = desk.person("ana", head=petra)
    desk.person("dora", Role.DIRECTOR, language="es")
    desk.person("hanna", Role.HR)
    other = desk.person("vera", head=desk.person("henrik", Role.HEAD))
    ids = [desk.client(name, ana) for name in ("Acme GmbH", "Borealis Kft.", "Nova d.o.o.")]
    foreign = desk.client("Vega SRL", other)

    def fill(store: Store) -> None:
        for number, client in enumerate(ids):
            store.calls.add(person_id=ana.id, client_id=client, outcome=Outcome.REACHED, offer=number < 2)
        store.calls.add(person_id=other.id, client_id=foreign, outcome=Outcome.REACHED)
        store.contracts.add(client_id=ids[0], number="AC-1", currency="EUR", signed_on=date(2026, 3, 10))
        for client, minor, on in ((ids[0], 120_000, date(2026, 3, 5)), (foreign, 50_000, date(2026, 3, 6))):
            store.invoices.add(client_id=client, due_on=on, issued_on=on, amount=Money(minor, "EUR"))
        store.payments.add(client_id=ids[0], paid_on=date(2026, 3, 9), amount=Money(20_000, "EUR"))
        store.plans.set(PlanKind.SELL, period_of(Span.MONTH, date(2026, 3, 1)), Money(200_000, "EUR"), person_id=ana.id)

    desk.write(fill)
    return desk


@pytest.fixture
def petra(company: Desk) -> Chat:
    return company.chat("petra")


def said(chat: Chat, *lines: str) -> list[str]:
    """The lines of the text that goes with the picture; the picture itself is a PNG of this person's."""
    for line in lines:
        shown = chat.says(line)
    return _checked(chat, shown)


def _checked(chat: Chat, shown: list[Shown]) -> list[str]:
    text = next(one.text for one in shown if one.text)
    return text.replace("\xa0", "").splitlines()


def test_the_trend_stands_against_the_norm_and_the_plan(petra: Chat) -> None:
    assert said(petra, "/charts trend") == [
        "March 2026: trend against plan",
        "Calls: 3 of 240",
        "Sold: €1,200.00 of €2,000.00 planned (60 %)",
        "Collected: €200.00 (no plan is set)",
    ]
    assert _checked(petra, petra.presses("Year"))[0] == "2026: trend against plan"


def test_the_team_is_compared_person_by_person(petra: Chat) -> None:
    assert said(petra, "/charts team")[:2] == [
        "March 2026: the team compared",
        "Ana: calls 3/240, new contracts 1, sold €1,200.00",
    ]
    assert "Vera" not in "\n".join(said(petra, "/charts team"))


def test_debts_are_shown_by_their_age(petra: Chat) -> None:
    assert said(petra, "/charts ageing") == [
        "Who owes us, and for how long: Wed 11 Mar 2026",
        "Open: €1,200.00",
        "– 1-30 days late: €1,200.00",
    ]


def test_the_way_from_a_call_to_a_contract(petra: Chat) -> None:
    assert said(petra, "/charts funnel") == [
        "March 2026: from a call to a contract",
        "Clients spoken to: 3 (the period before: 0)",
        "Offered something: 2 (before: 0)",
        "Signed a contract: 1 (before: 0)",
    ]


@pytest.mark.duty(56, says="is the company growing?")
def test_whether_the_company_grows_is_asked_in_words(company: Desk) -> None:
    def sell(store: Store) -> None:
        for on, minor in ((date(2025, 10, 5), 100_000), (date(2025, 12, 5), 80_000), (date(2026, 2, 5), 70_000)):
            store.invoices.add(client_id=1, due_on=on, issued_on=on, amount=Money(minor, "EUR"))

    company.write(sell)
    petra = company.chat("petra")
    assert said(petra, "is the company growing?") == [
        "The company is growing.",
        "Sold in the last 3 whole months: €1,500.00, in the 3 before: €1,000.00 (+50 %)",
        "There are no figures of the same months a year ago.",
        "Clients who bought: 1, before: 1",
        "New clients: 0, before: 0",
    ]
    assert said(company.chat("dora"), "¿crece la empresa?")[0] == "La empresa crece."


@pytest.mark.refused(56)
def test_who_leads_nobody_sees_no_pictures(company: Desk) -> None:
    for login in ("ana", "hanna"):
        for line in ("/charts trend", "/growth"):
            assert company.chat(login).answer(line).startswith(NO_RIGHT)


def test_pictures_come_on_the_ground_that_was_chosen(petra: Chat) -> None:
    def newest(store: Store) -> bytes:
        row = store.connection.exec_driver_sql("select max(id) from file").scalar()
        kept = store.files.get(int(row or 0))
        assert kept is not None
        return drawn(OutgoingFile(kept.name, kept.mime, kept.content)).content

    petra.says("/charts funnel")
    light = petra.desk.read(newest)
    petra.presses("Dark pictures")
    dark = petra.desk.read(newest)
    assert light[:8] == dark[:8] == PNG
    assert light != dark
    petra.presses("Light pictures")
    assert petra.desk.read(newest) == light


@pytest.mark.parametrize(
    ("typed", "title", "dark"),
    [
        ("trend year", "2026: trend against plan", False),
        ("dark team February", "February 2026: the team compared", True),
        ("2025 funnel", "2025: from a call to a contract", False),
        ("dark", "Pictures are dark from now on.", True),
        ("quarter", "Which picture?", False),
        # The other languages' words.
        ("тренд тёмный", "March 2026: trend against plan", True),
        ("tendencia año oscuro", "2026: trend against plan", True),
        ("trend éves sötét", "2026: trend against plan", True),
        ("tendință anul întunecat", "2026: trend against plan", True),
        ("kretanje godina tamno", "2026: trend against plan", True),
        # Nothing is drawn, and nothing changes.
        ("trend 2027", "“trend 2027” is no picture I can draw. Press one.", False),
        ("dark horoscope", "“dark horoscope” is no picture I can draw. Press one.", False),
        ("dark light", "“dark light” is no picture I can draw. Press one.", False),
    ],
)
def test_a_picture_its_period_and_its_ground_can_be_typed(petra: Chat, typed: str, title: str, *, dark: bool) -> None:
    assert said(petra, f"/charts {typed}")[0] == title
    petra.says("/charts trend")
    assert ("Light pictures" in petra.messages()[-2].labels) is dark


@pytest.mark.parametrize(
    "data", ["charts.show:trend.week.2026-03-01", "charts.show:x.month.2026-03-01", "charts.ground:2.x"]
)
def test_a_forged_button_draws_nothing(petra: Chat, data: str) -> None:
    assert petra.presses_data(data)[-1].text == "That button is out of date."


def test_what_is_no_picture_is_asked_about(petra: Chat) -> None:
    shown = petra.says("/charts horoscope")[-1]
    assert shown.text == "“horoscope” is no picture I can draw. Press one."
    assert shown.labels == ["trend", "team compared", "age of debts", "from call to contract", "growth"]


@pytest.mark.parametrize(
    ("now", "before", "verdict"),
    [
        (102, 100, Growth.GROWING),
        (101, 100, Growth.STEADY),
        (100, 100, Growth.STEADY),
        (99, 100, Growth.STEADY),
        (98, 100, Growth.SHRINKING),
        (0, 1, Growth.SHRINKING),
        (5, 0, Growth.UNKNOWN),
        (5, -3, Growth.UNKNOWN),
    ],
)
def test_small_changes_are_none(now: int, before: int, verdict: Growth) -> None:
    assert growth_of(now, before) is verdict


def test_every_panel_is_drawn_in_both_grounds_and_with_nothing_in_it() -> None:
    panels = (
        Course("Sold", [0, 500, 400], 31, 1000, "10.00", "4.00", ("1", "31")),
        Course("Nothing", [], 31, 0, "", "0", ("1", "31")),
        Shares("EUR", [Share(f"part {number}", number, str(number)) for number in range(5)]),
        Shares("HUF", []),
        Funnel("Clients", [Share("spoken to", 0, "0")]),
    )
    pictures = [draw(Picture("t", "s", panels, dark)) for dark in (False, True)]
    assert pictures[0] != pictures[1]
    assert all(picture.startswith(PNG) for picture in pictures)


def test_texts_can_be_read_on_both_grounds() -> None:
    """Contrast of at least 4.5 to 1 for small text, by WCAG 2.1."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for ground in (LIGHT, DARK):
        for ink in (ground.ink, ground.soft, ground.met, ground.on, ground.behind):
            lighter, darker = sorted((luminance(ink), luminance(ground.paper)), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, ink
