"""Time zones as people name them: an IANA name, or a city in any of the six languages. Suggested, never guessed."""

from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from rapidfuzz import fuzz, process

from locales import LANGUAGES
from office.names import fold

_SMALLEST_LIKENESS = 72
_LEADS = frozenset({"in", "en", "u", "v"})
"""Folded words for 'in': in Madrid, en Madrid, u Madridu, в Мадриде."""
_NOT_PLACES = ("Etc/", "posix/", "right/", "SystemV/")


def zone_named(text: str) -> str | None:
    """The IANA zone of that name, case and spaces apart, or the only one whose city is called so."""
    name = "_".join(text.split()).casefold()
    if name in (names := _names()):
        return names[name]
    said = fold(text)
    led = said.partition(" ")[2] if said.partition(" ")[0] in _LEADS else ""
    found = _cities().get(said) or _cities().get(led, ())
    return found[0] if len(found) == 1 else None


def zones_of(country: str) -> list[str]:
    """The zones of a country (ISO 3166 alpha-2), by name."""
    territories = get_global("zone_territories")
    return sorted(name for name in _names().values() if territories.get(name) == country)


def zones_like(text: str, limit: int = 5) -> list[str]:
    """Zones that may be meant, the likeliest first."""
    said = fold(text)
    if not said:
        return []
    hits = process.extract(said, _cities().keys(), scorer=fuzz.ratio, limit=limit, score_cutoff=_SMALLEST_LIKENESS)
    zones = [zone for city, _, _ in hits for zone in _cities()[city]]
    return list(dict.fromkeys(zones))[:limit]


@cache
def _names() -> dict[str, str]:
    """Names with a place in them, and UTC: what Linux keeps beside them (`localtime`, `Factory`) is no answer."""
    names = [name for name in available_timezones() if "/" in name and not name.startswith(_NOT_PLACES)]
    return {name.casefold(): name for name in (*names, "UTC")}


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """The zones of each city, by its folded name; local names come from CLDR."""
    cities: dict[str, set[str]] = {}
    for name in _names().values():
        cities.setdefault(fold(name.rpartition("/")[2].replace("_", " ")), set()).add(name)
    for language in LANGUAGES:
        for name, zone in Locale.parse(language).time_zones.items():
            if "city" in zone and name.casefold() in _names():
                cities.setdefault(fold(zone["city"]), set()).add(name)
    return {city: tuple(sorted(zones)) for city, zones in cities.items() if city}
