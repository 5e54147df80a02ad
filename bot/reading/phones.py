"""Phone numbers in a line: "Anna, +387 61 123 456"; what only looks like one is told apart by phonenumbers."""

from dataclasses import dataclass

from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

from bot.reading.tokens import LIMIT


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A valid phone number in E.164, and its span."""

    e164: str
    start: int
    end: int


def find_phones(text: str, country: str | None) -> tuple[FoundPhone, ...]:
    """The valid numbers of the first 300 characters; a number without a country code is one of `country` (ISO 3166)."""
    line = text[:LIMIT]
    return tuple(
        FoundPhone(format_number(found.number, PhoneNumberFormat.E164), found.start, found.end)
        for found in PhoneNumberMatcher(line, country, leniency=Leniency.VALID)
    )
