"""Whose payment a statement's line is: by account, tax id, name, or the invoice that the payer names.

Only who is clear is taken; two who could be it are nobody.
"""

import re
from collections.abc import Iterable, Mapping

from office.bank import BankLine
from office.names import telling_words
from office.staff import Person
from storage.store import Store

_LONG_NUMBER = re.compile(r"\b[A-Z]{0,3}[0-9][A-Z0-9]{6,14}\b")
"""As a tax id may stand in a text."""
_NUMBER = re.compile(r"[^\s,;:()]*[0-9][^\s,;:()]*")
"""As the number of an invoice may."""
_SHORTEST = 3
"""Signs of an invoice's number that tells a client by itself: '7' stands everywhere."""


class Payers:
    """Looks up what all lines of a file name in a few queries; names one by one."""

    def __init__(self, store: Store, person: Person, lines: Iterable[BankLine]) -> None:
        lines = [line for line in lines if line.amount.minor > 0 or line.returned]
        self._store, self._person = store, person
        self._holders = store.statements.holders({line.party_account for line in lines if line.party_account})
        self._taxed = store.statements.taxed({number for line in lines for number in _tax_ids(line)})
        self._invoiced = store.statements.invoiced({number for line in lines for number in numbers_in(line)})
        self._named: dict[str, int | None] = {}

    def of(self, line: BankLine) -> int | None:
        """The client's id."""
        if line.party_account and (one := _only(self._holders, [line.party_account])) is not None:
            return one
        if (one := _only(self._taxed, _tax_ids(line))) is not None:
            return one
        if line.party and (one := self._by_name(line.party)) is not None:
            return one
        return _only(self._invoiced, numbers_in(line))

    def _by_name(self, party: str) -> int | None:
        if party not in self._named:
            self._named[party] = self._look_up(party)
        return self._named[party]

    def _look_up(self, party: str) -> int | None:
        """The client that the name of the account's holder is; one given name alone is nobody's."""
        found = self._store.clients.look_up(self._person, party, limit=2).clear
        if found is not None:
            said, whole = telling_words(party), telling_words(found.name)
            return found.id if len(said) >= min(2, len(whole)) else None
        mentioned = self._store.clients.mentioned(self._person, party)
        return mentioned.id if mentioned is not None else None


def _only(known: Mapping[str, set[int]], names: Iterable[str]) -> int | None:
    found = {client_id for name in names for client_id in known.get(name, ())}
    return found.pop() if len(found) == 1 else None


def _tax_ids(line: BankLine) -> list[str]:
    text = f"{line.party or ''} {line.reference}".upper()
    return [*line.party_ids, *_LONG_NUMBER.findall(text)]


def numbers_in(line: BankLine) -> list[str]:
    """What may be numbers of invoices, in capitals."""
    return [number.upper() for number in _NUMBER.findall(line.reference) if len(number) >= _SHORTEST]
