"""Dates and moments in staff's own words, in six languages, on Wednesday 11 March 2026 at 9:30."""

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.dates import (
    AmbiguousDate,
    UnreadableDate,
    find_dates,
    read_birthday,
    read_date,
    read_moment,
)
from locales import LANGUAGES

NOW = datetime.fromisoformat("2026-03-11T09:30")
TODAY = NOW.date()

# language, sentence, what is read: a date, or a moment to the minute; ">" before it marks a deadline
SENTENCES = """
en | wants the offer by Friday | >2026-03-13
en | remind me Thursday 10:00 | 2026-03-12T10:00
en | remind me thu 10am | 2026-03-12T10:00
en | call back tomorrow at 9 | 2026-03-12T09:00
en | call back 9 tomorrow | 2026-03-12T09:00
en | back this afternoon | 2026-03-11T15:00
en | friday evening | 2026-03-13T18:00
en | the day after tomorrow at noon | 2026-03-13T12:00
en | next monday | 2026-03-16
en | in 3 days | 2026-03-14
en | in two hours | 2026-03-11T11:30
en | in half an hour | 2026-03-11T10:00
en | in 3 working days | 2026-03-16
en | price list by end of month | >2026-03-31
en | by EOD tmrw | >2026-03-12
en | last friday | 2026-03-06
en | half 4 | 2026-03-11T16:30
en | quarter to 8 | 2026-03-12T07:45
en | ten to five | 2026-03-11T16:50
en | by 5 | >2026-03-11T17:00
en | by the 25th | >2026-03-25
en | will pay on the 31st | 2026-03-31
en | on 20 March, 16:00 | 2026-03-20T16:00
en | March 3rd 2027 | 2027-03-03
en | first tuesday in october | 2026-10-06
en | last friday of next month | 2026-04-24
en | at 8 | 2026-03-12T08:00
en | at 07:30 on friday | 2026-03-13T07:30
en | signed 2026-03-12T10:00 | 2026-03-12T10:00
es | volver a llamar mañana a las 9 | 2026-03-12T09:00
es | mañana por la mañana | 2026-03-12T09:00
es | pasado mañana a las 12 | 2026-03-13T12:00
es | demo el martes a las 3 de la tarde | 2026-03-17T15:00
es | el viernes a las 9 y media | 2026-03-13T09:30
es | a las 4 menos cuarto | 2026-03-11T15:45
es | el próximo viernes | 2026-03-13
es | presupuesto antes del viernes | >2026-03-13
es | documentos para el 25 | >2026-03-25
es | el 5 de abril | 2026-04-05
es | para el 5 de abril | >2026-04-05
es | para las 6 | >2026-03-11T18:00
es | dentro de 3 días | 2026-03-14
es | a fin de mes | 2026-03-31
es | hoy por la tarde | 2026-03-11T15:00
es | hace 2 días | 2026-03-09
ro | revin mâine la 9 | 2026-03-12T09:00
ro | revin maine la 9 | 2026-03-12T09:00
ro | poimâine la 12 | 2026-03-13T12:00
ro | oferta până vineri | >2026-03-13
ro | documentele până pe 25 | >2026-03-25
ro | vineri la 9 și jumătate | 2026-03-13T09:30
ro | la 10 fără un sfert | 2026-03-11T09:45
ro | azi după-amiază | 2026-03-11T15:00
ro | vinerea viitoare | 2026-03-20
ro | peste o jumătate de oră | 2026-03-11T10:00
ro | pana la sfarsitul lunii | >2026-03-31
ro | luni la ora 10 | 2026-03-16T10:00
ro | peste 2 luni | 2026-05-11
ro | mai sun mâine | 2026-03-12
ro | pe 12 mai | 2026-05-12
ru | перезвонить завтра в 9 | 2026-03-12T09:00
ru | завтра в 9 утра | 2026-03-12T09:00
ru | КП до пятницы | >2026-03-13
ru | КП к среде | >2026-03-18
ru | документы до 25-го | >2026-03-25
ru | нужно до 15 | >2026-03-11T15:00
ru | в следующую пятницу | 2026-03-20
ru | полдесятого | 2026-03-12T09:30
ru | без четверти 10 | 2026-03-11T09:45
ru | в час дня | 2026-03-11T13:00
ru | напомни через полчаса | 2026-03-11T10:00
ru | прайс до конца месяца | >2026-03-31
ru | перезвонить вечером | 2026-03-11T18:00
ru | завтра после обеда | 2026-03-12T15:00
ru | встреча 12 марта в 15:00 | 2026-03-12T15:00
ru | на двадцать пятое апреля | 2026-04-25
ru | напомни zavtra v 9 | 2026-03-12T09:00
ru | do pyatnicy | >2026-03-13
hu | holnap 9-kor újra | 2026-03-12T09:00
hu | ajánlatot kér péntekig | >2026-03-13
hu | ajánlat szerdára | >2026-03-18
hu | dokumentumok 25-ig | >2026-03-25
hu | ajánlat holnap 13 óráig | >2026-03-12T13:00
hu | pénteken fél 10-kor | 2026-03-13T09:30
hu | negyed 4-kor | 2026-03-11T15:15
hu | háromnegyed 8-kor | 2026-03-12T07:45
hu | kedden este 7-kor | 2026-03-17T19:00
hu | két óra múlva | 2026-03-11T11:30
hu | egy hét múlva | 2026-03-18
hu | árlista hó végéig | >2026-03-31
hu | 03.19. 16:00 | 2026-03-19T16:00
hu | 2026. április 12-én 15 órakor | 2026-04-12T15:00
hu | jövő hét kedden | 2026-03-17
hu | holnapután délben | 2026-03-13T12:00
bs | nazvati sutra u 9 | 2026-03-12T09:00
bs | ponuda do petka | >2026-03-13
bs | ponuda do srijede | >2026-03-18
bs | dokumenti do 25. | >2026-03-25
bs | ponuda prije petka | >2026-03-13
bs | zvao prije 2 dana | 2026-03-09
bs | ponuda u pet | 2026-03-13
bs | nazvati u pet sati | 2026-03-11T17:00
bs | u petak u pola 10 | 2026-03-13T09:30
bs | petnaest do 10 | 2026-03-11T09:45
bs | sastanak prekosutra u 12 | 2026-03-13T12:00
bs | podsjeti me za 2 sata | 2026-03-11T11:30
bs | cjenovnik do kraja mjeseca | >2026-03-31
bs | 20. aprila u 16:00 | 2026-04-20T16:00
bs | sljedeći petak | 2026-03-13
bs | danas poslijepodne | 2026-03-11T15:00
bs | у петак у 10 | 2026-03-13T10:00
bs | тражи понуду до петка | >2026-03-13
"""

