"""Texts and buttons as Block Kit, within Slack's limits (docs.slack.dev/reference/block-kit).

All text is plain_text, and `& < >` are escaped in it: a client named `<!channel>` calls nobody.
"""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Any

from bot.talk.adapter import text_length
from bot.talk.page import Page
from bot.talk.split import split_text

Block = dict[str, Any]
Button = tuple[str, str]
"""Label and data."""
Row = tuple[Button, ...]

MOST_BLOCKS = 50
"""Of a message."""
MOST_ON_PAGE = 100
"""Of a Home tab."""
LONGEST_TEXT = 3000
"""Characters of a section, as they are sent: escaped."""
LONGEST_LABEL = 75
MOST_BUTTONS = 25
"""Of one actions block."""

SAVES = "form.save"
"""A button with this data is the one that is meant to be pressed."""


def escape(text: str) -> str:
    """Slack's control characters as text (docs.slack.dev/messaging/formatting-message-text)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def fallback(text: str) -> str:
    """What a notification shows of a text: its first 3,000 characters, escaped."""
    return escape(split_text(text, LONGEST_TEXT, _length)[0])


def blocks(text: str, rows: Sequence[Row] = ()) -> list[Block]:
    """A message. Where there are more rows than blocks, the later ones are joined: no button is left out."""
    said = _sections(text)
    return [*said, *_actions(_fitting(_broken(rows), MOST_BLOCKS - len(said)))]


def page(shown: Page) -> list[Block]:
    """A Home tab, a line between its sections; without these lines, and with rows joined, where it would not fit."""
    parts = [(_sections(section.text), _broken(section.buttons)) for section in shown.sections]
    between: list[Block] = [{"type": "divider"}]
    if sum(len(said) + len(rows) + 1 for said, rows in parts) - 1 > MOST_ON_PAGE:
        parts = [(said, _fitting(rows, 0)) for said, rows in parts]
        between = []
    laid: list[Block] = []
    first = 0
    for said, rows in parts:
        laid += [*(between if laid else ()), *said, *_actions(rows, first)]
        first += len(rows)
    return laid


def _sections(text: str) -> list[Block]:
    parts = split_text(text, LONGEST_TEXT, _length)
    return [{"type": "section", "text": _plain(part)} for part in parts if part.strip()]


def _actions(rows: Sequence[Row], first: int = 0) -> Iterator[Block]:
    """A block for each row; `first`: the number of the first one, so that each button's name is its own."""
    for number, row in enumerate(rows, first):
        yield {"type": "actions", "elements": [_button(*button, f"{number}.{at}") for at, button in enumerate(row)]}


def _button(label: str, data: str, position: str) -> dict[str, Any]:
    button = {"type": "button", "action_id": f"press.{position}", "text": _plain(_shortened(label)), "value": data}
    return button | ({"style": "primary"} if data.partition(":")[0] == SAVES else {})


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": escape(text), "emoji": False}


def _broken(rows: Sequence[Row]) -> list[Row]:
    """None longer than a block may be, none empty."""
    return [row[start : start + MOST_BUTTONS] for row in rows for start in range(0, len(row), MOST_BUTTONS)]


def _fitting(rows: list[Row], room: int) -> list[Row]:
    """In `room` blocks where that can be: the first rows as they are, the others joined into full ones."""

    def needed(kept: int) -> int:
        return kept + ceil(sum(len(row) for row in rows[kept:]) / MOST_BUTTONS)

    if len(rows) <= room:
        return rows
    kept = next((kept for kept in range(len(rows), 0, -1) if needed(kept) <= room), 0)
    others = tuple(button for row in rows[kept:] for button in row)
    return [*rows[:kept], *_broken([others])]


def _length(text: str) -> int:
    return text_length("slack", text)


def _shortened(label: str) -> str:
    if _length(label) <= LONGEST_LABEL:
        return label
    while _length(label) >= LONGEST_LABEL:
        label = label[:-1]
    return f"{label.rstrip()}…"
