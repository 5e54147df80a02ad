"""The part of bench/RESULTS.md about free text: the first run on data set aside, and this one."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from bench.language import OWN, SHARED, Company, Row, Share, dates, entries, intents, names, rows
from bench.people import clients
from storage.throwaway import throwaway

LANGUAGES = ("en", "es", "ro", "ru", "hu", "bs")
FIRST_RUN = Path(__file__).parent / "first_run.json"
"""The figures of the first version that ran, on the same data; never measured again."""

STRANGERS = 10_000
"""Clients beside those that the lines speak of, when a line's time is taken."""

Table = dict[str, dict[str, float]]
"""Percentages by what was measured and by language."""


def measured() -> Table:
    """Everything that is a share, in percent. Without ../shared the corpora's figures are left out."""
    table: Table = {}
    if SHARED.exists():
        spoken = {language: "hr" if language == "bs" else language for language in LANGUAGES}
        table["dates: exact"] = {language: percent(dates(corpus)) for language, corpus in spoken.items()}
        for language in LANGUAGES:
            for what, share in names(language).items():
                table.setdefault(f"names: {what}", {})[language] = percent(share)
    with throwaway(client_names(), datetime.now(UTC)) as (database, person):
        company = Company(database, person)
        lines = entries(company, rows(OWN / "heldout_quick_entry.jsonl"))
        table["call lines: all fields exact"] = {language: percent(share) for language, share in lines.items()}
        later = entries(company, rows(OWN / "heldout_quick_entry_later.jsonl"))
        table["call lines of a later author"] = {language: percent(share) for language, share in later.items()}
        for language, shares in intents(company, rows(OWN / "heldout_intents.jsonl")).items():
            for what, share in shares.items():
                table.setdefault(f"intents: {what}", {})[language] = percent(share)
    return table


def client_names() -> list[str]:
    """Of whom the call lines speak."""
    return list(dict.fromkeys(row["name"] for row in rows(OWN / "clients.jsonl")))


def percent(share: Share) -> float:
    right, of = share
    return round(100 * right / of, 1) if of else 0.0


def line_times() -> tuple[float, float]:
    """Median and 95th percentile of understanding one call line with 10,000 clients; milliseconds of CPU."""
    lines: list[Row] = list(rows(OWN / "heldout_quick_entry.jsonl"))
    everybody = list(dict.fromkeys([*client_names(), *clients(STRANGERS)]))
    with throwaway(everybody, datetime.now(UTC)) as (database, person):
        company = Company(database, person)
        for row in lines:
            company.understood(row)
        taken = []
        for row in lines * 3:
            begun = time.process_time()
            company.understood(row)
            taken.append((time.process_time() - begun) * 1000)
    cuts = quantiles(taken, n=20)
    return cuts[9], cuts[18]


def language_report() -> list[str]:
    """Lines of Markdown, to follow another section."""
    first: Table = json.loads(FIRST_RUN.read_text(encoding="utf-8"))
    found = measured()
    written = ["", "# How well free text is understood", ""]
    written += ["Percent, of data that nobody tuned on (`bench/language.py` says which): the first run → now.", ""]
    written += ["| | " + " | ".join(LANGUAGES) + " |", "|---" * (1 + len(LANGUAGES)) + "|"]
    for what, by_language in found.items():
        cells = (
            f"{first.get(what, {}).get(language, '–')} → **{by_language.get(language, '–')}**" for language in LANGUAGES
        )
        written.append(f"| {what} | " + " | ".join(cells) + " |")
    if found:
        middle, high = line_times()
        written += [
            "",
            f"One line with {STRANGERS:,} clients: median {middle:.1f} ms of CPU, 95 of 100 within {high:.1f} ms.",
        ]
    written.append("")
    return written
