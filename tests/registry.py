"""A small client search in memory, by the forms of office.names: what entry tests need of the real one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from office.clients import Kind
from office.names import fold, name_forms, name_words
from storage.client import Client
from storage.mentions import Mention

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_COMPANY = re.compile(r"(?i)\b(ltd|kft|srl|s\.l|s\.a|d\.o\.o|ооо|logistics|dental)\b")


def is_company(name: str) -> bool:
    """By its legal form, or a word that only companies have."""
    return _COMPANY.search(name) is not None


@dataclass
class Registry:
    """Clients by name; a mention is the longest run of words that are forms of one client's name."""

    clients: list[Client] = field(default_factory=list)
    forms: dict[str, set[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, *names: str) -> "Registry":
        registry = cls()
        for number, name in enumerate(names, 1):
            kind = Kind.COMPANY if is_company(name) else Kind.PERSON
            registry.clients.append(Client(number, name, kind))
            for form in name_forms(name):
                registry.forms.setdefault(form, set()).add(number)
        return registry

    def mention(self, text: str, governed: Mapping[int, str]) -> Mention | None:
        """The clients of the words that most clients' words agree on."""
        best: tuple[tuple[int, int], int, int, set[int]] | None = None
        run: list[tuple[int, int, set[int]]] = []
        for word in _WORD.finditer(text):
            ids = self._ids(word[0])
            common = set.intersection(ids, *(one[2] for one in run)) if run else ids
            run = [*run, (word.start(), word.end(), ids)] if run and common else [(word.start(), word.end(), ids)]
            ids = common or ids
            rank = (len(run), -len(ids))
            if ids and (best is None or rank > best[0]):
                best = rank, run[0][0], word.end(), ids
            run = run if ids else []
        if best is None:
            return None
        _, start, end, ids = best
        found = self._exact(text[start:end], ids, governed.get(start, ""))
        clients = [client for client in self.clients if client.id in found]
        if len(clients) == 1:
            return Mention(start, end, clients[0])
        return Mention(start, end, None, tuple(clients))

    def _ids(self, word: str) -> set[int]:
        folded = fold(word).split()
        sets = [self.forms.get(part, set()) for part in folded]
        return set.intersection(*sets) if sets else set()

    def _exact(self, typed: str, ids: set[int], cases: str) -> set[int]:
        """Where several fit, the nominative or the other cases alone, as the words around demand."""
        words = set(fold(typed).split())
        stored = {one for one in ids if words <= set(name_words(self.clients[one - 1].name))}
        if cases == "n":
            return stored or ids
        if cases and "n" not in cases:
            return (ids - stored) or ids
        return ids
