"""The day of a call that a line tells of, in whichever order its words stand."""

import pytest

from bot.understanding.meaning import Intent
from tests.test_understanding_entry import read


@pytest.mark.parametrize(
    ("language", "text", "on", "rest"),
    [
        ("en", "called Clarke yesterday, 5 min", "2026-03-10", ""),
        ("en", "yesterday called Clarke", "2026-03-10", ""),
        ("en", "called Clarke on Monday, 5 min", "2026-03-09", ""),
        ("en", "Clarke, 5 min, no answer, yesterday", "2026-03-10", ""),
        ("en", "called Clarke 3 March, 5 min", "2026-03-03", ""),
        ("es", "llamé a Molina ayer", "2026-03-10", ""),
        ("es", "ayer llamé a Molina, 5 min", "2026-03-10", ""),
        ("es", "el lunes llamé a Molina", "2026-03-09", ""),
        ("ro", "l-am sunat ieri pe Rusu", "2026-03-10", ""),
        ("ro", "ieri l-am sunat pe Rusu, 5 min", "2026-03-10", ""),
        ("ro", "l-am sunat pe Rusu luni", "2026-03-09", ""),
        ("ru", "звонил вчера Шевченко", "2026-03-10", ""),
        ("ru", "вчера звонил Шевченко, 5 минут", "2026-03-10", ""),
        ("ru", "звонил Шевченко в понедельник", "2026-03-09", ""),
        ("hu", "tegnap hívtam Kovácsot", "2026-03-10", ""),
        ("hu", "hívtam Kovácsot tegnap, 5 perc", "2026-03-10", ""),
        ("hu", "hétfőn hívtam Kovácsot", "2026-03-09", ""),
        ("bs", "zvao sam jučer Hodžića", "2026-03-10", ""),
        ("bs", "jučer sam zvao Hodžića, 5 min", "2026-03-10", ""),
        ("bs", "zvao sam Hodžića u ponedjeljak", "2026-03-09", ""),
        # Not the call's day: today, an hour beside it, what was spoken of, what somebody else did, since when.
        ("en", "called Clarke today, 5 min", None, ""),
        ("en", "called Clarke yesterday at 15:00", "2026-03-10", "yesterday at 15:00"),
        ("en", "called Clarke about the invoice of 3 March, 5 min", None, "about the invoice of 3 March"),
        ("en", "called Clarke, 5 min, paid yesterday", None, "paid yesterday"),
        ("en", "called Clarke, call again on Monday", None, ""),
        ("en", "Clarke no answer since Monday", None, "Monday"),
    ],
)
def test_a_day_behind_is_the_calls_in_any_order(language: str, text: str, on: str | None, rest: str) -> None:
    entry = read(language, text)
    assert entry.intent is Intent.LOG_CALL
    assert (entry.on.isoformat() if entry.on else None, entry.rest) == (on, rest)


def test_of_two_days_one_is_asked_for() -> None:
    assert read("en", "yesterday called Clarke on Monday, 5 min").unclear == ("on",)
