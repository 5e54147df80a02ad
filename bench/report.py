"""bench/RESULTS.md: ratios first, then the numbers of this machine."""

import os
import platform
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median

from bench.bots import CLIENTS, PEOPLE
from bench.measuring import BURSTS, SINGLE, WARM_UP, Sample

PACKAGES = (
    "aiogram",
    "python-telegram-bot",
    "slack-bolt",
    "slack-sdk",
    "SQLAlchemy",
    "aiosqlite",
    "aiohttp",
    "httpx",
    "rapidfuzz",
)

Measure = tuple[str, Callable[[Sample], float], str]

MEASURES: tuple[Measure, ...] = (
    ("a call, one at a time: CPU", lambda s: s.single_cpu, "ms"),
    ("a call, fifty at a time: CPU", lambda s: s.burst_cpu, "ms"),
    ("one at a time: wall, until the answer is at the platform", lambda s: s.single_answer, "ms"),
    ("one at a time: wall, until it is marked sent", lambda s: s.single_settled, "ms"),
    ("fifty at a time: wall for a call, until all are marked sent", lambda s: s.burst_wall, "ms"),
    ("start to the first answer: CPU", lambda s: s.start_cpu, "s"),
    ("start to the first answer: wall", lambda s: s.start_wall, "s"),
    ("resident memory after the first answer", lambda s: s.memory, "MB"),
)


def write_report(file: Path, samples: dict[str, dict[str, list[Sample]]], more: list[str]) -> None:
    """`samples`: by platform and bot, Backdesk's first; a ratio is its cost over the peer's in the same round.

    `more` follows.
    """
    rounds = len(next(iter(samples["Telegram"].values())))
    rows = [
        "# What a logged call costs",
        "",
        "Written by `make bench`. Backdesk's cost divided by a peer's, lower is better: the median of"
        f" {rounds} rounds, in brackets the lowest and the highest.",
        "",
    ]
    for platform_name, of_platform in samples.items():
        rows += [f"## On {platform_name}", "", *_ratios(of_platform), ""]
    rows += [f"The same on this machine ({os.cpu_count()} cores, Python {platform.python_version()}), medians:", ""]
    for of_platform in samples.values():
        rows += [*_medians(of_platform), ""]
    rows += [_method(), *more, ""]
    file.write_text("\n".join(rows), encoding="utf-8")


def _ratios(samples: dict[str, list[Sample]]) -> list[str]:
    own, *peers = samples
    rows = ["| | " + " | ".join(f"against {peer}" for peer in peers) + " |", "|---" * (1 + len(peers)) + "|"]
    for name, value, _ in MEASURES:
        ratios = (_ratio(samples[own], samples[peer], value) for peer in peers)
        rows.append(f"| {name} | " + " | ".join(ratios) + " |")
    return rows


def _medians(samples: dict[str, list[Sample]]) -> list[str]:
    rows = ["| | " + " | ".join(samples) + " |", "|---" * (1 + len(samples)) + "|"]
    for name, value, unit in MEASURES:
        medians = (f"{median(map(value, of_bot)):.3g} {unit}" for of_bot in samples.values())
        rows.append(f"| {name} | " + " | ".join(medians) + " |")
    return rows


def _ratio(own: list[Sample], peer: list[Sample], value: Callable[[Sample], float]) -> str:
    ratios = [value(a) / value(b) for a, b in zip(own, peer, strict=True)]
    return f"**{median(ratios):.2f}** ({min(ratios):.2f}–{max(ratios):.2f})"


def _method() -> str:
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    return f"""## How it was measured

- Versions: {versions}.
- Each bot is a process of its own, started anew on a new SQLite file for each round, and speaks with a small server on
  loopback that lives in the bench's process: on Telegram it long-polls, on Slack signed commands are posted to it. The
  order of the bots turns from round to round.
- {PEOPLE} people in {PEOPLE} private chats write `/call NAME, 15, reached, wants the offer`, on Slack
  `/backdesk call NAME, …`. One at a time: the next is written when the one before is marked sent and the bot polls
  again, or has acknowledged it; {WARM_UP} to warm up, {SINGLE} measured. Fifty at a time: all in one answer to
  `getUpdates`, on Slack fifty requests at once; {BURSTS} times after one to warm up.
- CPU is user and system time of all threads of the bot's process, from the first event until the last message is
  marked sent, as the bench reads it in the database. SQLite everywhere in WAL with `synchronous=FULL`.
- Start: from the process's start, with an update waiting already, until its answer is at the server.
- Backdesk is the real `backdesk run`: {CLIENTS} clients a person, the client found by name, rights, deduplication, the
  day's norms counted, the message before edited (so two messages a call go out), the scheduler ticking.
- The peers (`bench/peers/`) read the person and the dialog, insert the call, write the dialog, insert a row of an
  outbox and commit; send the answer with two buttons; mark the row sent and commit: SQLAlchemy's async ORM on
  aiosqlite, one connection, updates handled concurrently, the frameworks' own requests. They send one message a call.
- A second after the start Backdesk reads the words of the staff's languages, about 0.2 s of CPU, once; with the hundred
  calls one at a time it falls into their figure, as some 2 ms a call.
- Nobody is paced: Backdesk, which keeps to Telegram's 30 messages a second, runs with `BACKDESK_TELEGRAM_PACE=0`; its
  one message a second in a Slack channel, which no setting takes away, is taken away by `bench/unpaced.py`.
- The peer on slack-bolt acknowledges first and then writes; Backdesk acknowledges what it has committed.

## What it does not show

- A network: on loopback nobody waits for a platform. The walls say what the bots add to it.
- A disk: with `synchronous=FULL` the walls hang on how long this machine's fsync takes.
- A large database, PostgreSQL, other commands than `/call`, memory after days.
"""
