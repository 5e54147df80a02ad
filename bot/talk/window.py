"""A form as one window: what a platform that has windows shows instead of one question after the other.

All texts are rendered for the person who opens it; the platform only lays them out. A window belongs to an open frame
of the person's dialog, named by its serial: sent, changed and closed it comes back as a press of `form.submit`,
`form.redraw` and `form.close` with that serial, and with what stands in its fields.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class FieldKind(StrEnum):
    LINE = "line"
    TEXT = "text"
    """Several lines."""
    CHOICE = "choice"
    """One of the field's choices."""
    SEARCH = "search"
    """One of many, found by what is typed: see `Incoming.search`."""
    DAY = "day"
    """ISO 8601, such as 2026-03-12."""
    MOMENT = "moment"
    """A day, or a day and a time of it: 2026-03-12, 2026-03-12T10:00; or a time whose day was left out."""
    TIME = "time"
    """Such as 10:00."""


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen; the value comes back when it is."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    """Of the form's step."""
    label: str
    kind: FieldKind
    value: str | None = None
    """What stands in it: a text, an option's value, an ISO day, moment or time."""
    chosen: Option | None = None
    """Of CHOICE and SEARCH: the option that stands in it."""
    options: tuple[Option, ...] = ()
    optional: bool = False
    hint: str | None = None
    """What the question says beside what it asks."""
    example: str | None = None
    """What may be written into it."""
    redraws: bool = False
    """What is chosen here may change which fields there are: it is told at once, and the window drawn anew."""


@dataclass(frozen=True, slots=True)
class Window:
    serial: int
    title: str
    submit: str
    close: str
    fields: tuple[Field, ...]
    time: str = ""
    """The label of the time of day of a MOMENT."""
    notes: tuple[str, ...] = ()
    """Above the fields: what was not clear."""
    message: str | None = None
    """The platform's id of the message whose button opened it: it comes back with what is sent."""


@dataclass(frozen=True, slots=True)
class Response:
    """What an event is answered with at once, beside the messages that go through the outbox."""

    window: Window | None = None
    """To be opened, or to stand in the place of the one that was sent."""
    errors: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """By the names of fields: why what was sent cannot be taken; the window stays open, nothing is written."""
    notice: str | None = None
    """A line for the person alone, where the event came from outside the private chat and is answered there."""
    options: tuple[Option, ...] = ()
    """What a search found."""


NOTHING = Response()
