"""Nonsense behind every command and press: whatever it is, the answer is no failure."""

import random

import pytest

from bot.talk.wording import Reader, render
from bot.talk.words import t
from handlers import menu
from office.rights import RIGHTS, Right, Role
from tests.desk import Desk

MENU = menu()
TYPED = (
    ",",
    ", ,",
    ":;",
    "1.x",
    "9999",
    "0000",
    "-",
    "x" * 600,
    "😀\u202eא\n\nb",
    "#1, #1",
    "31.12.9999, 5",
    "1 EUR, 0",
)
PRESSED = ("", "1", "1.x", "1.1", "9" * 30, "²", "1.9999-12-31", "000000", "0001-01-01", "month.0001-01-01", "1.999912")
FAILED = render(t("errors-failed", reference=""), Reader("en", "UTC")).partition(".")[0]


def able(right: Right, chance: random.Random) -> Role:
    return chance.choice([role for role in Role if right in RIGHTS[role]])


@pytest.mark.console
def test_nonsense_never_fails(desk: Desk) -> None:
    """Another sample each time the menu grows; every sample is the same each time it is run."""
    chance = random.Random(7)
    owner = desk.person("owner", Role.REP)
    desk.client("Acme GmbH", owner, email="a@example.com")
    for role in Role:
        desk.person(f"x{role}", role, timezone=chance.choice(["UTC", "Pacific/Auckland", "America/Los_Angeles"]))
    for name, command in MENU.commands.items():
        line = f"/{name} {chance.choice(TYPED)}"
        for shown in desk.chat(f"x{able(command.right, chance)}").says(line):
            assert FAILED not in shown.text, line
    for name, press in MENU.presses.items():
        data = f"{name}:{chance.choice(PRESSED)}"
        for shown in desk.chat(f"x{able(press.right, chance)}").presses_data(data):
            assert FAILED not in shown.text, data
