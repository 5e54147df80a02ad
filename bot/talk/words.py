"""What is said, as values: texts by their keys, buttons, replies. Their language is chosen when they are shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LONGEST_BUTTON = 64
"""Bytes; Telegram takes no longer callback data."""


@dataclass(frozen=True, slots=True)
class Say:
    """A text of the catalogues by its key; see `t`."""

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts under one another."""

    parts: tuple["Text", ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts behind one another, with something between."""

    parts: tuple["Text", ...]
    between: str = ", "


@dataclass(frozen=True, slots=True)
class Typed:
    """A command of ours by its name, as it is typed on the reader's platform: `/call`, `/backdesk call`."""

    name: str


Text = str | Say | Lines | Joined | Typed
"""A plain `str` is what a person wrote, a name for instance: it is shown as it is."""


def t(key: str, **args: Any) -> Say:
    """The text `key` of the catalogue that the key begins with, in the reader's language.

    `args` may be texts themselves, money, dates, UTC moments or the office's enums: each is written as the reader's
    language does.
    """
    return Say(key, args)


def lines(*parts: Text | None) -> Lines:
    """The texts that are there, each on a line of its own."""
    return Lines(tuple(part for part in parts if part is not None and part != ""))


@dataclass(frozen=True, slots=True)
class Button:
    """A short typed command: pressing it is like saying `do` with `arg`."""

    label: Text
    do: str
    arg: str | int = ""

    def __post_init__(self) -> None:
        if len(self.data.encode()) > LONGEST_BUTTON:
            raise ValueError(f"button data of more than {LONGEST_BUTTON} bytes: {self.data}")

    @property
    def data(self) -> str:
        return f"{self.do}:{self.arg}" if self.arg != "" else self.do


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    text: Text
    buttons: Rows = ()
    replace: bool = False
    """Write over the message whose button was pressed, where there is one."""
    kind: str = "answer"
    subject: str | None = None
    """The record it is about, `noun:id`: through it the message is found again."""
    files: tuple[int, ...] = ()
    """Ids of kept files that follow the text."""
    public: bool = False
    """It tells nothing of clients, money or people: in a group it is said there, whoever reads along."""

    def asks(self, serial: int) -> bool:
        """Whether it is the question or card of a form that bears this serial."""
        forms = [button for row in self.buttons for button in row if button.do.startswith("form.")]
        return any(str(button.arg).partition(".")[0] == str(serial) for button in forms)


def column(*buttons: Button | None) -> Rows:
    """One button a row."""
    return tuple((button,) for button in buttons if button is not None)


def grid(buttons: list[Button], width: int = 2) -> Rows:
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
