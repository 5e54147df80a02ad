"""A command's line as its parts between commas, each known by the words that lead it or by what it can be read as."""

import re
from collections.abc import Callable
from contextlib import suppress

from bot.reading.leads import led
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from handlers import answers as read
from office.names import fold
from office.staff import Person

_BETWEEN = re.compile(r",(?=\s|\D|$)|(?<!\d),")
"""A comma between two figures belongs to an amount."""

DAY_ALONE = re.compile(r"[^\W\d_]{2}|\d+\D+\d+\D+\d|^\d{1,2}\.\s?\d{1,2}\.$")
"""Of bare figures only a whole date is meant as one: `12` and `3/4` are quantities and sizes."""


class Parts:
    """The parts of a line; each is taken once."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self.left = [part.strip() for part in _BETWEEN.split(turn.text) if part.strip()]

    def first(self) -> str:
        """The first part that is left; nothing where there is none."""
        return self.left.pop(0) if self.left else ""

    def led(self, tag: str) -> str | None:
        """What stands behind the words of that tag; see `words/leads.txt`."""
        for at, part in enumerate(self.left):
            if (rest := led(part, tag)) is not None:
                del self.left[at]
                return rest
        return None

    def moment(self, tag: str) -> str | None:
        """A coming day, or a moment of it, as ISO text: the part led by that tag, else the one that is nothing else.

        Raises Unclear for a led one that cannot be meant, and for any that can be meant in several ways.
        """
        if (said := self.led(tag)) is not None:
            return read.a_coming_moment(self._turn, said)
        for at, part in enumerate(self.left):
            if not DAY_ALONE.search(part):
                continue
            try:
                moment = read.a_coming_moment(self._turn, part)
            except Unclear as why:
                if why.read:
                    del self.left[at]
                    raise
                continue
            del self.left[at]
            return moment
        return None

    def client(self) -> int | None:
        """The client whom one of the parts names clearly."""
        for at, part in enumerate(self.left):
            with suppress(Unclear):
                client_id = read.a_client(self._turn, part)
                del self.left[at]
                return client_id
        return None

    def taken(self, such: Callable[[str], object]) -> list[str]:
        """All parts that are such."""
        found = [part for part in self.left if such(part)]
        self.left = [part for part in self.left if part not in found]
        return found

    def rest(self) -> str:
        """All that is left, as it was typed."""
        said, self.left = ", ".join(self.left), []
        return said


def begins_with_another(turn: Turn, text: str) -> Person | None:
    """The colleague whose name a line begins with: 'Ana is sick' is not about who writes it."""
    first = fold(text).split()[:1]
    named = [one for one in turn.store.staff.all() if fold(one.name).split()[:1] == first]
    return named[0] if named and turn.person.id not in {one.id for one in named} else None
