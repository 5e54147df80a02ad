"""Lengths of time in sentences and in the field of a form."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.durations import UnreadableDuration, find_duration, find_durations, read_minutes
from locales import LANGUAGES


@pytest.mark.parametrize(
    ("language", "text", "minutes", "words"),
    [
        ("en", "called Ivanov 15 min, remind me in 2 hours", 15, "15 min"),
        ("en", "1h30 call", 90, "1h30"),
        ("en", "for an hour and a half, wants documents", 90, "an hour and a half"),
        ("en", "for 1 hr 15, wants an offer", 75, "1 hr 15"),
        ("en", "15' at 13:30", 15, "15'"),
        ("es", "con Peña hora y media", 90, "hora y media"),
        ("es", "1 hora y cuarto", 75, "1 hora y cuarto"),
        ("ro", "o oră jumate", 90, "o oră jumate"),
        ("ro", "2 ore si 30 de minute", 150, "2 ore si 30 de minute"),
        ("ru", "полтора часа, документы до 25-го", 90, "полтора часа"),
        ("ru", "1ч30м, подписать", 90, "1ч30м"),
        ("hu", "5 perc negyed 4-kor", 5, "5 perc"),
        ("hu", "másfél óra", 90, "másfél óra"),
        ("bs", "sat i po, u pet", 90, "sat i po"),
        ("bs", "pet minuta", 5, "pet minuta"),
        ("bs", "звао 15 мин", 15, "15 мин"),
    ],
)
def test_length_of_a_call(language: str, text: str, minutes: int, words: str) -> None:
    found = find_duration(text, language)
    assert found is not None
    assert (found[0], text[found[1] : found[2]]) == (minutes, words)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "remind me in 2 hours"),
        ("en", "remind 30 minutes before"),
        ("en", "2 hours ago"),
        ("ru", "напомни за 30 минут"),
        ("ru", "в 15 часов"),
        ("hu", "ajánlat 13 óráig"),
        ("hu", "30 perccel előtte"),
        ("bs", "u 15h"),
        ("bs", "u pet sati"),
        ("ro", "cu 30 de minute înainte"),
        ("es", "a las 14h"),
    ],
)
def test_other_times_are_not_the_length_of_a_call(language: str, text: str) -> None:
    assert find_duration(text, language) is None


def test_roles() -> None:
    found = find_durations("15 min, remind me in 2 hours and again 30 minutes before", "en")
    assert [(one.minutes, one.role) for one in found] == [(15, "length"), (120, "ahead"), (30, "before")]


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("15", "en", 15),
        (" 15 min ", "en", 15),
        ("about 15 minutes", "en", 15),
        ("1h", "en", 60),
        ("1h30", "en", 90),
        ("1:30", "en", 90),
        ("1,5 h", "en", 90),
        ("10h", "en", 600),
        ("half an hour", "en", 30),
        ("три четверти часа", "ru", 45),
        ("полчаса", "ru", 30),
        ("час", "ru", 60),
        ("20 perc", "hu", 20),
        ("1ó30p", "hu", 90),
        ("negyed óra", "hu", 15),
        ("un sfert de oră", "ro", 15),
        ("media hora", "es", 30),
        ("pola sata", "bs", 30),
        ("1 sat i 15 min", "bs", 75),
    ],
)
def test_read_minutes(text: str, language: str, minutes: int) -> None:
    assert read_minutes(text, [language]) == minutes
    assert read_minutes(text, LANGUAGES) == minutes


@pytest.mark.parametrize("text", ["", "0", "-5", "- 5 min", "0 min", "99999", "15 eur", "tomorrow", "15 min x", "🙂"])
def test_unreadable_duration(text: str) -> None:
    with pytest.raises(UnreadableDuration) as raised:
        read_minutes(text, LANGUAGES)
    assert raised.value.text == text


@given(text=st.text(max_size=60), language=st.sampled_from(LANGUAGES))
def test_hostile_text_raises_only_the_named_error(text: str, language: str) -> None:
    for found in find_durations(text, language):
        assert found.minutes >= 1
    with suppress(UnreadableDuration):
        assert read_minutes(text, [language]) >= 1


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "remind me 30 min before the meeting", "before"),
        ("en", "remind me 2 days before friday", "ahead"),
        ("en", "30 minutes before the 15th", "ahead"),
        ("ru", "напомни за 2 дня до пятницы", "ahead"),
        ("ru", "напомни за 30 минут до встречи", "before"),
        ("es", "dos días antes del viernes", "ahead"),
        ("bs", "30 minuta prije sastanka", "before"),
    ],
)
def test_so_long_before_a_day_is_part_of_that_date(language: str, text: str, role: str) -> None:
    assert [one.role for one in find_durations(text, language)] == [role]
