"""Phones in a line, and the shared examples of phonenumbers in staff's sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.language import SHARED, rows
from bot.reading.phones import find_phones


@pytest.mark.parametrize(
    ("text", "country", "found"),
    [
        ("Anna, +387 61 123 456", None, ["+38761123456"]),
        ("Anna 061/123-456, call her", "BA", ["+38761123456"]),
        ("звонить +7 916 123-45-67 или 8 (495) 123-45-67", "RU", ["+79161234567", "+74951234567"]),
        ("Kovács 06 20 123 4567 holnap", "HU", ["+36201234567"]),
        ("061 123 456", None, []),
        ("offer of 12.03.2026 for 1 200,50 EUR, contract 2026/15", "BA", []),
        ("remind me 12.03. at 10:00", "HU", []),
    ],
)
def test_phones(text: str, country: str | None, found: list[str]) -> None:
    assert [phone.e164 for phone in find_phones(text, country)] == found


@pytest.mark.skipif(not SHARED.exists(), reason="the shared example data is not here")
def test_international_examples_in_a_sentence() -> None:
    examples = list(rows(SHARED / "phones_examples.jsonl"))
    found = [find_phones(f"Anna, {row['international']}, call back tomorrow", None) for row in examples]
    right = sum([phone.e164 for phone in phones] == [row["e164"]] for row, phones in zip(examples, found, strict=True))
    assert 100 * right / len(examples) >= 100


@given(text=st.text(max_size=400))
def test_any_text(text: str) -> None:
    for phone in find_phones(text, "BA"):
        assert 0 <= phone.start < phone.end <= len(text)
