"""The README is true: its talk is what the bot says, its picture is that talk, its commands exist."""

import re
import runpy
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.command_line import COMMANDS
from storage.sample.filling import fill
from tests.desk import Clock, Desk

ROOT = Path(__file__).parents[1]
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DRAWING = runpy.run_path(str(ROOT / "docs" / "conversation.py"))


def said_today(database: str) -> str:
    """The talk of the README with the sample company of a fixed day."""
    desk = Desk(database, Clock(MONDAY))
    desk.write(lambda store: fill(store, "Europe/London"))
    desk.write(lambda store: store.staff.link(store.staff.by_login("ana"), "console", "ana", "ana"))
    ana = desk.chat("ana")
    ana.reads()
    said = []
    for line in re.findall(r"^> (.*)$", DRAWING["talk"](), re.MULTILINE):
        said.append(f"> {line}")
        shown = ana.presses_number(int(line[1:])) if re.fullmatch(r"!\d+", line) else ana.says(line)
        for message in shown:
            if message.edit_of is None:
                said.append(message.text)
                said += ["   ".join(f"[{label}]" for label, _ in row) for row in message.buttons]
    desk.app.close()
    return "\n".join(said) + "\n"


def test_the_talk_is_what_the_bot_says(new_database: Callable[..., str]) -> None:
    assert DRAWING["talk"]() == said_today(new_database())


def test_the_picture_is_the_talk() -> None:
    assert DRAWING["PICTURE"].read_text(encoding="utf-8") == DRAWING["picture"]()


def test_the_commands_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    used = set(re.findall(r"backdesk (\w+)", readme))
    assert used <= COMMANDS.keys()
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make (\w+)", readme, re.MULTILINE)) <= targets


def test_every_link_leads_somewhere() -> None:
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)h#][^)]*)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
