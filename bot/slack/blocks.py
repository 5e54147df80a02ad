"""Texts and buttons as Block Kit, within Slack's limits (docs.slack.dev/reference/block-kit).

All text is plain_text, and `& < >` are escaped in it: a client named `<!channel>` calls nobody.

Many buttons are a wall on Slack, which gives each row a line of its own and wraps it. So a menu stands for the fields
of a card, for a choice of many, and on a card with many buttons for its later rows. It is always a select: an overflow
menu takes five options, and is a mere '⋮' that says nothing about what it holds. What a select costs: an option that
was chosen stands in it, and cannot be chosen once more before another one was, or the message changed.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from math import ceil
from typing import Any, NamedTuple

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
"""Of a button, and of an option."""
MOST_BUTTONS = 25
"""Of one actions block."""
MOST_OPTIONS = 100
"""Of one select."""

SAVES = "form.save"
"""A button with this data is the one that is meant to be pressed."""
CHANGES = "form.edit"
"""Buttons with this data change a field of a card."""
QUESTION = "form."
"""The data of a question's and a card's own buttons begins so: they stay in sight."""

MOST_CHOICES = 8
"""A choice of more is a menu."""
MOST_IN_SIGHT = 10
"""Buttons of a message; where there are more, a menu holds what comes after the first `ROWS_IN_SIGHT`."""
ROWS_IN_SIGHT = 2


class Line(NamedTuple):
    """What becomes a block: a row of buttons, or a menu of what they do."""

    buttons: Row
    menu: bool = False


def escape(text: str) -> str:
    """Slack's control characters as text (docs.slack.dev/messaging/formatting-message-text)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def fallback(text: str) -> str:
    """What a notification shows of a text: its first 3,000 characters, escaped."""
    return escape(split_text(text, LONGEST_TEXT, _length)[0])


def blocks(text: str, rows: Sequence[Row] = ()) -> list[Block]:
    """A message. Where there are more rows than blocks, the later ones are joined: no button is left out."""
    said = _sections(text)
    return [*said, *_actions(_fitting(_lines(rows), MOST_BLOCKS - len(said)))]


def page(shown: Page) -> list[Block]:
    """A Home tab, a line between its sections; without these lines, and with rows joined, where it would not fit."""
    parts = [(_sections(section.text), _lines(section.buttons)) for section in shown.sections]
    between: list[Block] = [{"type": "divider"}]
    if sum(len(said) + len(lines) + 1 for said, lines in parts) - 1 > MOST_ON_PAGE:
        parts = [(said, _fitting(lines, 0)) for said, lines in parts]
        between = []
    laid: list[Block] = []
    first = 0
    for said, lines in parts:
        laid += [*(between if laid else ()), *said, *_actions(lines, first)]
        first += len(lines)
    return laid


def _sections(text: str) -> list[Block]:
    parts = split_text(text, LONGEST_TEXT, _length)
    return [{"type": "section", "text": _plain(part)} for part in parts if part.strip()]


# Which buttons become menus


def _lines(rows: Sequence[Row]) -> list[Line]:
    """In their order, none longer than a block may be, none empty."""
    whole = [row[start : start + MOST_BUTTONS] for row in rows for start in range(0, len(row), MOST_BUTTONS)]
    lines = [line for does, alike in groupby(whole, _does) for line in _choice(does, list(alike))]
    in_sight = [line for line in lines if not line.menu]
    if sum(len(line.buttons) for line in in_sight) <= MOST_IN_SIGHT:
        return lines
    first = in_sight[:ROWS_IN_SIGHT]

    def stays(line: Line) -> bool:
        is_first = any(line is one for one in first)
        return line.menu or is_first or any(data.startswith(QUESTION) for _, data in line.buttons)

    return [line for stay, alike in groupby(lines, stays) for line in (alike if stay else _menus(_joined(alike)))]


def _does(row: Row) -> str | None:
    """What all buttons of the row do, each for something else; none where they do different things."""
    does = {data.partition(":")[0] for _, data in row}
    return does.pop() if len(does) == 1 else None


def _choice(does: str | None, rows: list[Row]) -> list[Line]:
    """Rows that follow each other and do the same."""
    lines = [Line(row) for row in rows]
    buttons = _joined(lines)
    many = does == CHANGES or (does is not None and len(buttons) > MOST_CHOICES)
    return _menus(buttons) if many else lines


def _menus(buttons: Row) -> list[Line]:
    parts = [buttons[start : start + MOST_OPTIONS] for start in range(0, len(buttons), MOST_OPTIONS)]
    return [Line(part, menu=len(part) > 1) for part in parts]


def _joined(lines: Iterable[Line]) -> Row:
    return tuple(button for line in lines for button in line.buttons)


def _fitting(lines: list[Line], room: int) -> list[Line]:
    """In `room` blocks where that can be: the first lines as they are, the others joined into menus."""
    if len(lines) <= room:
        return lines
    joined = (ceil(len(_joined(lines[kept:])) / MOST_OPTIONS) for kept in range(len(lines)))
    kept = max((kept for kept, menus in enumerate(joined) if kept + menus <= room), default=0)
    return [*lines[:kept], *_menus(_joined(lines[kept:]))]


# Blocks


def _actions(lines: Sequence[Line], first: int = 0) -> Iterator[Block]:
    """A block for each line; `first`: the number of the first one, so that each action's name is its own."""
    for number, line in enumerate(lines, first):
        if line.menu:
            elements = [_menu(line.buttons, f"{number}.0")]
        else:
            elements = [_button(*button, f"{number}.{at}") for at, button in enumerate(line.buttons)]
        yield {"type": "actions", "elements": elements}


def _button(label: str, data: str, position: str) -> dict[str, Any]:
    button = {"type": "button", "action_id": f"press.{position}", "text": _plain(_shortened(label)), "value": data}
    return button | ({"style": "primary"} if data.partition(":")[0] == SAVES else {})


def _menu(buttons: Row, position: str) -> dict[str, Any]:
    """An option's value may have 150 characters; our data has 64 bytes at most (bot/talk/words.py)."""
    options = [{"text": _plain(_shortened(label)), "value": data} for label, data in buttons]
    shown = _plain(_beginning([label for label, _ in buttons]))
    return {"type": "static_select", "action_id": f"press.{position}", "placeholder": shown, "options": options}


def _beginning(labels: list[str]) -> str:
    """The words with which all labels begin, and three dots: needs no translation."""
    abreast = zip(*(label.split() for label in labels), strict=False)
    shared = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, abreast)]
    return _shortened(" ".join([*shared, "…"]))


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": escape(text), "emoji": False}


def _length(text: str) -> int:
    return text_length("slack", text)


def _shortened(label: str) -> str:
    if _length(label) <= LONGEST_LABEL:
        return label
    while _length(label) >= LONGEST_LABEL:
        label = label[:-1]
    return f"{label.rstrip()}…"
