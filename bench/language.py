"""How well free text is understood: shares of examples that are read exactly, on data nobody tuned on.

Half of the shared corpora was set aside by a hash of its lines before the grammar was written; the lines of
`tests/data/language/heldout_*.jsonl` were written by other authors before the parser and the templates, and seen by
nobody who wrote those. A test keeps the figures from falling.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from bot.reading.dates import Found, find_dates
from bot.understanding.line import understand
from bot.understanding.meaning import Certainty, Meaning
from bot.understanding.naming import FindClient
from office.names import name_words
from office.staff import Person
from storage.database import Database
from storage.mentions import Mention
from storage.store import Store
from storage.throwaway import throwaway

SHARED = Path(__file__).parents[2] / "shared" / "data" / "language"
OWN = Path(__file__).parents[1] / "tests" / "data" / "language"
NEIGHBOURS = {"hr": "bs", "sr-Latn": "bs"}
GRAINS = frozenset({"second", "minute", "hour", "day", "week"})
DUCKLING = timezone(timedelta(hours=-2))
"""Where the moment of reference of Duckling's corpora is told."""
FIELDS = ("client", "direction", "outcome", "next", "new_client")

Row = dict[str, Any]
Share = tuple[int, int]
"""So many right, of so many."""


def rows(file: Path) -> Iterator[Row]:
    with file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_held_out(language: str, text: str) -> bool:
    """Half of the lines, the same ones always."""
    return hashlib.sha256(f"{language}|{text}".encode()).digest()[0] % 2 == 1


# Dates


def dates(language: str) -> Share:
    """The held-out half of the shared Duckling corpus; rows of a month or longer are left out."""
    examples = {
        row["text"]: row
        for row in rows(SHARED / "dates_duckling.jsonl")
        if row["lang"] == language and row["kind"] == "datetime" and row["grain"] in GRAINS
        if is_held_out(language, row["text"])
    }
    ours = NEIGHBOURS.get(language, language)
    right = sum(
        is_right_date(row, find_dates(text, ours, datetime.fromisoformat(row["ref"]), zone=DUCKLING))
        for text, row in examples.items()
    )
    return right, len(examples)


def is_right_date(row: Row, found: tuple[Found, ...]) -> bool:
    """A day by its date; an hour or minute exactly ("in 7 days", an hour to Duckling, by its date)."""
    expected = datetime.fromisoformat(row["value"]).replace(second=0)
    if len(found) != 1:
        return False
    value: date | datetime = found[0].value
    if isinstance(value, datetime):
        return value == expected and row["grain"] not in ("day", "week")
    return value == expected.date() and row["grain"] in ("hour", "day", "week")


# Call lines


@dataclass(frozen=True, slots=True)
class Company:
    """A database of names, and how lines about them are understood."""

    database: Database
    person: Person
    """Who sees all of them."""

    def understood(self, row: Row) -> Meaning:
        with self.database.reading() as connection:
            clients = Store(connection, datetime.now(UTC)).clients
            find: FindClient = lambda text, governed: clients.mention(self.person, text, governed)  # noqa: E731
            return understand(
                row["text"],
                language=NEIGHBOURS.get(row["lang"], row["lang"]),
                now=datetime.fromisoformat(row.get("ref", "2026-03-11T09:30")),
                find=find,
            )


def entry_as_row(meaning: Meaning) -> Row:
    """What was understood, in the words of `quick_entry.jsonl`."""
    entry, mention = meaning.entry, meaning.entry.mention
    return {
        "intent": next(iter(meaning.guess.intents), None),
        "client": mention.client.name if mention and mention.client else None,
        "candidates": {one.name for one in mention.candidates} if mention else set(),
        "new_client": entry.new_client,
        "direction": entry.direction,
        "duration_min": entry.minutes,
        "outcome": entry.outcome,
        "next": entry.next,
        "due": _iso(entry.due),
        "remind": _iso(entry.remind),
    }


def _iso(moment: date | datetime | None) -> str | None:
    return moment.isoformat()[:16] if moment else None


def wrong_fields(row: Row, meaning: Meaning) -> dict[str, tuple[Any, Any]]:
    """Every field that is not exactly as expected, with both values."""
    expected = {"candidates": set(), "new_client": None} | row["expect"]
    expected["candidates"] = set(expected["candidates"])
    found = entry_as_row(meaning)
    return {name: (value, found[name]) for name, value in expected.items() if found.get(name) != value}


def entries(company: Company, examples: Iterable[Row]) -> dict[str, Share]:
    """Lines with all fields exact, by language."""
    return _by_language(examples, lambda row: not wrong_fields(row, company.understood(row)))


# Intents


def intents(company: Company, examples: Iterable[Row]) -> dict[str, dict[str, Share]]:
    """Of the phrases with an intent: the first right, among the first three; of those shown as sure, the right ones;
    of the others: taken for sure."""
    counts: dict[str, dict[str, Counter[bool]]] = defaultdict(lambda: defaultdict(Counter))
    for row in examples:
        guess, of_language = company.understood(row).guess, counts[row["lang"]]
        if row["intent"] is None:
            of_language["strangers sure"][guess.certainty is Certainty.SURE] += 1
            continue
        of_language["right"][row["intent"] == next(iter(guess.intents), None)] += 1
        of_language["top three"][row["intent"] in guess.intents[:3]] += 1
        if guess.certainty is Certainty.SURE:
            of_language["sure and right"][row["intent"] == guess.intents[0]] += 1
    return {
        language: {name: (count[True], count.total()) for name, count in of_language.items()}
        for language, of_language in counts.items()
    }


# Names


def names(language: str) -> dict[str, Share]:
    """The held-out half of the mentions, every stored client of the language in one database."""
    people = [row for row in rows(SHARED / "names_inflected.jsonl") if row["lang"] == language]
    stored = [row for row in people if not row["heldout"]]
    bearers: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in stored:
        bearers[name_words(row["surname"])].add(_whole(row))
        bearers[name_words(_whole(row))].add(_whole(row))
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    with (
        throwaway(dict.fromkeys(map(_whole, stored)), datetime.now(UTC)) as (database, person),
        database.reading() as connection,
    ):
        clients = Store(connection, datetime.now(UTC)).clients
        for row in (row for row in people if is_held_out(language, row["id"])):
            alone, offered = _offered(clients.mention(person, row["mention"], {}))
            if row["heldout"]:
                counts["a stranger taken"][alone is not None] += 1
                continue
            meant = bearers[name_words(_whole(row) if row["full"] else row["surname"])]
            counts["right"][({alone} if alone else offered) == meant] += 1
            counts["wrong and alone"][alone is not None and alone not in meant] += 1
            alone, offered = _offered(clients.mention(person, row["mention_typo"], {}))
            counts["typo: right or offered"][not meant.isdisjoint(offered | {alone})] += 1
    return {name: (count[True], count.total()) for name, count in counts.items()}


def _offered(mention: Mention | None) -> tuple[str | None, set[str]]:
    if mention is None:
        return None, set()
    return mention.client.name if mention.client else None, {one.name for one in mention.candidates}


def _whole(row: Row) -> str:
    return f"{row['surname']} {row['given']}"


def _by_language(examples: Iterable[Row], is_right: Callable[[Row], bool]) -> dict[str, Share]:
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for row in examples:
        counts[row["lang"]][is_right(row)] += 1
    return {language: (count[True], count.total()) for language, count in counts.items()}