# language, sentence in which there is no date at all
NO_DATES = """
en | called Ivanov 15 min
en | 1h30 call
en | remind 2 days before
en | pay 1500 eur
en | price 12.50
en | price is €15
en | 15% discount at 10%
en | call +387 61 123 456
en | tel 061 123 456
en | contract 2026/15 signed
en | INV-2026-03-12
en | good morning, may I call back
en | Mr March and Mrs May sat down
en | between 5 to 10 calls
en | on 31.02.2026
es | llamé 15 min, más información
es | buenos días
es | 1.500,50 €
ro | bună dimineața, mai vorbim
ro | 15 mii lei
ru | доброе утро, звонил 15 минут
ru | 25 000 руб
ru | пять клиентов
ru | напомни за 2 дня
hu | már hívtam, 15 perc
hu | jó reggelt, hét nap
hu | de 10 ügyfél jött
hu | 25 000 Ft
bs | pet minuta, dobro jutro
bs | 15 KM
bs | zvao 1 sat i 15 min
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def shown(language: str, text: str) -> list[str]:
    found = find_dates(text, language, NOW)
    return [(">" if one.by else "") + one.value.isoformat()[:16] for one in found]


@pytest.mark.parametrize(("language", "text", "expected"), rows(SENTENCES))
def test_sentence(language: str, text: str, expected: str) -> None:
    assert shown(language, text) == [expected]


@pytest.mark.parametrize(("language", "text"), rows(NO_DATES))
def test_no_date(language: str, text: str) -> None:
    assert shown(language, text) == []


def test_two_dates_and_their_spans() -> None:
    text = "contract on 20 March, reminder 19/3 at 16:00, by Friday"
    found = find_dates(text, "en", NOW)
    assert [text[one.start : one.end] for one in found] == ["on 20 March", "19/3 at 16:00", "by Friday"]
    assert [one.by for one in found] == [False, False, True]
    assert [one.kind for one in found] == ["date", "moment", "date"]


def test_span_after_accents_typed_as_two_characters() -> None:
    text = "man\u0303ana a las 9 llamo"
    (found,) = find_dates(text, "es", NOW)
    assert text[found.start : found.end] == "man\u0303ana a las 9"


def test_week_and_month_are_told_by_their_first_day() -> None:
    (week,) = find_dates("ping me next week", "en", NOW)
    (month,) = find_dates("в следующем месяце", "ru", NOW)
    assert (week.value, week.grain) == (date(2026, 3, 16), "week")
    assert (month.value, month.grain) == (date(2026, 4, 1), "month")


def test_only_the_first_300_characters_are_read() -> None:
    assert find_dates("x" * 299 + " tomorrow at 9", "en", NOW) == ()


def test_past_prefers_the_latest_day_that_fits() -> None:
    assert read_date("05.03.", ["en"], TODAY) == date(2027, 3, 5)
    assert read_date("05.03.", ["en"], TODAY, past=True) == date(2026, 3, 5)
    assert read_date("friday", ["en"], TODAY, past=True) == date(2026, 3, 6)


@pytest.mark.parametrize(
    ("text", "languages", "expected"),
    [
        ("25", "en", date(2026, 3, 25)),
        ("3/4/2026", "en", date(2026, 4, 3)),
        ("03.14.", "hu", date(2026, 3, 14)),
        ("03.04.", "hu", date(2027, 3, 4)),
        ("2026. 03. 12.", "hu", date(2026, 3, 12)),
        ("12.3.2026.", "bs", date(2026, 3, 12)),
        ("29.02.", "en", date(2028, 2, 29)),
        ("until 31 March", "en", date(2026, 3, 31)),
        ("завтра", "en ru", date(2026, 3, 12)),
        ("Wed 11 March", "en", date(2026, 3, 11)),
        ("12 de marzo de 2027", "es", date(2027, 3, 12)),
    ],
)
def test_read_date(text: str, languages: str, expected: date) -> None:
    assert read_date(text, languages.split(), TODAY) == expected


NOT_A_DATE = """
31.02.2026 | 31 February | 29.02.2026 | 2026-13-01 | 99.99.9999 | 12/2026 | March 2026 | tomorrow at 9
15 min | 100 eur | tomorrow please not | friday or monday | 🙂 | .
"""


@pytest.mark.parametrize("text", ["", *(text for row in rows(NOT_A_DATE) for text in row)])
def test_unreadable_date(text: str) -> None:
    with pytest.raises(UnreadableDate) as raised:
        read_date(text, LANGUAGES, TODAY)
    assert raised.value.text == text


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("3/14/2026", [date(2026, 3, 14)]),
        ("Thursday 11 March", [date(2026, 3, 11), date(2026, 3, 12)]),
        ("next week", [date(2026, 3, day) for day in range(16, 21)]),
    ],
)
def test_ambiguous_date(text: str, candidates: list[date]) -> None:
    with pytest.raises(AmbiguousDate) as raised:
        read_date(text, ["en"], TODAY)
    assert list(raised.value.candidates) == candidates


@pytest.mark.parametrize(
    ("text", "languages", "expected"),
    [
        ("9", "en", "2026-03-12T09:00"),
        ("9.30", "en", "2026-03-12T09:30"),
        ("at 3", "en", "2026-03-11T15:00"),
        ("12-00", "ru", "2026-03-11T12:00"),
        ("tomorrow 9", "en", "2026-03-12T09:00"),
        ("завтра в 9", "en ru", "2026-03-12T09:00"),
        ("12.03. 10:00", "bs", "2026-03-12T10:00"),
        ("evening", "en", "2026-03-11T18:00"),
        ("now", "en", "2026-03-11T09:30"),
    ],
)
def test_read_moment(text: str, languages: str, expected: str) -> None:
    assert read_moment(text, languages.split(), NOW).isoformat()[:16] == expected


@pytest.mark.parametrize("text", ["tomorrow", "25:00", "31.02. 10:00", "2 hours", "15 min", "9am and 10am", ""])
def test_unreadable_moment(text: str) -> None:
    with pytest.raises(UnreadableDate):
        read_moment(text, LANGUAGES, NOW)


@pytest.mark.parametrize(
    ("text", "languages", "expected"),
    [
        ("12 March", "en", (None, 3, 12)),
        ("12.03.", "en", (None, 3, 12)),
        ("12.03.1980", "en", (1980, 3, 12)),
        ("12.03.65", "en", (1965, 3, 12)),
        ("29 February", "en", (None, 2, 29)),
        ("1980-03-12", "en", (1980, 3, 12)),
        ("1980. március 12.", "hu", (1980, 3, 12)),
        ("03.12.", "hu", (None, 3, 12)),
        ("12 марта 1980 г.", "ru", (1980, 3, 12)),
        ("12. marta 1980.", "bs", (1980, 3, 12)),
        ("12 de marzo", "es", (None, 3, 12)),
        ("12 martie 1980", "en ro", (1980, 3, 12)),
    ],
)
def test_read_birthday(text: str, languages: str, expected: tuple[int | None, int, int]) -> None:
    assert read_birthday(text, languages.split()) == expected


@pytest.mark.parametrize("text", ["29.02.1981", "30 Feb", "tomorrow", "friday", "1980", "12 March at 9"])
def test_unreadable_birthday(text: str) -> None:
    with pytest.raises(UnreadableDate):
        read_birthday(text, LANGUAGES)


WORDS = """
at by the in next last every half 31.02. 12-00 0 00:00 24:00 9999 99999999 1h30 29 february of , . - ' $ km ½ 3/4 1/0
до в полчаса через 31 июня múlva fél 10-kor végéig pola do u pet mañana de la y cuarto fără 1.1.0000 31.12.9999
december 9999-12-31 100000 years hours ago friday İ ß 🙂
"""


@given(
    text=st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)),
    language=st.sampled_from(LANGUAGES),
)
def test_hostile_text_raises_only_the_named_errors(text: str, language: str) -> None:
    for found in find_dates(text, language, NOW):
        assert 0 <= found.start < found.end <= len(text)
    for read in (
        lambda: read_date(text, [language], TODAY),
        lambda: read_moment(text, [language], NOW),
        lambda: read_birthday(text, [language]),
    ):
        with suppress(UnreadableDate, AmbiguousDate):
            assert read()
