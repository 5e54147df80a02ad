"""The open forms of one person at one place: a stack, so that a form begun inside another comes back to it."""

from dataclasses import asdict, dataclass, field
from typing import Any

from bot.talk.incoming import Place
from storage.store import Store

DEEPEST = 12
"""More forms inside one another are a person who lost the way: the oldest is dropped."""


@dataclass(slots=True)
class Frame:
    """One open form; everything is JSON, so that it survives a restart and a deploy."""

    form: str
    answers: dict[str, Any] = field(default_factory=dict)
    asking: str | None = None
    """The step whose question is open; none: the card."""
    offered: list[Any] = field(default_factory=list)
    """What the buttons of the question stand for."""
    once: list[str] = field(default_factory=list)
    """Steps to be asked although they would not be: a line was unclear about them."""
    beside: bool = False
    """It waits until it is saved or cancelled, whatever is begun after it."""
    serial: int = 0
    """Of its last question or card: its buttons bear it, and its window."""
    window: bool = False
    """It was begun in a window, and is asked nowhere else: nothing that is typed is an answer to it."""
    fields: dict[str, str | None] = field(default_factory=dict)
    """What stands in the fields of its window, as it was written and chosen there."""
    notes: list[str] = field(default_factory=list)
    """What the window says above its fields."""
    pressed: str | None = None
    """The field of the card whose button opened the window."""


class Dialog:
    def __init__(self, store: Store, place: Place) -> None:
        self._store, self._place = store, place
        frames, self.serial = store.dialogs.get(place.platform, place.chat, place.user)
        # A form that was opened by an earlier version knows no serial of its own: the last one is its.
        known = [Frame(**{"serial": self.serial} | frame) for frame in frames]
        # What stands in a window waits for nobody: the question that was asked last lies on top.
        self._frames = sorted(known, key=lambda frame: not frame.window)
        self._begun: Frame | None = None
        self._brought: Frame | None = None
        self._changed = False

    @property
    def open(self) -> Frame | None:
        """The innermost form; none where its questions stand in a window, unless this event comes from there."""
        top = self._frames[-1] if self._frames else None
        return top if top is not None and (not top.window or top is self._brought) else None

    @property
    def begun(self) -> Frame | None:
        """The form that was begun last in this turn, where it is still the innermost."""
        return self._begun if self._frames and self._frames[-1] is self._begun else None

    def push(self, frame: Frame, *, beside: bool = False) -> None:
        """Open a form. The same form begun anew replaces the half-filled one, for that is what the person means;
        `beside`: it waits until the new one is done, and so does the new one when the form is begun once more."""
        frame.beside = beside
        stays = [kept for kept in self._frames if beside or kept.beside or kept.form != frame.form]
        self._frames = stays[1 - DEEPEST :]
        self._frames.append(frame)
        self._begun = frame
        self._changed = True

    def find(self, form: str) -> Frame | None:
        """The open form of that name, however deep it lies."""
        return next((frame for frame in self._frames if frame.form == form), None)

    def slip_under(self, frame: Frame) -> None:
        """Open a form around the innermost one, whose question stays open."""
        *others, innermost = self._frames
        self._frames = [*(kept for kept in others if kept.form != frame.form), frame, innermost]
        self._changed = True

    def pop(self) -> None:
        self._frames.pop()
        self.serial += 1
        self._changed = True

    def drop(self, form: str) -> None:
        """Forget a half-filled form of that name, however deep it lies; one that waits beside others stays."""
        kept = [frame for frame in self._frames if frame.form != form or frame.beside]
        if len(kept) < len(self._frames):
            self._frames = kept
            self.serial += 1
            self._changed = True

    def clear(self) -> list[Frame]:
        """End all open forms; those that were open."""
        had, self._frames = self._frames, []
        if had:
            self.serial += 1
            self._changed = True
        return had

    def ask(self, step: str | None, offered: list[Any]) -> int:
        """A question is asked; buttons of the questions before are out of date. Its serial."""
        frame = self._frames[-1]
        frame.asking, frame.offered = step, offered
        self.serial += 1
        frame.serial = self.serial
        self._changed = True
        return self.serial

    def bring(self, serial: str) -> bool:
        """Put the form on top whose last question or card has this serial; false where none of those open has it.

        So the card of one line can still be saved when the next line has been typed.
        """
        found = next((frame for frame in self._frames if str(frame.serial) == serial), None)
        if found is None:
            return False
        self._brought = found
        if found is not self._frames[-1]:
            self._frames.remove(found)
            self._frames.append(found)
            self._changed = True
        return True

    def touch(self) -> None:
        self._changed = True

    def save(self) -> None:
        """Write the row where anything changed."""
        if self._changed:
            frames = [asdict(frame) for frame in self._frames]
            place = self._place
            self._store.dialogs.set(place.platform, place.chat, place.user, frames, self.serial)
