"""Product cards: opened in one line, told to the services concerned, changed with history; which product fits."""

import pytest

from office.products import fit
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits

OLD = "That button is out of date."
NO_RIGHT = "Your role does not include this."

# The rule


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ("pump 20 m stainless", ()),
        ("Pumps, 20m", ()),
        ("насос pump", ("насос",)),
        ("pump 25 m", ("25",)),
        ("pomp stainles", ()),
        ("valve 30", None),
        ("", None),
        ("?!", None),
    ],
)
def test_what_was_said_is_held_against_the_words_of_a_product(said: str, missing: tuple[str, ...] | None) -> None:
    found = fit(said, "PUMP-20 Pump 20 m, stainless steel")
    assert (found.missing if found else None) == missing


# Conversations


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("luka", Role.LOGISTICS, language="ru")
    desk.person("boris")
    desk.client("Acme GmbH", desk.person("ana"))
    return desk.chat("ana")


LINE = "/product new PUMP-20, Pump 20 m, 450 EUR, per piece, min 5, stainless steel, for wells"


@pytest.mark.duty(2, says="/product new PUMP-20, Pump 20 m, 450 EUR, per piece, min 5, stainless steel, for wells")
def test_a_card_is_opened_told_changed_and_its_history_stays(desk: Desk, ana: Chat) -> None:
    assert ana.answer(
        "/product new PUMP-20, Pump 20 m, 450 EUR, per piece, min 5, stainless steel, for wells"
    ).splitlines() == [
        "The product card is open; logistics and sales are told.",
        "A photo sent with its code as the caption is kept with it.",
        "PUMP-20: Pump 20 m",
        "stainless steel, for wells",
        "Price: €450.00 per piece",
        "In stock: none",
        "At least 5 shall be there.",
    ]
    (luka,) = desk.chat("luka").reads()
    assert luka.text.startswith("Ana: новая карточка товара\nPUMP-20: Pump 20 m\n")
    (boris,) = desk.chat("boris").reads()
    assert boris.text.startswith("Ana has opened a product card:")
    assert desk.chat("boris").presses("Product card")[-1].text.startswith("PUMP-20: Pump 20 m")
    ana.presses("Price")
    assert "Price: €480.50 per piece" in ana.answer("480,50 EUR")
    assert "Ana has changed a price:" in desk.chat("boris").reads()[0].text
    ana.sends("pump.jpg", b"\xff\xd8\xffx", "pump-20", mime="image/jpeg")
    ana.says("/product pump 20")
    assert ana.presses("Photo")[-1].file_id is not None
    ana.says("/product PUMP-20")
    assert "Ana: price, 45000 EUR → 48050 EUR" in ana.presses("History")[-1].text
    ana.says("/product PUMP-20")
    assert "No longer sold." in ana.presses("No longer sold")[-1].text
    assert ana.answer("/products") == "There are no product cards yet."
    assert edits(desk, "luka") == []


@pytest.mark.duty(28, says="/fits pump 20 m stainless")
def test_which_product_fits_with_price_stock_and_analogue(desk: Desk, ana: Chat) -> None:
    ana.says("/product new PUMP-25, Pump 25 m, 600 EUR, stainless")
    ana.says("/product new PUMP-20, Pump 20 m, 450 EUR, analogue PUMP-25, stainless")
    ana.says("/product new VALVE-1, Valve, 20 EUR, brass")
    assert ana.answer("/fits pump 20 m stainless").splitlines() == [
        "PUMP-20: Pump 20 m",
        "Price: €450.00",
        "In stock: none",
        "Analogue: PUMP-25 Pump 25 m",
        "PUMP-25: Pump 25 m",
        "Price: €600.00",
        "In stock: none",
        "Not in its description: 20",
    ]
    assert ana.presses("PUMP-20 Pump 20 m")[-1].text.startswith("PUMP-20: Pump 20 m\nstainless\nPrice")
    assert ana.answer("/fits tractor").startswith("No product fits “tractor”.")
    ana.says("/goods Acme, pump 20, 3 pieces")
    assert "PUMP-20: Pump 20 m. Price: €450.00. In stock: 0" in ana.messages()[-1].text
    luka = desk.chat("luka")
    luka.reads()
    assert luka.answer("/подбор pump 25").startswith("PUMP-25: Pump 25 m\nЦена: 600,00\xa0€")


def test_what_fits_a_clients_needs(desk: Desk, ana: Chat) -> None:
    ana.says("/product new VALVE-1, Valve, brass")
    rep = desk.read(lambda store: store.staff.by_login("ana"))
    desk.client("Borealis Kft.", rep, needs="brass valves")
    assert ana.answer("/fits Borealis").startswith("Borealis Kft. needs: brass valves\nVALVE-1: Valve")
    assert ana.answer("/fits Acme").startswith("The card of Acme GmbH says nothing of its needs.")
    desk.person("bela")
    assert "brass valves" not in desk.chat("bela").answer("/fits Borealis")


def test_in_hungarian(desk: Desk) -> None:
    desk.person("hugo", language="hu")
    said = desk.chat("hugo").answer("/új termék CSAP-1, Golyóscsap, 12 EUR, min 3, sárgaréz")
    assert "CSAP-1: Golyóscsap\nsárgaréz\nÁr: 12,00\xa0EUR\nKészleten: nincs" in said


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/product new", "Which code does it have?"),
        ("/product new A-1", "What is it called?"),
        ("/product new A-1, Ant, min few", "“few” is no number of pieces."),
        ("/product new A-1, Ant, analogue zebra", "No product fits “zebra”."),
        ("/product new A-1, " + "x" * 201, "at most 200 fit"),
        ("/product zebra", "No product fits “zebra”."),
        ("/fits", "What does the client want?"),
    ],
)
def test_bad_input_is_answered_and_writes_nothing(ana: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    ana.says("/cancel")
    assert ana.answer("/products") == "There are no product cards yet."


def test_a_code_is_given_once(ana: Chat) -> None:
    ana.says("/product new A-1, Ant")
    assert ana.answer("/product new a-1, Bee").startswith("The code a-1 is taken by Ant.")


@pytest.mark.refused(2, 28)
def test_who_sells_nothing_opens_and_changes_no_card(desk: Desk, ana: Chat) -> None:
    ana.says("/product new A-1, Ant")
    desk.person("vera", Role.ACCOUNTANT)
    desk.person("hana", Role.HR)
    vera, hana = desk.chat("vera"), desk.chat("hana")
    assert vera.answer("/product new B-1, Bee").startswith(NO_RIGHT)
    for data in ("products.change:1.price", "products.retire:1", "products.new"):
        assert vera.presses_data(data)[0].text.startswith(NO_RIGHT)
    assert vera.answer("/product A-1").startswith("A-1: Ant")
    assert hana.answer("/fits ant").startswith(NO_RIGHT)
    assert vera.presses_data("products.show:9")[0].text == OLD
