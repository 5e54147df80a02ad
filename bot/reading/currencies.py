"""Words and signs behind an amount that several countries call their money by: "45 kr" may be of three of them."""

import re
from types import MappingProxyType

from bot.reading.tokens import fold

_CROWNS = "SEK", "NOK", "DKK", "ISK"
_DOLLARS = "USD", "CAD", "AUD", "MXN"
_DINARS = "RSD", "KWD", "TND"
_LEI = "RON", "MDL"
_PESOS = "MXN", "ARS", "COP", "CLP"
_WORDS = {
    _CROWNS: "kr krona kronor krone kroner kroon корона корон кроны крона kruna krune coroana coroane coronas corona",
    _DOLLARS: "$ dollar dollars dolar dolares dolari dolarii dolara доллар доллара долларов долл dollart",
    _DINARS: "din dinar dinars dinares dinari dinara динар динара динаров dinart",
    _LEI: "lei leu leus leul lej lejt leja лей лея леев",
    _PESOS: "peso pesos песо",
    ("JPY", "CNY"): "¥",
    ("INR", "PKR"): "rs rupee rupees rupia rupias rupie rupii рупий рупия рупии rupija rupije",
}
_SHARED = MappingProxyType({fold(word): codes for codes, words in _WORDS.items() for word in words.split()})
_SAID = re.compile(r"[^\W\d_]+|[$¥]")
_OTHERWISE = frozenset({"us", "usd", "moldovenesti", "moldoveni", "romanesti", "rumanos", "rumano", "roman", "srpski"})
"""Words that tell which of them it is."""


def shared_currency(text: str) -> tuple[str, tuple[str, ...]]:
    """The word of the text that may name several currencies, and their ISO 4217 codes; nothing where there is none."""
    words = _SAID.findall(text)
    if _OTHERWISE.intersection(map(fold, words)):
        return "", ()
    return next(((word, codes) for word in words if (codes := _SHARED.get(fold(word)))), ("", ()))
