"""Countries as tables name them: by their two letters, or by name in any of the six languages (CLDR)."""

from functools import cache

from rapidfuzz import fuzz, process

from locales import LANGUAGES, word_list
from storage.exchange.headings import plain

_SMALLEST_LIKENESS = 75
"""Spain and en España, Испания and Испании: the endings of a name, a word before it, one typing error."""


def country_code(text: str) -> str | None:
    """ISO 3166 alpha-2; none where the text is no country."""
    return _names().get(plain(text))


def countries_like(text: str, limit: int = 3) -> list[str]:
    """The codes of countries that may be meant, the likeliest first."""
    names = {name: code for name, code in _names().items() if len(name) > 3}
    found = process.extract(plain(text), names.keys(), scorer=fuzz.ratio, limit=10, score_cutoff=_SMALLEST_LIKENESS)
    return list(dict.fromkeys(names[name] for name, _, _ in found))[:limit]


def country_of_zone(zone: str) -> str | None:
    """The country a time zone lies in; none for UTC and the like."""
    from babel.core import get_global

    code = get_global("zone_territories").get(zone)
    return code if code is not None and code.isalpha() and len(code) == 2 else None


@cache
def _names() -> dict[str, str]:
    from babel import Locale

    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, words in word_list(language, "countries").items():
            names |= {plain(word): code for word in words}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"):
                names.setdefault(plain(code), code)
                names.setdefault(plain(name), code)
    return names
