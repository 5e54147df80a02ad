"""Recurrences in staff's own words; the tables of the six languages are in the data."""

from datetime import datetime

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.recurrences import find_recurrence
from locales import LANGUAGES

NOW = datetime.fromisoformat("2026-03-11T09:30")
WORDS = "every each 31 february friday other 2 5th last day of month at 9 daily , and"


@pytest.mark.parametrize(
    ("language", "text", "rule", "time"),
    [
        ("en", "remind me every other friday at 3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "15:00"),
        ("en", "at 9 every day", "FREQ=DAILY", "09:00"),
        ("en", "every 3 months", "FREQ=MONTHLY;INTERVAL=3", ""),
        ("en", "last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1", ""),
        ("en", "every year on 12 March", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=12", ""),
        ("es", "los lunes y los jueves a las 10", "FREQ=WEEKLY;BYDAY=MO,TH", "10:00"),
        ("es", "a fin de cada mes", "FREQ=MONTHLY;BYMONTHDAY=-1", ""),
        ("ro", "în fiecare zi la 8:30", "FREQ=DAILY", "08:30"),
        ("ru", "в конце каждого месяца", "FREQ=MONTHLY;BYMONTHDAY=-1", ""),
        ("ru", "каждый день в 9 утра", "FREQ=DAILY", "09:00"),
        ("hu", "minden második kedden 10-kor", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "10:00"),
        ("hu", "havonta", "FREQ=MONTHLY", ""),
        ("bs", "svake sedmice u petak u 10", "FREQ=WEEKLY;BYDAY=FR", "10:00"),
        ("bs", "svaki radni dan u 8", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "08:00"),
    ],
)
def test_recurrence(language: str, text: str, rule: str, time: str) -> None:
    found = find_recurrence(text, language, NOW)
    assert found is not None
    assert (found.rule, found.time.strftime("%H:%M") if found.time else "") == (rule, time)


def test_span_takes_in_the_time() -> None:
    text = "call Larsen every monday at 9, ask about the offer"
    found = find_recurrence(text, "en", NOW)
    assert found is not None
    assert text[found.start : found.end] == "every monday at 9"


@pytest.mark.parametrize("text", ["monday at 9", "call everyone", "every client", "every 1000 days", ""])
def test_no_recurrence(text: str) -> None:
    assert find_recurrence(text, "en", NOW) is None


@given(
    words=st.lists(
        st.sampled_from(WORDS.split()),
        max_size=9,
    ),
    language=st.sampled_from(LANGUAGES),
)
def test_every_rule_is_one_that_rrule_accepts(words: list[str], language: str) -> None:
    found = find_recurrence(" ".join(words), language, NOW)
    if found:
        assert rrulestr(found.rule, dtstart=NOW)[0] >= NOW
