"""Dates as staff would type them, on Wednesday 11 March 2026 at 9:30 in Sarajevo; and lines that mean harm.

`dates_said.txt` was written from knowledge of the languages, not from any corpus: language, words, what is
read (nothing where the last column is empty).
"""

from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.amounts import find_amounts
from bot.reading.dates import AmbiguousDate, UnreadableDate, find_dates, read_date, read_moment
from bot.reading.durations import find_durations
from bot.reading.lexicon import lexicon
from bot.reading.recurrences import find_recurrence
from locales import LANGUAGES

NOW = datetime.fromisoformat("2026-03-11T09:30")
SARAJEVO = ZoneInfo("Europe/Sarajevo")
SAID = [
    [cell.strip() for cell in line.split("|")]
    for line in (Path(__file__).parent / "dates_said.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_said(language: str, text: str, expected: str) -> None:
    found = find_dates(text, language, NOW, zone=SARAJEVO)
    assert " ; ".join(one.value.isoformat()[:16] for one in found) == expected


@pytest.mark.parametrize(
    ("text", "value", "rivals"),
    [
        ("Friday 12 March", "2026-03-12", ["2026-03-13"]),
        ("Friday 12 March 10:00", "2026-03-12T10:00:00", ["2026-03-13T10:00:00"]),
        ("Thursday 12 March", "2026-03-12", []),
        ("3/4", "2026-04-03", ["2027-03-04"]),
        ("call on 03/04/2026 at 10", "2026-04-03T10:00:00", ["2026-03-04T10:00:00"]),
        ("Wednesday 03/04/2026", "2026-03-04", []),
        ("3/14", "2026-03-14", []),
        ("4/4", "2026-04-04", []),
        ("03.04.", "2026-04-03", []),
        ("friday the 12th", "2026-03-12", ["2026-03-13"]),
    ],
)
def test_what_two_readings_fit_carries_its_rivals(text: str, value: str, rivals: list[str]) -> None:
    (found,) = find_dates(text, "en", NOW)
    assert (found.value.isoformat(), [rival.isoformat() for rival in found.rivals]) == (value, rivals)


def test_other_languages_write_the_day_first() -> None:
    (found,) = find_dates("llamar el 3/4", "es", NOW)
    assert (found.value, found.rivals) == (date(2026, 4, 3), ())


@pytest.mark.parametrize(
    ("language", "text", "value", "until"),
    [
        ("en", "from 13 to 15 July", "2026-07-13", "2026-07-15"),
        ("en", "July 13-15, 2027", "2027-07-13", "2027-07-15"),
        ("en", "Thursday from 9:30 to 11:00", "2026-03-12T09:30:00", "2026-03-12T11:00:00"),
        ("en", "tomorrow between 2 and 4 pm", "2026-03-12T14:00:00", "2026-03-12T16:00:00"),
        ("en", "11:30-1:30", "2026-03-11T11:30:00", "2026-03-11T13:30:00"),
        ("ru", "с 9 до 11", "2026-03-12T09:00:00", "2026-03-12T11:00:00"),
        ("bs", "od 13. do 15. jula", "2026-07-13", "2026-07-15"),
        ("hu", "július 13-tól 15-ig", "2026-07-13", "2026-07-15"),
    ],
)
def test_range_is_one_value_with_an_end(language: str, text: str, value: str, until: str) -> None:
    (found,) = find_dates(text, language, NOW)
    assert found.until is not None
    assert (found.value.isoformat(), found.until.isoformat()) == (value, until)


def test_named_zone_is_applied_where_the_own_is_known() -> None:
    (here,) = find_dates("tomorrow 16:00 GMT", "en", NOW, zone=SARAJEVO)
    (unknown,) = find_dates("tomorrow 16:00 GMT", "en", NOW)
    assert (here.value, unknown.value) == (datetime(2026, 3, 12, 17), datetime(2026, 3, 12, 16))  # noqa: DTZ001


HOSTILE = [
    "a" * 4096,
    "1" * 1000,
    "1 " * 2048,
    "1.2." * 1024,
    "1/2/" * 1024,
    "\u202e\u200f\u061c" * 1365,
    "\u0301" * 4096,
    "😀" * 4096,
    "the on of " * 400 + "5 march",
    "в 5 " * 1000,
    "every monday at 9 " * 230,
    "first last week of march " * 160,
    "half a half of an hour and " * 150,
    "kétszázezer" * 370,
    "пятнuцу cозвoн c " * 240,
    "99999999999999999999 years from 31.12.9999",
    "in 999999999 years",
    "100000 weeks before 1.1.1900",
    "31/02/2026 30 february 29 february 2027 24:61",
    "٣/٤ １２．０３．２０２６",
    "\x00\x07\x1b[31m tomorrow",
    "İSTANBUL ß ŉ ﬁ tomorrow at 9",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_line_is_read_without_an_error(language: str, text: str) -> None:
    read_all(text, language)


@given(text=st.text(max_size=400), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    read_all(text, language)


@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_any_words_of_the_lists_are_read_without_an_error(data: st.DataObject, language: str) -> None:
    known = lexicon(language)
    words = sorted(
        {*known.words, *known.stems, *known.inflected, *(" ".join(parts) for _, parts in _phrases(language))}
    )
    others = ["5", "12.03.", "3/4", "10:30", "2026", "31", "-", ",", "9-ig", "0", "15-20", "99999"]
    read_all(" ".join(data.draw(st.lists(st.sampled_from([*words, *others]), max_size=14))), language)


def _phrases(language: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(first, parts) for first, known in lexicon(language).phrases.items() for parts, _ in known]


def read_all(text: str, language: str) -> None:
    found = find_dates(text, language, NOW, zone=SARAJEVO)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
    find_dates(text, language, NOW, past=True)
    find_durations(text, language)
    find_recurrence(text, language, NOW)
    find_amounts(text, language, "EUR")
    with suppress(UnreadableDate, AmbiguousDate):
        read_date(text, [language], NOW.date())
    with suppress(UnreadableDate, AmbiguousDate):
        read_moment(text, [language], NOW)
