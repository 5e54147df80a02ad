"""How well dates are read on the collected examples of others, as floors that must not fall.

What is right, and which half of the Duckling corpus was set aside before the grammar was written, tells
`bench/language.py`.
"""

from datetime import datetime

import pytest

from bench.language import NEIGHBOURS, SHARED, dates, rows
from bot.reading.dates import find_dates
from bot.reading.durations import find_duration, find_durations
from bot.reading.recurrences import find_recurrence

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the shared example data is not here")


@pytest.mark.parametrize(
    ("language", "floor"), [("en", 86), ("es", 95), ("ro", 100), ("ru", 91), ("hu", 100), ("hr", 91)]
)
def test_held_out_half_of_the_duckling_corpus(language: str, floor: int) -> None:
    right, examples = dates(language)
    assert 100 * right / examples >= floor


def test_durations_inside_sentences() -> None:
    for row in rows(SHARED / "durations_in_sentences_ha.jsonl"):
        found = find_durations(row["text"], NEIGHBOURS.get(row["lang"], row["lang"]))
        assert [one.minutes for one in found] == [max(1, (row["seconds"] + 30) // 60)], row["text"]


def test_recurrences() -> None:
    for row in rows(SHARED / "recurrences.jsonl"):
        found = find_recurrence(row["text"], row["lang"], datetime.fromisoformat(row["ref"]))
        assert found is not None, row["text"]
        time = found.time.strftime("%H:%M") if found.time else None
        assert (found.rule, time) == (row["rrule"], row["time"]), row["text"]


def test_quick_entries() -> None:
    """Every due date and reminder of the staff sentences, no other date, and the length of the call."""
    wrong = []
    for row in rows(SHARED / "quick_entry.jsonl"):
        expect, now = row["expect"], datetime.fromisoformat(row["ref"])
        found = {one.value.isoformat()[:16] for one in find_dates(row["text"], row["lang"], now)}
        duration = find_duration(row["text"], row["lang"])
        said = {expect["due"], expect["remind"]} - {None}
        missing, spurious = said - found, found - said
        offset = any(one.role == "before" for one in find_durations(row["text"], row["lang"]))
        minutes = duration[0] if duration else None
        if missing > ({expect["remind"]} if offset else set()) or spurious or minutes != expect["duration_min"]:
            wrong.append(row["id"])
    assert wrong == ["hu-23"]  # its day and its time stand in two places
