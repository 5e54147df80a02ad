"""Stock in and out, the inventory of a place, the salon's daily round, promotional material given to clients."""

import pytest

from office.products import falls_below
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told

OLD = "That button is out of date."
NO_RIGHT = "Your role does not include this."


@pytest.mark.parametrize(
    ("minimum", "before", "after", "falls"), [(5, 5, 4, True), (5, 4, 3, False), (5, 9, 5, False), (None, 9, 0, False)]
)
def test_a_fall_below_the_minimum_is_told_once(minimum: int | None, before: int, after: int, falls: bool) -> None:
    assert falls_below(minimum, before, after) is falls


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("luka", Role.LOGISTICS, language="bs")
    head = desk.person("henrik", Role.HEAD)
    desk.client("Acme GmbH", desk.person("ana", head=head))
    chat = desk.chat("ana")
    chat.says("/product new PUMP-20, Pump 20 m, min 5")
    chat.says("/product new VALVE-1, Valve")
    desk.chat("luka").reads()
    return chat


def test_stock_goes_in_and_out_and_logistics_orders_what_is_low(desk: Desk, ana: Chat) -> None:
    assert "In stock: 8 (salon 8)" in ana.answer("/stock PUMP-20 +8 salon")
    assert ana.answer("/stock PUMP-20 -9 Salon").startswith("Nothing was written: of PUMP-20 there are 8 in salon.")
    assert "logistics has been told" in ana.answer("/stock PUMP-20 -4")
    luka = desk.chat("luka")
    (low,) = luka.reads()
    assert low.text == "Ispod minimuma: PUMP-20: Pump 20 m. Ostalo: 4, minimum: 5"
    luka.presses("Naruči")
    luka.says("Pump Works")
    for _ in range(3):
        luka.says("-")
    assert "PUMP-20 Pump 20 m" in luka.presses("Sačuvaj")[-1].text
    assert "Below the minimum of 5" in ana.answer("/stock")
    ana.says("/stock PUMP-20 -1")
    assert luka.reads() == [], "told once"
    ana.presses("Undo")
    assert "In stock: 4 (salon 4)" in ana.answer("/stock pump 20")


@pytest.mark.duty(65, says="/count salon")
def test_an_inventory_is_counted_signed_and_its_differences_told(desk: Desk, ana: Chat) -> None:
    ana.says("/stock PUMP-20 +8 salon")
    ana.says("/stock VALVE-1 +3 salon")
    (shown,) = ana.says("/count salon")
    assert shown.text.splitlines()[1] == "Still to be counted: 2"
    ana.presses("PUMP-20 Pump 20 m")
    assert ana.answer("about ten").startswith("“about ten” is no number of pieces.")
    ana.says("4")
    ana.presses("VALVE-1 Valve")
    card = ana.says("3")[-1]
    assert card.text.splitlines()[1:] == ["PUMP-20: Pump 20 m: found 4, in the books 8", "VALVE-1: Valve: 3 ✓"]
    assert ana.presses("Sign")[-1].text.startswith("✓ The inventory is signed. Differences: 1")
    low, differences = desk.chat("luka").reads()
    assert low.text.startswith("Ispod minimuma: PUMP-20")
    assert differences.text.startswith("Ana potpisuje inventuru: salon. Razlike:\nPUMP-20: Pump 20 m: nađeno 4")
    assert desk.chat("henrik").reads()[-1].text.startswith("Ana has signed the inventory of salon.")
    assert "In stock: 4 (salon 4)" in ana.answer("/stock PUMP-20")
    assert ana.says("/count salon")[-1].text.splitlines()[1] == "Still to be counted: 2", "the next one"
    ana.presses("VALVE-1 Valve")
    ana.says("3")
    assert "Dropped" in ana.presses("Drop it")[-1].text
    again = ana.presses("Undo")[-1].text.splitlines()
    assert again[1:] == ["VALVE-1: Valve: 3 ✓", "Still to be counted: 1"], "what was counted is kept"
    ana.presses("Drop it")
    ana.says("/count salon")
    assert "open already" in ana.presses("Undo")[-1].text


