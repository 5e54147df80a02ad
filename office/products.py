"""Products: what kind one is, and which of them fits what a client wants (S3; S4 2.5)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from rapidfuzz import fuzz, process

from office.names.folding import folded_words

P = TypeVar("P")


class ProductKind(StrEnum):
    GOODS = "goods"
    PROMO = "promo"
    """Catalogues and samples: given away, not sold."""


class Move(StrEnum):
    """Why stock changed."""

    ARRIVED = "arrived"
    TAKEN = "taken"
    GIVEN = "given"
    """To a client."""
    COUNTED = "counted"
    """The difference that an inventory found."""
    UNDONE = "undone"


class Point(StrEnum):
    """Of the daily round of a salon (S4: cleanliness and order)."""

    LIGHTS = "lights"
    SAMPLES = "samples"
    PRICE_TAGS = "price_tags"
    ORDER = "order"
    """Clean and tidy."""


def falls_below(minimum: int | None, before: int, after: int) -> bool:
    """Whether the stock has just fallen below its minimum: told once, not at every piece that goes after it."""
    return minimum is not None and before >= minimum > after


_ALIKE = 75.0
"""Of 100: so much alike are two forms of one word, "pump" and "pumps", "stainless" and "stainles"."""
_ENOUGH = 0.5
"""Of the words that were said; less is no fit."""
_FIGURE_AND_UNIT = re.compile(r"(?<=\d)(?=[^\W\d_])")
_SHORT = 2
"""Letters of a word that says nothing by itself, such as a unit."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a product's words fit: by the share of what was said, and what is missing of it."""

    share: float
    missing: tuple[str, ...]


def fit(said: str, text: str) -> Fit | None:
    """None where less than half of the words are there. A figure fits only itself: 20 m is not 25 m."""
    wanted = _words(said)
    if not wanted:
        return None
    there = list(_words(text))
    missing = [written for word, written in wanted.items() if not _stands(word, there)]
    share = 1 - len(missing) / len(wanted)
    return Fit(share, tuple(missing)) if share >= _ENOUGH else None


def fitting(said: str, products: Iterable[tuple[P, str]]) -> list[tuple[P, Fit]]:
    """Those that fit, each given with its words; the best first, of equal ones in the order given."""
    found = [(product, fits) for product, text in products if (fits := fit(said, text)) is not None]
    return sorted(found, key=lambda one: -one[1].share)


def _words(text: str) -> dict[str, str]:
    """Folded, with how each is written; a figure apart from its unit. A short word is one only where it is a figure."""
    words = folded_words(_FIGURE_AND_UNIT.sub(" ", text.replace("/", " ")))
    return {folded: written for written, folded in words if len(folded) > _SHORT or folded.isdecimal()}


def _stands(word: str, there: Sequence[str]) -> bool:
    if any(map(str.isdecimal, word)):
        return word in there
    return process.extractOne(word, there, scorer=fuzz.ratio, score_cutoff=_ALIKE) is not None
