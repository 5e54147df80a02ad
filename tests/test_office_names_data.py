"""Floors over 15,000 inflected mentions of invented clients (data of the project, skipped when absent)."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from office.names import fold, name_forms, query_words

MENTIONS = Path(__file__).parents[1].parent / "shared" / "data" / "language" / "names_inflected.jsonl"
pytestmark = pytest.mark.skipif(not MENTIONS.exists(), reason="the inflected names are not there")


@pytest.mark.parametrize(
    ("language", "found", "exact", "stranger_alone"),
    [
        ("en", 0.99, 0.99, 0.01),
        ("es", 0.99, 0.97, 0.03),
        ("ro", 0.99, 0.95, 0.01),
        ("ru", 0.99, 0.97, 0.02),
        ("hu", 0.99, 0.97, 0.01),
        ("bs", 0.98, 0.97, 0.01),
    ],
)
def test_mentions_find_their_client(language: str, found: float, exact: float, stranger_alone: float) -> None:
    clients = [client for client in _clients() if client["lang"] == language]
    stored = [client for client in clients if not client["heldout"]]
    strangers = [client for client in clients if client["heldout"]]
    index = defaultdict(set)
    called = defaultdict(set)
    for key, client in enumerate(stored):
        for form in name_forms(f"{client['surname']} {client['given']}"):
            index[form].add(key)
        for word in fold(f"{client['surname']} {client['given']}").split():
            called[word].add(key)

    def heard(text: str) -> set[int]:
        return set.intersection(*(index[word] for word in query_words(text)))

    answers = [heard(client["mention"]) for client in stored]
    right = [set.intersection(*(called[word] for word in fold(_meant(client)).split())) for client in stored]
    wrong_alone = sum(len(answer) == 1 and key not in answer for key, answer in enumerate(answers))
    taken = sum(len(heard(client["mention"])) == 1 for client in strangers)

    assert sum(key in answer for key, answer in enumerate(answers)) >= found * len(stored)
    assert sum(map(set.__eq__, answers, right)) >= exact * len(stored)
    assert wrong_alone <= 0.002 * len(stored)
    assert taken <= stranger_alone * len(strangers)


def _clients() -> list[dict[str, Any]]:
    return [json.loads(line) for line in MENTIONS.read_text(encoding="utf-8").splitlines()]


def _meant(client: dict[str, Any]) -> str:
    return f"{client['surname']} {client['given']}" if client["full"] else client["surname"]
