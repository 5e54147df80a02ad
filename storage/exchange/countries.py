"""Countries as tables name them: by their two letters, or by name in any of the six languages (CLDR)."""

from functools import cache

from locales import LANGUAGES
from storage.exchange.headings import plain

_OTHER_NAMES = {"uk": "GB", "usa": "US", "england": "GB", "unitedstatesofamerica": "US", "greatbritain": "GB"}


def country_code(text: str) -> str | None:
    """ISO 3166 alpha-2; none where the text is no country."""
    return _names().get(plain(text))


def country_of_zone(zone: str) -> str | None:
    """The country a time zone lies in; none for UTC and the like."""
    from babel.core import get_global

    code = get_global("zone_territories").get(zone)
    return code if code is not None and code.isalpha() and len(code) == 2 else None


@cache
def _names() -> dict[str, str]:
    from babel import Locale

    names = dict(_OTHER_NAMES)
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"):
                names.setdefault(plain(code), code)
                names.setdefault(plain(name), code)
    return names
