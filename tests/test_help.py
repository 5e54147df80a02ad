"""`/help` names what a person may do by areas, and explains one area, or one command."""

import pytest

from handlers import menu
from handlers.areas import COMMANDS
from tests.desk import Desk

pytestmark = [pytest.mark.console, pytest.mark.sqlite]


@pytest.mark.parametrize(
    ("language", "typed", "heading"),
    [
        ("en", "/help money", "Money"),
        ("es", "/help dinero", "Dinero"),
        ("ro", "/help bani", "Bani"),
        ("ru", "/help деньги", "Деньги"),
        ("hu", "/help pénz", "Pénz"),
        ("bs", "/help novac", "Novac"),
    ],
)
def test_help_explains_the_commands_of_one_area(desk: Desk, language: str, typed: str, heading: str) -> None:
    desk.person("boris", language=language)
    boris = desk.chat("boris")
    first, *rows = boris.answer(typed).splitlines()
    assert first == heading
    assert [row.split()[0] for row in rows if row.startswith("/owed")] == ["/owed"]
    assert not any(row.startswith(("/bill ", "/client ")) for row in rows)  # not a rep's, and of another area
    assert boris.presses(heading)[-1].text.splitlines() == [first, *rows]


def test_help_explains_one_command_and_shows_all_for_what_it_does_not_know(desk: Desk) -> None:
    desk.person("boris")
    boris = desk.chat("boris")
    assert boris.answer("/help owed") == "/owed – who owes us, and how long"
    for all_of_it in (boris.answer("/help horoscope"), boris.answer("/help undelivered"), boris.answer("/help data")):
        assert all_of_it.startswith("This is what I understand:")
    assert boris.presses_data("start.area:horoscope")[-1].text == "That button is out of date."


def test_every_command_of_an_area_is_one_and_of_one_only() -> None:
    names = [name for commands in COMMANDS.values() for name in commands.split()]
    assert len(names) == len(set(names))
    assert set(names) <= {one.name for one in menu().commands.values() if one.listed}
