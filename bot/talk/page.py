"""A page of a person's own, on a platform that has one: what stands there is always as things are now."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A text with the buttons under it, rendered for the person who reads it."""

    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Rows of (label, data)."""


@dataclass(frozen=True, slots=True)
class Page:
    sections: tuple[Section, ...]
