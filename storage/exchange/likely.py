"""Likely duplicates among very many clients: a hint at import, never a decision.

Names are compared closely only with those that share a rare word, so that a hundred thousand rows take seconds.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from office.names import name_words, same_name
from storage.exchange.row import Values

_RARE = 8
"""A word that more names have says little; 'Trading' is in hundreds."""
_DIGITS = 6
"""Fewer are no number of one client's own."""

Place = tuple[int | None, int | None]
"""Of a client: its id, or its line of the file."""
_Entry = tuple[str, Place]


class Likely:
    def __init__(self) -> None:
        self._by_number: dict[tuple[str, str], _Entry] = {}
        self._by_word: dict[str, list[_Entry]] = defaultdict(list)
        self._by_words: dict[tuple[str, ...], _Entry] = {}

    def add(self, values: Values, place: Place) -> None:
        entry = values["name"], place
        for number in _numbers(values):
            self._by_number.setdefault(number, entry)
        words = name_words(values["name"])
        self._by_words.setdefault(tuple(sorted(words)), entry)
        for word in set(words):
            if len(self._by_word[word]) <= _RARE:
                self._by_word[word].append(entry)

    def find(self, values: Values) -> tuple[str, Place, str] | None:
        """Name and place of a client that this one may be, and the field that speaks for it."""
        for number in _numbers(values):
            if number in self._by_number:
                return *self._by_number[number], number[0]
        words = name_words(values["name"])
        if words and (entry := self._by_words.get(tuple(sorted(words)))):
            return *entry, "name"
        rare = (near for word in set(words) if len(near := self._by_word.get(word, [])) <= _RARE)
        for entry in dict.fromkeys(chain.from_iterable(rare)):
            if same_name(values["name"], entry[0]):
                return *entry, "name"
        return None


def _numbers(values: Values) -> Iterator[tuple[str, str]]:
    """What one client has alone, where it is more than something typed into the cell ('n/a')."""
    for field in ("phone", "email", "tax_id", "iban"):
        value = values.get(field)
        if value and (sum(map(str.isdecimal, value)) >= _DIGITS or (field == "email" and "@" in value)):
            yield field, value
