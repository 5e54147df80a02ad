"""New and changed cards are told to the services concerned; a client's matter goes to a department and back."""

import pytest

from office.clients import Field
from office.rights import Role
from office.services import concerns
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told


@pytest.mark.parametrize(
    ("role", "field", "concerned"),
    [
        (Role.ACCOUNTANT, Field.IBAN, True),
        (Role.LOGISTICS, Field.IBAN, False),
        (Role.LOGISTICS, Field.CITY, True),
        (Role.CLERK, Field.TAX_ID, True),
        (Role.CLERK, "created", True),
        (Role.CLERK, Field.NEEDS, False),
        (Role.REP, Field.NAME, False),
    ],
)
def test_whom_a_field_concerns(role: Role, field: str, concerned: bool) -> None:
    assert concerns(role, field) is concerned


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("acc", Role.ACCOUNTANT, language="es")
    desk.person("logi", Role.LOGISTICS)
    desk.person("ana")
    return desk.chat("ana")


@pytest.mark.duty(1, 2, says="/newclient Acme GmbH, +34600111222, erika@acme.example")
def test_a_new_card_and_its_changes_are_told_in_one_message(desk: Desk, ana: Chat) -> None:
    ana.says("/newclient Acme GmbH, +34600111222, erika@acme.example")
    ana.presses("That is all")
    ana.presses("Save")
    ana.presses_data("changes.field:1.iban")
    ana.says("HU42117730161111101800000000")
    ana.presses_data("changes.field:1.city")
    ana.says("Szeged")
    assert "City: Szeged" in ana.answer("acme")
    assert tick(desk, 2026, 3, 11, 12, 20) == 0, "they are gathered for half an hour"
    tick(desk, 2026, 3, 11, 12, 30)
    (for_accounts,) = told(desk, "acc", "cards")
    assert for_accounts.text.splitlines() == [
        "Fichas de clientes, nuevas y modificadas:",
        "– Acme GmbH: nueva, registrada por Ana",
        "– Acme GmbH: IBAN es ahora HU42117730161111101800000000 (Ana)",
    ]
    (for_logistics,) = told(desk, "logi", "cards")
    assert for_logistics.text.splitlines()[2:] == ["– Acme GmbH: City is now Szeged (Ana)"]
    assert "City: Szeged" in desk.chat("logi").presses("Acme GmbH")[0].text
    assert tick(desk, 2026, 3, 11, 13, 0) == 0, "told once"
    ana.presses_data("changes.field:1.needs")
    ana.says("20 t a month")
    assert tick(desk, 2026, 3, 11, 14, 0) == 0, "no service is concerned"


@pytest.mark.refused(1, 2)
def test_reps_hear_nothing_of_the_cards_of_others_and_change_none(desk: Desk, ana: Chat) -> None:
    desk.client("Acme GmbH", desk.read(lambda s: s.staff.by_login("ana")))
    desk.person("bela")
    bela = desk.chat("bela")
    assert bela.presses_data("changes.field:1.city")[0].text == "That button is out of date."
    assert desk.chat("logi").presses_data("changes.field:1.city")[0].text.startswith("Your role does not include this.")
    tick(desk, 2026, 3, 11, 13, 0)
    assert told(desk, "bela", "cards") == []


@pytest.mark.duty(21, says="/matter Acme, logistics: their pallets must come before Friday noon")
def test_a_matter_is_raised_taken_done_and_stands_on_the_card_meanwhile(desk: Desk, ana: Chat) -> None:
    desk.client("Acme GmbH", desk.read(lambda s: s.staff.by_login("ana")))
    assert "logistics 1" in ana.answer("/matter Acme, logistics: their pallets must come before Friday noon")
    logi = desk.chat("logi")
    assert "their pallets must come before Friday noon" in logi.reads()[-1].text
    assert "In the department, logistics 1: their pallets" in ana.answer("acme")
    logi.presses("Take it")
    assert ana.reads()[0].text.endswith("Logi is on it.")
    logi.presses("Done")
    assert ana.reads()[-1].text.endswith("✓ Done.")
    assert "In the department" not in ana.answer("acme")


def test_a_matter_in_russian_and_what_is_unclear_is_asked(desk: Desk, ana: Chat) -> None:
    desk.client("Дон", desk.person("rita", language="ru"))
    rita = desk.chat("rita")
    assert "логистика 1" in rita.answer("/дело Дон, логистика: привезти до пятницы")
    assert "«сад»" in rita.answer("/дело Дон, сад: полить")
    rita.says("/cancel")
    assert "Что нужно клиенту от отдела?" in rita.answer("/дело Дон, склад")
    assert len(desk.read(lambda s: s.requests.open_of_client(1))) == 1
    assert "логистика 2: Дон\nпривезти в среду, утром" in rita.answer("/дело Дон, привезти в среду, логистика, утром")


@pytest.mark.refused(21)
def test_a_foreign_client_has_no_matter(desk: Desk, ana: Chat) -> None:
    desk.client("Acme GmbH", desk.read(lambda s: s.staff.by_login("ana")))
    desk.person("bela")
    assert "No client of yours" in desk.chat("bela").answer("/matter Acme, logistics: hurry")
    assert desk.chat("bela").presses_data("matters.ask:1")[0].text == "That button is out of date."
    assert desk.chat("logi").answer("/matter Acme, logistics: hurry").startswith("Your role does not include this.")
    assert desk.read(lambda s: s.requests.open()) == []
