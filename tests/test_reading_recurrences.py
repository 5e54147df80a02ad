"""Recurrences in staff's own words; the tables of the six languages are in the data."""

from datetime import datetime

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.recurrences import find_recurrence
from bot.talk.wording import Reader, render
from bot.talk.words import Say
from handlers.repeats import in_words
from locales import LANGUAGES
from tests.catalogues import catalogue

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
        ("hu", "2 havonta: jelentés", "FREQ=MONTHLY;INTERVAL=2", ""),
        ("hu", "9-kor naponta", "FREQ=DAILY", "09:00"),
        ("hu", "3 naponta 9-kor", "FREQ=DAILY;INTERVAL=3", "09:00"),
        ("hu", "2 hetente kedden", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", ""),
        ("hu", "kéthavonta", "FREQ=MONTHLY;INTERVAL=2", ""),
        ("hu", "háromnaponta", "FREQ=DAILY;INTERVAL=3", ""),
        ("hu", "minden munkanapon", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", ""),
        ("hu", "minden hónap utolsó napján 15:00: jelentés", "FREQ=MONTHLY;BYMONTHDAY=-1", "15:00"),
        ("hu", "minden hónap 10. napján", "FREQ=MONTHLY;BYMONTHDAY=10", ""),
        ("hu", "havonta: 1. hétfő", "FREQ=MONTHLY;BYDAY=1MO", ""),
        ("ru", "каждую вторую среду месяца", "FREQ=MONTHLY;BYDAY=2WE", ""),
        ("ru", "каждую вторую среду", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", ""),
        ("ru", "раз в 3 дня", "FREQ=DAILY;INTERVAL=3", ""),
        ("ru", "каждый месяц в 10 часов", "FREQ=MONTHLY", "10:00"),
        ("bs", "svaki zadnji petak u mjesecu", "FREQ=MONTHLY;BYDAY=-1FR", ""),
        ("en", "every 3rd friday of the month", "FREQ=MONTHLY;BYDAY=3FR", ""),
        ("en", "every second wednesday of the month", "FREQ=MONTHLY;BYDAY=2WE", ""),
        ("en", "every 2 months on the first monday at 9", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", "09:00"),
        ("en", "every month, 3 calls", "FREQ=MONTHLY", ""),
        ("es", "el último viernes de cada mes", "FREQ=MONTHLY;BYDAY=-1FR", ""),
        ("es", "cada segundo viernes del mes", "FREQ=MONTHLY;BYDAY=2FR", ""),
        ("ro", "ultima vineri din lună", "FREQ=MONTHLY;BYDAY=-1FR", ""),
        ("ro", "în fiecare a doua miercuri a lunii", "FREQ=MONTHLY;BYDAY=2WE", ""),
        ("ro", "în fiecare luni la 10", "FREQ=WEEKLY;BYDAY=MO", "10:00"),
        ("ro", "la fiecare 20 de zile", "FREQ=DAILY;INTERVAL=20", ""),
    ],
)
def test_recurrence(language: str, text: str, rule: str, time: str) -> None:
    found = find_recurrence(text, language, NOW)
    assert found is not None
    assert (found.rule, found.time.strftime("%H:%M") if found.time else "") == (rule, time)


DAYS = (
    *("MO", "TU", "WE", "TH", "FR", "SA", "SU", "MO,TH", "MO,TU,WE,TH,FR"),
    *("1MO", "2TU", "3WE", "4TH", "5FR", "-1SA", "-1SU", "2SU"),
)
SAID = [
    f"FREQ={rule}".replace(";", f";INTERVAL={interval};", 1).replace("INTERVAL=1;", "").rstrip(";")
    for interval in (1, 2, 5, 21)
    for rule in (
        *("DAILY;", "WEEKLY;", "MONTHLY;", "YEARLY;"),
        *(f"MONTHLY;BYMONTHDAY={day}" for day in (1, 2, 10, 23, 31, -1)),
        *(f"{'MONTHLY' if days[0] in '-12345' else 'WEEKLY'};BYDAY={days}" for days in DAYS),
    )
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_bot_says_it_can_read(language: str) -> None:
    """Every wording of `tasks-every-…` is read back whole, as the rule that it says."""
    for rule in SAID:
        words = render(in_words(rule), Reader(language, "UTC"))
        found = find_recurrence(words, language, NOW)
        assert found is not None, words
        assert (found.rule, found.time, words[found.start : found.end]) == (rule, None, words)


def test_all_that_the_bot_says_is_tried() -> None:
    said = {words.key for rule in SAID if isinstance(words := in_words(rule), Say)}
    assert said == {key for key in catalogue("en")[0] if key.startswith("tasks-every-")}


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
