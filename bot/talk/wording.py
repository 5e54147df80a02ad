"""Texts in the reader's language: Project Fluent for the sentences, Babel for money, dates and numbers.

A key begins with the name of its catalogue: `calls-saved` stands in `locales/<language>/calls.ftl`, which is read when
the first of its texts is shown.
"""

import re
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import NumberPattern
from fluent.runtime import FluentBundle, FluentResource

from bot.talk.words import Joined, Lines, Say, Text, Typed
from locales import catalogue, word_list
from office.money import Money, minor_digits
from office.periods import Period, Span
from office.worktime import to_local

BABEL = {"en": "en_GB", "es": "es", "ro": "ro", "ru": "ru", "hu": "hu", "bs": "bs"}
"""Plain `en` would be American: 3/13/26, Sunday first."""

_DAY = {
    "en": "EEE d MMM y",
    "es": "EEE d MMM y",
    "ro": "EEE d MMM y",
    "ru": "EEEEEE d MMM y",
    "hu": "y. MMM d., EEEE",
    "bs": "EEE d. M. y.",
}
"""Short, with the weekday. Hungarian weekdays are too short to read when cut; Bosnian months would stay nominative."""

"""Where it is not `March 2026`."""

_COMMAND = re.compile(r"(?<![^\s“«„(])/([a-z]+)\b")
"""A command, in a text of the catalogues."""

_CODE_BEFORE_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")
"""Babel writes BAM250.00 where CLDR has a space between letters and digits."""


class NoSuchWords(LookupError):
    """No text of that key, or one of its variables was not given."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a text is written."""

    language: str
    zone: str
    typed: str = "/"
    """What stands before a command's name where it is typed; see `typed_before`."""


class _Catalogues:
    """One language's texts, read catalogue by catalogue when first wanted, with commands as they are typed there."""

    def __init__(self, language: str, typed: str) -> None:
        self._language, self._typed = language, typed
        self._bundle = FluentBundle([BABEL[language]], use_isolating=False)
        self._read: set[str] = set()
        self._plain: dict[str, str] = {}

    def text(self, key: str, args: dict[str, Any]) -> str:
        if not args and (plain := self._plain.get(key)) is not None:
            return plain
        name = key.partition("-")[0]
        if name not in self._read:
            try:
                read = catalogue(self._language, name)
            except FileNotFoundError:
                raise NoSuchWords(f"{self._language}: {key}") from None
            self._bundle.add_resource(FluentResource(_COMMAND.sub(self._as_typed, read)))
            self._read.add(name)
        if not self._bundle.has_message(key):
            raise NoSuchWords(f"{self._language}: {key}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise NoSuchWords(f"{self._language}: {key}")
        text, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            raise NoSuchWords(f"{self._language}: {key}: {errors}")
        if not args:
            self._plain[key] = str(text)
        return _one_stop(str(text), args)

    def _as_typed(self, found: re.Match[str]) -> str:
        return _command(found[1], self._language, self._typed)


def _one_stop(text: str, args: dict[str, Any]) -> str:
    """A sentence that ends with "Acme d.o.o." or "2. 12. 2026." has its full stop already."""
    for value in args.values():
        if isinstance(value, str) and value.endswith(".") and not value.endswith(".."):
            text = text.replace(f"{value}.", value)
    return text


@cache
def _catalogues(language: str, typed: str) -> _Catalogues:
    return _Catalogues(language, typed)


def render(text: Text, reader: Reader) -> str:
    """The text as this reader reads it; raises NoSuchWords."""
    match text:
        case str():
            return text
        case Say(key, args):
            texts = _catalogues(reader.language, reader.typed)
            return texts.text(key, {name: _value(v, reader) for name, v in args.items()})
        case Lines(parts):
            return "\n".join(render(part, reader) for part in parts)
        case Joined(parts, between):
            return between.join(render(part, reader) for part in parts)
        case Typed(name):
            return _command(name, reader.language, reader.typed)


def _command(name: str, language: str, typed: str) -> str:
    """Where no slash is typed before it, a command is called by its first word in the reader's own language."""
    words = word_list(language, "commands").get(name) if typed != "/" else None
    return f"{typed}{words[0] if words else name}"


def _value(value: Any, reader: Reader) -> Any:
    match value:
        case StrEnum():
            return render(Say(word_key(value)), reader)
        case Say() | Lines() | Joined() | Typed():
            return render(value, reader)
        case Money():
            return money(value, reader.language)
        case datetime():
            local = to_local(value, reader.zone)
            return f"{day(local.date(), reader.language)}, {local:%H:%M}"
        case date():
            return day(value, reader.language)
        case time():
            return f"{value:%H:%M}"
        case Period():
            return period(value, reader.language)
        case None:
            return "–"
        case _:
            return value


def word_key(value: StrEnum) -> str:
    """The key of an enum's word: `words-outcome-no-answer`."""
    return f"words-{type(value).__name__.lower()}-{value.replace('_', '-')}"


def word(value: StrEnum) -> Say:
    return Say(word_key(value))


def day(value: date, language: str) -> str:
    """Such as `Thu 12 Mar 2026`."""
    return format_date(value, _DAY[language], locale=BABEL[language])


def period(value: Period, language: str) -> str:
    """Such as `March 2026`, `1st quarter 2026` or `2026`."""
    skeleton = {Span.MONTH: "yMMMM", Span.QUARTER: "yQQQQ", Span.YEAR: "y"}[value.span]
    return format_skeleton(skeleton, value.first, locale=BABEL[language])


def money(value: Money, language: str) -> str:
    """With exactly the decimals of ISO 4217; CLDR would round some currencies to what is in use."""
    digits = minor_digits(value.currency)
    text = _money_pattern(language, digits).apply(
        Decimal(value.minor).scaleb(-digits), _locale(language), currency=value.currency, currency_digits=False
    )
    return _CODE_BEFORE_DIGIT.sub("\N{NO-BREAK SPACE}", text)


@cache
def _money_pattern(language: str, digits: int) -> NumberPattern:
    pattern: NumberPattern = copy(_locale(language).currency_formats["standard"])
    pattern.frac_prec = (digits, digits)
    return pattern


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(BABEL[language])
