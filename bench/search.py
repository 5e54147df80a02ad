"""Looking for a client with a typo, among very many: Backdesk, RapidFuzz over all names, and SQLite's trigrams.

`python -m bench.search --clients 1000000` measures more clients than `make bench` does, and prints the table.
"""

import argparse
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median

from rapidfuzz import fuzz, process, utils

from bench.people import LEGAL, clients, slip
from office.names import name_words
from storage.store import Store
from storage.throwaway import throwaway

CLIENTS = 100_000
QUERIES = 400
PEER_QUERIES = 100
"""RapidFuzz goes through all names: as many of the queries take a while already."""
SHOWN = 5
WARM_UP = 20

BACKDESK, WRATIO, TRIGRAM = "Backdesk", "RapidFuzz WRatio over all names", "SQLite FTS5, trigrams"

Find = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Query:
    typed: str
    meant: frozenset[str]
    """The folded words of the name that was meant."""


@dataclass(frozen=True, slots=True)
class SearchSample:
    """One way of searching. Milliseconds of CPU a query; a hit is a client of the meant name among the first five."""

    median: float
    p95: float
    hits: float


@dataclass(frozen=True, slots=True)
class SearchResult:
    clients: int
    build: float
    """CPU seconds until all clients are in the database and found."""
    size: float
    """Megabytes of the database."""
    memory: float
    """Resident megabytes that searching added."""
    samples: dict[str, SearchSample]


def measure_search(count: int = CLIENTS, queries: int = QUERIES) -> SearchResult:
    """Each query goes to all in turn, so that a busy machine is busy for all."""
    names = list(clients(count))
    asked = list(_queries(names, queries))
    started = time.process_time()
    now = datetime.now(UTC)
    with throwaway(names, now) as (database, person), database.reading() as connection, _trigrams(names) as trigram:
        build = time.process_time() - started
        searched = Store(connection, now).clients

        def backdesk(typed: str) -> list[str]:
            found = searched.look_up(person, typed, SHOWN)
            return [one.name for one in ((found.clear,) if found.clear else found.candidates)]

        lowered = [utils.default_process(name) for name in names]

        def wratio(typed: str) -> list[str]:
            hits = process.extract(utils.default_process(typed), lowered, scorer=fuzz.WRatio, limit=SHOWN)
            return [names[place] for _, _, place in hits]

        for query in asked[:WARM_UP]:
            backdesk(query.typed)
            trigram(query.typed)
        before = _memory()
        for query in asked[WARM_UP:]:
            backdesk(query.typed)
        memory = _memory() - before
        finds: dict[str, Find] = {BACKDESK: backdesk, WRATIO: wratio, TRIGRAM: trigram}
        times: dict[str, list[float]] = {name: [] for name in finds}
        hits = dict.fromkeys(finds, 0)
        for number, query in enumerate(asked):
            for name, find in finds.items():
                if name is WRATIO and number >= PEER_QUERIES:
                    continue
                begun = time.thread_time()
                found = find(query.typed)
                times[name].append((time.thread_time() - begun) * 1000)
                hits[name] += any(query.meant <= set(name_words(one)) for one in found[:SHOWN])
        size = database.file.stat().st_size / 1e6 if database.file else 0.0
    samples = {
        name: SearchSample(median(taken), sorted(taken)[int(len(taken) * 0.95)], hits[name] / len(taken))
        for name, taken in times.items()
    }
    return SearchResult(count, build, size, memory, samples)


def search_report(result: SearchResult) -> list[str]:
    """The section of bench/RESULTS.md."""
    own = result.samples[BACKDESK]
    rows = [
        "# What a search for a client costs",
        "",
        f"Among {result.clients:,} clients, each query with one typo. CPU, Backdesk's divided by the peer's, lower is"
        " better.",
        "",
        "| | medians | 95th percentiles | median | 95th percentile | the meant client among the first five |",
        "|---|---|---|---|---|---|",
    ]
    for name, one in result.samples.items():
        ratios = ("", "") if one is own else (f"**{own.median / one.median:.3f}**", f"**{own.p95 / one.p95:.3f}**")
        figures = f"{one.median:.2f} ms | {one.p95:.2f} ms | {one.hits:.1%}"
        rows.append(f"| {name} | {ratios[0]} | {ratios[1]} | {figures} |")
    return [
        *rows,
        "",
        f"Written and indexed in {result.build:.0f} s of CPU; the database is {result.size:.0f} MB; {QUERIES} searches"
        f" added {result.memory:.1f} MB to the process.",
        "",
        "- Half of the queries are a surname or a company's name, half a whole name, a third of them swapped; in each"
        " a letter is missing, doubled, wrong, or in its neighbour's place; half come without diacritics.",
        "- Backdesk is `Clients.look_up` on SQLite, rights included. RapidFuzz has all names in memory, in small"
        f" letters, and answers the first {PEER_QUERIES} queries. FTS5 is asked for any of the query's trigrams, ranked"
        " by bm25.",
        "- The names are made of roots and endings, so many differ in one letter: a typo may well be another name.",
    ]


def _queries(names: list[str], count: int) -> Iterator[Query]:
    """Every query has a letter wrong."""
    chance = Random(7)
    while count:
        words = _without_legal_form(chance.choice(names)).split()
        said = words if chance.random() < 0.5 else words[:1]
        at = max(range(len(said)), key=lambda place: len(said[place]))
        typed = [slip(word, chance) if place == at else word for place, word in enumerate(said)]
        if typed[at] == said[at]:
            continue
        if chance.random() < 0.33:
            typed.reverse()
        text = " ".join(typed)
        count -= 1
        yield Query(_plain(text) if chance.random() < 0.5 else text, frozenset(name_words(" ".join(said))))


def _without_legal_form(name: str) -> str:
    return next((name.removesuffix(f" {form}") for form in LEGAL if name.endswith(f" {form}")), name)


def _plain(text: str) -> str:
    return text.translate(str.maketrans("áéíóöőúüűñăâîșțčćđšžё", "aeiooouuunaaistccdsze"))


@contextmanager
def _trigrams(names: list[str]) -> Iterator[Find]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE trigram USING fts5(name, tokenize = 'trigram')")
        connection.executemany("INSERT INTO trigram VALUES (?)", ((name,) for name in names))

        def find(typed: str) -> list[str]:
            parts = {typed[at : at + 3] for at in range(max(1, len(typed) - 2))}
            match = " OR ".join(f'"{part}"' for part in sorted(parts))
            rows = connection.execute("SELECT name FROM trigram WHERE trigram MATCH ? ORDER BY rank LIMIT 5", (match,))
            return [row[0] for row in rows]

        yield find


def _memory() -> float:
    """Resident megabytes of this process; Linux."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--clients", type=int, default=CLIENTS)
    print("\n".join(search_report(measure_search(parser.parse_args().clients))))


if __name__ == "__main__":
    main()
