"""Romanian case forms of names, in folded letters (ă and â are a, ș is s, ț is t)."""

from collections.abc import Iterator


def romanian_forms(word: str) -> Iterator[str]:
    """Genitive and dative, and the feminine of -escu; for most surnames `lui` before them is enough."""
    last = word[-1]
    if last == "a":
        yield from (word[:-1] + ending for ending in ("ei", "ai"))  # Mariei, Ancăi
        if word.endswith(("ca", "ga")):
            yield word[:-1] + "hei"  # Oleghei, Anchei
    elif last == "u":
        yield word + "lui"  # Ionescului
        if word.endswith("escu"):
            yield from (word[:-4] + ending for ending in ("easca", "eascai"))  # Ioneasca, Ionescăi
    elif last not in "eio":
        yield word + "ului"  # Moldovanului
