"""A linear classifier of short lines, in plain Python: what each word and run of letters speaks for.

The weights are files of the project, made by `make train` (training/). A file begins with a line of JSON; each
further line is a feature, a tab, and pairs of characters: which label, and the weight for it.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import exp, sqrt

ZERO = ord("0")
"""The character of the first label, and of the lowest weight."""
MOST = 31
"""A weight is a whole number from -31 to 31, in units that the file tells."""

_LETTERS = 24  # of a word that are looked at: nobody means anything by the rest


@dataclass(frozen=True, slots=True)
class Linear:
    """A trained classifier. `made_of` is the digest of what it was trained on."""

    made_of: str
    labels: tuple[str, ...]
    bias: tuple[float, ...]
    unit: float
    weights: dict[str, bytes]

    def scores(self, features: Collection[str]) -> list[float]:
        """How much a line's features, each named once, speak for each label."""
        known = [pairs for feature in features if (pairs := self.weights.get(feature)) is not None]
        sums = [0] * len(self.labels)
        for pairs in known:
            for label, weight in zip(pairs[::2], pairs[1::2], strict=True):
                sums[label - ZERO] += weight - MOST - ZERO
        unit = self.unit / sqrt(len(known) or 1)
        return [bias + unit * total for bias, total in zip(self.bias, sums, strict=True)]

    def shares(self, features: Collection[str]) -> list[float]:
        """The probability of each label, in their order."""
        scores = self.scores(features)
        powers = [exp(score - max(scores)) for score in scores]
        return [power / sum(powers) for power in powers]

    def known(self, features: Collection[str]) -> float:
        """The share of features that were met in training, from 0 to 1."""
        return sum(feature in self.weights for feature in features) / (len(features) or 1)


@cache
def load(name: str) -> Linear:
    """The classifier of `weights/<name>.txt`."""
    return parse(files(__package__).joinpath("weights", f"{name}.txt").read_text(encoding="utf-8"))


def parse(text: str) -> Linear:
    """The classifier that a file of weights describes."""
    head, *lines = text.splitlines()
    facts = json.loads(head)
    weights = {feature: pairs.encode("ascii") for feature, _, pairs in (line.partition("\t") for line in lines)}
    return Linear(facts["made_of"], tuple(facts["labels"]), tuple(facts["bias"]), facts["unit"], weights)


def pieces(words: Sequence[str], shortest: int, longest: int) -> Iterator[str]:
    """The runs of letters inside each word; a space marks its beginning and its end."""
    for word in words:
        padded = f" {word[:_LETTERS]} "
        for length in range(shortest, longest + 1):
            for start in range(len(padded) - length + 1):
                yield padded[start : start + length]


def whole(words: Sequence[str]) -> Iterator[str]:
    """The words themselves, each two that stand side by side, and the one that begins the line."""
    yield from (f"={word}" for word in words)
    yield from (f"{first}_{second}" for first, second in pairwise(words))
    yield from (f"^{word}" for word in words[:1])
