"""Whom the words of a sentence name: the value that looking for a client's name in free text gives."""

from dataclasses import dataclass

from storage.client import Client


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a client, and whom they may name. Spans count characters of the text as typed."""

    start: int
    end: int
    client: Client | None = None
    """The one clear client: every word is a form of a word of its name, and of nobody else's."""
    candidates: tuple[Client, ...] = ()
    """Several that the words name equally well, or those that they resemble; the likeliest first. Empty when clear."""
    likely: bool = False
    """The candidates only resemble what was typed: a typo, or a stranger."""
