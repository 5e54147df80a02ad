"""Amounts as staff type them, whole answers and in sentences; and shares on the examples of others as floors."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.language import NEIGHBOURS, SHARED, is_held_out, rows
from bot.reading.amounts import UnreadableAmount, WhichAmount, find_amounts, read_amount
from locales import LANGUAGES
from office.money import Money, minor_digits

NAMED = {"Dollar": "USD", "Pound": "GBP", "Unnamed": "EUR"}
WORDS = [
    "12",
    "1,5",
    "1.234",
    "000",
    "k",
    "mil",
    "тыс",
    "две",
    "тысячи",
    "ezer",
    "és",
    "fél",
    "half",
    "a",
    "million",
    "€",
    "eur",
    "lei",
    "т.р.",
    "50",
    "cents",
    "-",
    ",",
    "and",
]


@pytest.mark.parametrize(
    ("language", "text", "minor", "currency"),
    [
        ("en", "1.200,50", 120050, "EUR"),
        ("en", "1 200,50", 120050, "EUR"),
        ("en", "12k", 1_200_000, "EUR"),
        ("en", "about 12k", 1_200_000, "EUR"),
        ("en", "€500", 50_000, "EUR"),
        ("en", "500 eur", 50_000, "EUR"),
        ("en", "€ 1.5k", 150_000, "EUR"),
        ("en", "$1.2m", 120_000_000, "USD"),
        ("en", "1.5m", 150_000_000, "EUR"),
        ("en", "two hundred and fifty", 25_000, "EUR"),
        ("en", "twelve hundred", 120_000, "EUR"),
        ("en", "seven hundred twenty-one thousand", 72_100_000, "EUR"),
        ("en", "two and a half thousand dollars", 250_000, "USD"),
        ("en", "half a million", 50_000_000, "EUR"),
        ("en", "20 dollars 50 cents", 2050, "USD"),
        ("es", "doce mil", 1_200_000, "EUR"),
        ("es", "dos mil quinientos euros", 250_000, "EUR"),
        ("es", "2 mil", 200_000, "EUR"),
        ("es", "un millón y medio de euros", 150_000_000, "EUR"),
        ("ro", "1,5 mii", 150_000, "EUR"),
        ("ro", "2 mil EUR", 200_000_000, "EUR"),
        ("ro", "o mie doua sute de lei", 120_000, "RON"),
        ("ro", "10 lei si 50 de bani", 1050, "RON"),
        ("ru", "12 тыс", 1_200_000, "EUR"),
        ("ru", "12к", 1_200_000, "EUR"),
        ("ru", "3 млн", 300_000_000, "EUR"),
        ("ru", "две тысячи", 200_000, "EUR"),
        ("ru", "12 т.р.", 1_200_000, "RUB"),
        ("ru", "5 тыс. руб.", 500_000, "RUB"),
        ("ru", "полтора миллиона рублей", 150_000_000, "RUB"),
        ("ru", "сто двадцать пять тысяч триста рублей 50 копеек", 12_530_050, "RUB"),
        ("hu", "1,2 ezer", 120_000, "EUR"),
        ("hu", "5000 Ft", 500_000, "HUF"),
        ("hu", "200 eFt", 20_000_000, "HUF"),
        ("hu", "kétszázezer forint", 20_000_000, "HUF"),
        ("hu", "ezerkétszázötven", 125_000, "EUR"),
        ("hu", "másfél millió", 150_000_000, "EUR"),
        ("bs", "KM 250", 25_000, "BAM"),
        ("bs", "petsto maraka", 50_000, "BAM"),
        ("bs", "dvije i po hiljade KM", 250_000, "BAM"),
        ("bs", "milion i po", 150_000_000, "EUR"),
    ],
)
def test_amount(language: str, text: str, minor: int, currency: str) -> None:
    assert read_amount(text, "EUR", [language]) == Money(minor, currency)


@pytest.mark.parametrize("text", ["", "0", "-5", "- 5k", "12 15", "tomorrow", "5-6k", "k", ".77", "10 20 eur", "1/5"])
def test_no_amount(text: str) -> None:
    with pytest.raises(UnreadableAmount):
        read_amount(text, "EUR")


def test_what_may_be_a_decimal_or_a_thousand_is_asked() -> None:
    with pytest.raises(WhichAmount) as raised:
        read_amount("1.234 thousand", "EUR", ["en"])
    assert raised.value.candidates == (Money(123_400, "EUR"), Money(123_400_000, "EUR"))


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Larsen wants the offer for 12k by Friday, call 15 min", ["12k"]),
        ("en", "offer 1.200,50 EUR sent, remind me 12.03. at 10:00", ["1.200,50 EUR"]),
        ("en", "45m call, paid €500 and 20 dollars 50 cents", ["€500", "20 dollars 50 cents"]),
        ("en", "call at 10:30, 500 usd", ["500 usd"]),
        ("en", "contract 1234, 12 m of cable", []),
        ("en", "meet on 5/6/2026 at 2:30, in 2 hours", []),
        ("es", "2 mil euros para el 15 de mayo, mil gracias", ["2 mil euros"]),
        ("ro", "a platit 3.500 lei, factura 2024/123", ["3.500 lei"]),
        ("ru", "просит скидку, 200 тыс руб до пятницы, +7 916 123-45-67", ["200 тыс руб"]),
        ("ru", "с 5 по 7 мая в офисе 300", []),
        ("hu", "az ajánlat 2 millió Ft, 3 napja várja", ["2 millió Ft"]),
        ("hu", "1500 eFt a keret", ["1500 eFt"]),
        ("bs", "ponuda 2500 KM, zvao 12 min", ["2500 KM"]),
    ],
)
def test_amounts_in_a_sentence(language: str, text: str, said: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_amounts(text, language, "BAM")] == said


def test_currency_of_the_company_where_none_is_said() -> None:
    (found,) = find_amounts("offer for 12k", "en", "BAM")
    assert (found.candidates, found.named) == ((Money(1_200_000, "BAM"),), False)


@given(
    text=st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)),
    language=st.sampled_from(LANGUAGES),
)
def test_hostile_text_raises_only_the_named_errors(text: str, language: str) -> None:
    for found in find_amounts(text, language, "EUR"):
        assert all(candidate.minor > 0 for candidate in found.candidates)
    with suppress(UnreadableAmount, WhichAmount):
        assert read_amount(text, "EUR", [language]).minor > 0


def share_right(dimension: str, language: str) -> float:
    """The share, in per cent, of the held-out amounts above zero of Duckling's corpus that are read exactly;
    "1.234" is right also when its only reading is asked."""
    chosen = {
        row["text"]: row["expected"]
        for row in rows(SHARED / "amounts_duckling.jsonl")
        if (row["dim"], row["lang"]) == (dimension, language) and is_held_out(language, row["text"])
    }
    values = {text: expected.get("values") or [expected["value"]] for text, expected in chosen.items()}
    plain = [
        text
        for text, (first, *more) in values.items()
        if first > 0 and not more and chosen[text].get("kind", "simple") == "simple"
    ]
    right = 0
    for text in plain:
        named = chosen[text].get("currency", "Unnamed")
        wanted = Decimal(str(values[text][0])), NAMED.get(named, named)
        right += wanted in _readings(text, NEIGHBOURS.get(language, language))
    return 100 * right / len(plain)


def _readings(text: str, language: str) -> set[tuple[Decimal, str]]:
    try:
        found: tuple[Money, ...] = (read_amount(text, "EUR", [language]),)
    except WhichAmount as asked:
        found = asked.candidates
    except UnreadableAmount:
        found = ()
    return {(Decimal(one.minor) / 10 ** minor_digits(one.currency), one.currency) for one in found[:1]}


FLOORS = {
    "numeral": {"en": 58, "es": 82, "ro": 83, "ru": 89, "hu": 100, "hr": 81},
    "amountofmoney": {"en": 47, "es": 100, "ro": 58, "ru": 73, "hr": 78},
}


@pytest.mark.skipif(not SHARED.exists(), reason="the shared example data is not here")
@pytest.mark.parametrize(
    ("dimension", "language", "floor"),
    [(dimension, language, floor) for dimension, floors in FLOORS.items() for language, floor in floors.items()],
)
def test_held_out_half_of_the_duckling_corpus(dimension: str, language: str, floor: int) -> None:
    assert share_right(dimension, language) >= floor
