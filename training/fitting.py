"""From sentences with labels to a file of weights: scikit-learn finds them, then they are made small."""

import json
from collections import Counter
from collections.abc import Collection, Sequence
from math import sqrt

import numpy as np
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression

from bot.understanding.linear import MOST, ZERO, parse

Features = Collection[str]

_RARE = 2  # sentences: a feature of fewer says nothing
_NEGLIGIBLE = 1.5  # units: a weight below is left out
_ALIKE = 0.99
_TIE = 0.1  # of a score: a name alone, which is of all languages alike, falls to one by chance
_SAMPLED = 10  # one line of so many is compared


def fit(lines: Sequence[Features], labels: Sequence[str], strictness: float, made_of: str) -> str:
    """The text of a file of weights. Every label counts the same, however many lines it has.

    `strictness` is the inverse of the strength of regularisation.
    """
    seen = Counter(feature for line in lines for feature in line)
    names = sorted(feature for feature, times in seen.items() if times >= _RARE)
    model = LogisticRegression(C=strictness, class_weight="balanced", max_iter=500)
    places = {name: place for place, name in enumerate(names)}
    model.fit(_matrix(lines, places), labels)
    classes = [str(label) for label in model.classes_]
    text = _written(made_of, classes, names, model.coef_, model.intercept_)
    sample = lines[::_SAMPLED]
    _check(text, sample, model.predict(_matrix(sample, places)))
    return text


def _check(text: str, lines: Sequence[Features], labels: Sequence[str]) -> None:
    """Raises ValueError where the small weights say something else than the fitted ones."""
    small = parse(text)
    alike = 0
    for line, label in zip(lines, labels, strict=True):
        scores = small.scores(line)
        alike += max(scores) - scores[small.labels.index(label)] < _TIE
    if alike < _ALIKE * len(lines):
        raise ValueError(f"the weights as written agree with the fitted ones on {alike} of {len(lines)} lines only")


def _matrix(lines: Sequence[Features], places: dict[str, int]) -> csr_array:
    """A row for each line, of length one, as `Linear.scores` weighs it."""
    rows, columns, values = [], [], []
    for row, line in enumerate(lines):
        known = sorted(places[feature] for feature in line if feature in places)
        rows += [row] * len(known)
        columns += known
        values += [1 / sqrt(len(known) or 1)] * len(known)
    return csr_array((values, (rows, columns)), shape=(len(lines), len(places)))


def _written(made_of: str, labels: list[str], names: list[str], weights: np.ndarray, bias: np.ndarray) -> str:
    unit = float(np.quantile(np.abs(weights), 0.9995)) / MOST
    small = np.clip(np.round(weights / unit), -MOST, MOST).astype(int)
    small[np.abs(weights) < _NEGLIGIBLE * unit] = 0
    head = {
        "made_of": made_of,
        "labels": labels,
        "bias": [round(float(value), 4) for value in bias],
        "unit": round(unit, 6),
    }
    lines = [json.dumps(head)]
    for column, name in enumerate(names):
        pairs = [chr(ZERO + row) + chr(ZERO + MOST + w) for row, w in enumerate(small[:, column]) if w]
        if pairs:
            lines.append(f"{name}\t{''.join(pairs)}")
    return "\n".join(lines) + "\n"
