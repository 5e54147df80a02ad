"""Needs, level and line of business on the card, lists by them; and where clients come from, with what came of it."""

from datetime import date

import pytest

from office.money import Money
from office.rights import Role
from office.sources import Origin, Source, origin_of
from tests.desk import Chat, Desk


@pytest.mark.parametrize(
    ("kept", "origin"),
    [
        ("fair", Origin(Source.FAIR, None)),
        ("mailing: spring catalogue", Origin(Source.MAILING, "spring catalogue")),
        ("a friend: Erika", Origin(None, "a friend: Erika")),
        (None, Origin(None, None)),
    ],
)
def test_what_is_kept_says_channel_and_campaign(kept: str | None, origin: Origin) -> None:
    assert origin_of(kept) == origin
    assert str(origin) == (kept or "")


@pytest.fixture
def ana(desk: Desk) -> Chat:
    rep = desk.person("ana")
    for name in ("Acme GmbH", "Borealis Kft.", "Corvus d.o.o."):
        desk.client(name, rep)
    return desk.chat("ana")


def fill(chat: Chat, client: int, field: str, answer: str) -> str:
    chat.presses_data(f"changes.field:{client}.{field}")
    return chat.answer(answer)


@pytest.mark.duty(10, says="/clients key, construction")
def test_needs_level_and_segment_stand_on_the_card_and_narrow_the_list(desk: Desk, ana: Chat) -> None:
    fill(ana, 1, "level", "key client")
    assert "construction" in fill(ana, 1, "segment", "építőipar")
    fill(ana, 1, "needs", "20 t of rebar a month")
    fill(ana, 2, "level", "key")
    card = ana.answer("acme")
    assert [line for line in card.splitlines() if line.startswith(("Level", "Segment", "Needs"))] == [
        "Level: key",
        "Segment: construction",
        "Needs: 20 t of rebar a month",
    ]
    assert ana.says("/clients key, construction")[0].labels == ["Acme GmbH"]
    assert ana.says("/clients key")[0].labels == ["Acme GmbH", "Borealis Kft."]
    assert ana.answer("/clients small") == "None of your clients is like that."
    assert "I know no level, line of business, profession or source “purple”." in ana.answer("/clients purple")
    assert "Segment: – → construction" in ana.presses_data("changes.history:1")[0].text


def test_a_narrowed_list_keeps_its_filter_over_its_pages(desk: Desk, ana: Chat) -> None:
    rep = desk.read(lambda s: s.staff.by_login("ana"))
    for number in range(12):
        desk.client(f"Key {number:02}", rep, level="key", source="fair: Sofia")
    assert "More" in ana.says("/clients key, fair")[0].labels
    assert ana.presses("More")[0].labels == ["Key 10", "Key 11", "Back"]


@pytest.mark.duty(12, says="/sources March")
def test_what_each_channel_and_campaign_brought(desk: Desk, ana: Chat) -> None:
    assert "mailing – spring catalogue" in fill(ana, 1, "source", "newsletter: spring catalogue")
    assert "fair" in fill(ana, 2, "source", "expo")
    desk.write(
        lambda s: s.contracts.add(
            client_id=1, number="K-1", currency="EUR", stage="signed", signed_on=date(2026, 3, 10)
        )
    )
    desk.write(lambda s: s.payments.add(client_id=1, paid_on=date(2026, 3, 11), amount=Money(12050, "EUR")))
    shown = ana.says("/sources March")[0]
    assert shown.text.splitlines() == [
        "Where the clients of March 2026 came from:",
        "not said: clients 1, signed contracts 0",
        "fair: clients 1, signed contracts 0",
        "mailing: clients 1, signed contracts 1, paid €120.50",
        "By campaign:",
        "mailing – spring catalogue: clients 1, signed contracts 1, paid €120.50",
    ]
    assert "No client was registered in February 2026." in ana.presses(shown.labels[0])[0].text


def test_in_russian_and_hungarian_and_what_was_imported_as_words(desk: Desk, ana: Chat) -> None:
    desk.client("Дон ООО", desk.person("rita", language="ru"), source="с выставки Металл-Экспо")
    assert "выставка: клиентов 1, договоров 0" in desk.chat("rita").answer("/источники")
    desk.client("Duna Kft.", desk.person("hedi", language="hu"), level="key")
    hedi = desk.chat("hedi")
    assert "Forrás" in fill(hedi, 5, "source", "hirdetés: Metro újság")
    assert "hirdetés – Metro újság: ügyfél 1" in hedi.answer("/források 2026")
    assert hedi.says("/clients kulcs")[0].labels == ["Duna Kft."]


@pytest.mark.refused(10, 12)
def test_each_counts_the_own_clients_alone(desk: Desk, ana: Chat) -> None:
    desk.person("bela")
    bela = desk.chat("bela")
    assert bela.answer("/sources") == "No client was registered in March 2026."
    assert bela.presses_data("changes.field:1.level")[0].text == "That button is out of date."
    assert bela.answer("/clients key") == "None of your clients is like that."
    desk.person("hugo", Role.HR)
    for line in ("/sources", "/clients key"):
        assert desk.chat("hugo").answer(line).startswith("Your role does not include this.")
    assert ana.answer("/sources purple").count("purple") == 1