def test_the_salons_round_is_marked_with_a_photo_and_reminded_of(desk: Desk, ana: Chat) -> None:
    ana.says("/showroom salon")
    assert "✓ lights (Ana" in ana.presses("lights")[-1].text
    ana.sends("lamp.jpg", b"\xff\xd8\xffx", "/showroom", mime="image/jpeg")
    assert ana.presses("Photo: lights")[-1].file_id is not None
    ana.says("/showroom salon")
    for point in ("samples", "price tags", "clean and tidy"):
        ana.presses(point)
    assert "✓ All in order." in ana.messages()[-1].text
    tick(desk, 2026, 3, 12, 9, 59)
    assert told(desk, "ana", "showroom") == []
    tick(desk, 2026, 3, 12, 10, 0)
    (reminder,) = told(desk, "ana", "showroom")
    assert reminder.text.startswith("🔎 Today’s round of salon is not whole. Left:\nlights, samples")
    ana.presses("The round")
    for point in ("lights", "samples", "price tags", "clean and tidy"):
        ana.presses(point)
    assert "✓ All in order." in ana.messages()[-1].text
    assert tick(desk, 2026, 3, 12, 10, 30) == 0


@pytest.mark.duty(66, says="/promo Acme, catalogue, 3")
def test_material_is_given_to_a_client_and_ordered_again(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/promo new CAT-26, Catalogue 2026, min 50").startswith("Catalogue 2026 is on the list.")
    assert ana.answer("/promo Acme, catalogue, 3").startswith("Nothing was written: of Catalogue 2026 at most 0")
    ana.says("/stock CAT-26 +52 office")
    assert ana.answer("/promo Acme, catalogue, 3").splitlines() == [
        "Given to Acme GmbH: Catalogue 2026, 3",
        "In stock: 49 (office 49)",
        "It is below its minimum now; logistics has been told.",
    ]
    assert desk.chat("luka").reads()[0].labels == ["Naruči", "Kartica proizvoda"]
    assert ana.answer("/promo CATALOGUE, 2, Acme").startswith("Given to Acme GmbH: Catalogue 2026, 2")
    ana.presses("Undo")
    assert ana.answer("/promo Acme").startswith("Acme GmbH was given:\nCatalogue 2026, 3 (Wed 11 Mar 2026")
    ana.presses_data("stock.undo:2")
    assert ana.answer("/promo Acme") == "Acme GmbH has been given nothing yet."
    assert "“0” is no number of pieces." in ana.answer("/promo Acme, catalogue, 0")
    ana.says("/cancel")
    assert "In stock: 52 (office 52)" in ana.answer("/promo")


def test_in_russian(desk: Desk, ana: Chat) -> None:
    desk.client("Nova", desk.person("rita", language="ru"))
    rita = desk.chat("rita")
    rita.says("/promo новый КАТ-1, Каталог 2026, мин 5")
    rita.says("/остатки КАТ-1 +10 офис")
    assert rita.answer("/каталоги Nova, каталог").startswith("Клиенту Nova выдано: Каталог 2026, 1")
    assert rita.answer("/инвентаризация офис").startswith("Инвентаризация: офис, начата")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/stock ZEBRA +1 salon", "No product fits “ZEBRA”."),
        ("/stock PUMP-20 +1", "At which place?"),
        ("/stock PUMP-20 +0 salon", "“0” is no number of pieces."),
        ("/count", "Which place?"),
        ("/showroom", "Which place?"),
        ("/promo Acme, zebra", "No promotional material is called “zebra”."),
        ("/promo Zebra, catalogue", "Zebra"),
        ("/promo new CAT-26", "Write it like this:"),
        ("/promo ,", "Which client gets it?"),
    ],
)
def test_bad_input_is_answered_and_moves_nothing(desk: Desk, ana: Chat, line: str, answer: str) -> None:
    assert answer in ana.answer(line)
    assert desk.read(lambda store: store.stock.places()) == []


@pytest.mark.refused(65, 66)
def test_who_keeps_no_products_counts_and_gives_nothing(desk: Desk, ana: Chat) -> None:
    ana.says("/stock PUMP-20 +8 salon")
    ana.says("/count salon")
    desk.person("vera", Role.ACCOUNTANT)
    vera = desk.chat("vera")
    for line in ("/count salon", "/stock PUMP-20 +1 salon", "/promo Acme", "/showroom salon"):
        assert vera.answer(line).startswith(NO_RIGHT)
    desk.person("bela")
    bela = desk.chat("bela")
    for data in ("inventory.sign:1", "inventory.drop:1", "inventory.resume:1", "stock.undo:1", "promo.give:1"):
        assert bela.presses_data(data)[0].text == OLD
    assert "Acme GmbH" not in bela.answer("/promo Acme")
