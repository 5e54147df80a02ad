"""Objections: taken down in one line or press, with what helped; a hint at the next call, the most frequent first."""

import pytest

from office.rights import Role
from tests.desk import Chat, Desk

OLD = "That button is out of date."


@pytest.fixture
def ana(desk: Desk) -> Chat:
    rep = desk.person("ana")
    desk.client("Acme GmbH", rep)
    desk.client("Borealis Kft.", rep)
    return desk.chat("ana")


@pytest.mark.duty(24, says="/objection Acme, too expensive, helped: pay in three parts")
def test_an_objection_and_its_answer_help_at_a_colleagues_call(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/objection Acme, too expensive, helped: pay in three parts").splitlines() == [
        "The objection is on record.",
        "Acme GmbH: too expensive",
        "What helped: pay in three parts",
    ]
    boris = desk.person("boris", language="ru")
    desk.client("Nova", boris)
    chat = desk.chat("boris")
    (logged, *_) = chat.says("/call nova, 10, reached, говорят, слишком дорого")
    assert "Похоже на возражение: дорого\nЧто помогло коллегам:\n– pay in three parts (Ana)" in logged.text
    taken = chat.presses("Возражение: дорого")[-1]
    assert taken.text.startswith("Возражение записано.\nNova: дорого")
    chat.presses("Что помогло")
    assert "Что помогло: рассрочка" in chat.answer("рассрочка")
    ana.says("/objection Borealis, has a supplier, we buy at Globex")
    assert ana.answer("/objections").splitlines() == [
        "Objections of the last 90 days:",
        "too expensive: 2",
        "– рассрочка (Boris)",
        "has a supplier: 1",
    ]
    assert "– pay in three parts (Ana)" in ana.presses("too expensive")[0].text


def test_a_refusal_asks_why_and_undo_takes_it_back(ana: Chat) -> None:
    ana.says("/call acme, 5, refused")
    assert ana.presses("Why not?")[-1].text == "What did Acme GmbH object?"
    ana.presses("no budget")
    assert "no budget: 1" in ana.answer("/objections")
    assert ana.presses("Undo")[-1].text == "✓ Undone: Acme GmbH objected nothing."
    assert ana.answer("/objections").startswith("No objections in the last 90 days.")


def test_in_spanish(desk: Desk) -> None:
    desk.client("Acme GmbH", desk.person("eva", language="es"))
    said = desk.chat("eva").answer("/objeción Acme, ya tiene proveedor, sirvió entrega más rápida")
    assert said.endswith("Acme GmbH: ya tiene proveedor\nLo que sirvió: entrega más rápida")


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/objection", "Which client?"),
        ("/objection Zebra, too expensive", "Zebra"),
        ("/objection Acme", "What does the client object?"),
        ("/objection Acme, blue", "“blue”"),
        ("/objection Acme, later, " + "x" * 301, "at most 300 fit"),
    ],
)
def test_what_is_unclear_is_asked_and_writes_nothing(ana: Chat, line: str, asked: str) -> None:
    assert asked in ana.answer(line)
    ana.says("/cancel")
    assert ana.answer("/objections").startswith("No objections")


@pytest.mark.refused(24)
def test_of_foreign_clients_nothing_is_taken_down_and_nobody_elses_is_undone(desk: Desk, ana: Chat) -> None:
    ana.says("/objection Acme, later")
    desk.person("bela")
    bela = desk.chat("bela")
    for data in ("objections.take:1.later", "objections.ask:1", "objections.answer:1", "objections.undo:1"):
        assert bela.presses_data(data)[0].text == OLD
    assert "Acme" not in bela.answer("/objections")
    desk.person("hana", Role.HR)
    assert desk.chat("hana").answer("/objections").startswith("Your role does not include this.")
