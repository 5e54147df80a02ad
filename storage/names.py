"""The search index over clients' names: distinct words with their case forms, and who bears which word.

It lives in tables, so that every process sees every change, and a change of one name writes a few rows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, delete, select

from office.names import case_forms, letters, stored_keys, telling_words
from storage.portable import write_all
from storage.tables import client, client_word, name_word, word_form, word_near

T = TypeVar("T")

LONGEST_WORD = 80
BATCH = 2000
"""Names that are written at once."""


class Names:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}
        """Ids of words that this transaction has looked up; a word is never removed."""

    def write(self, names: Mapping[int, str]) -> None:
        """Let these clients be found by these names, and no more by their former ones; names by id, however many."""
        for batch in _batches(names.items(), BATCH):
            borne = {client_id: _words(name) for client_id, name in batch}
            self._know({written: folded for words in borne.values() for written, folded in words})
            self._connection.execute(delete(client_word).where(client_word.c.client_id.in_(borne)))
            rows = {
                (self._known[written], client_id): place
                for client_id, words in borne.items()
                for place, (written, _) in reversed([*enumerate(words)])
            }
            write_all(
                self._connection,
                client_word,
                ("word_id", "client_id", "place"),
                sorted((*pair, place) for pair, place in rows.items()),
            )

    def rebuild(self) -> None:
        """All clients' names anew, from the names themselves."""
        for table in (client_word, word_near, word_form, name_word):
            self._connection.execute(delete(table))
        self._known.clear()
        last = 0
        while rows := self._connection.execute(
            select(client.c.id, client.c.name).where(client.c.id > last).order_by(client.c.id).limit(BATCH)
        ).all():
            self.write({row.id: row.name for row in rows})
            last = rows[-1].id

    def _know(self, words: Mapping[str, str]) -> None:
        """Look up the ids of words, and write those that are new with all that finds them."""
        self._look_up(written for written in words if written not in self._known)
        new = {written: folded for written, folded in words.items() if written not in self._known}
        write_all(self._connection, name_word, ("written", "folded"), sorted(new.items()))
        self._look_up(new)
        forms: list[tuple[str, int, str]] = []
        keys: list[tuple[str, int]] = []
        for written, folded in new.items():
            word_id, made = self._known[written], case_forms(written, folded)
            forms += ((form, word_id, cases) for form, cases in made.items() if len(form) <= LONGEST_WORD)
            keys += ((key, word_id) for key in stored_keys(folded, made, letters(written)))
        write_all(self._connection, word_form, ("form", "word_id", "cases"), sorted(forms))
        write_all(self._connection, word_near, ("key", "word_id"), sorted(keys))

    def _look_up(self, written: Iterable[str]) -> None:
        for batch in _batches(written, BATCH):
            found = select(name_word.c.written, name_word.c.id).where(name_word.c.written.in_(batch))
            self._known.update((one, word_id) for one, word_id in self._connection.execute(found))


def _words(name: str) -> list[tuple[str, str]]:
    """Cut to what the columns hold."""
    return [(written[:LONGEST_WORD], folded[:LONGEST_WORD]) for written, folded in telling_words(name)]


def _batches(items: Iterable[T], size: int) -> Iterator[Sequence[T]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
