"""What a document needs of both sides before it is drafted: the slightest inaccuracy voids the deal (S2)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from office.clients import Kind
from office.documents import Paper
from office.identifiers import InvalidIdentifier, check_iban, check_tax_id


class Requisite(StrEnum):
    """Of a client, by the names of the card's fields; of the company, by those of its settings."""

    NAME = "name"
    CONTACT = "contact"
    TAX_ID = "tax_id"
    IBAN = "iban"
    CITY = "city"


class Fault(StrEnum):
    MISSING = "missing"
    LENGTH = "length"
    CHECKSUM = "checksum"
    FORMAT = "format"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Lack:
    requisite: Requisite
    fault: Fault
    ours: bool
    """The company's own, not the client's."""


_OFFICIAL = (Requisite.NAME, Requisite.TAX_ID, Requisite.CITY)

_OF_CLIENT = MappingProxyType(
    {
        Paper.OFFER: (Requisite.NAME,),
        Paper.CONTRACT: (*_OFFICIAL, Requisite.CONTACT, Requisite.IBAN),
        Paper.ACT: _OFFICIAL,
        Paper.DUNNING: (Requisite.NAME,),
        Paper.RECONCILIATION: (Requisite.NAME, Requisite.TAX_ID),
    }
)

_OURS = MappingProxyType(
    {
        Paper.OFFER: (Requisite.NAME,),
        Paper.CONTRACT: (Requisite.NAME, Requisite.TAX_ID, Requisite.IBAN),
        Paper.ACT: (Requisite.NAME, Requisite.TAX_ID),
        Paper.DUNNING: (Requisite.NAME, Requisite.IBAN),
        Paper.RECONCILIATION: (Requisite.NAME, Requisite.TAX_ID),
    }
)

_OF_A_COMPANY = (Requisite.CONTACT, Requisite.TAX_ID, Requisite.IBAN)
"""Nobody signs for a natural person, who need be no taxpayer either."""


def lacking(
    paper: Paper,
    client: Mapping[Requisite, str | None],
    kind: Kind,
    country: str | None,
    ours: Mapping[Requisite, str | None],
) -> tuple[Lack, ...]:
    """What is missing or wrong, the client's first; what a person need not have is checked where it is there."""
    found = []
    for requisite in _OF_CLIENT[paper]:
        optional = kind is Kind.PERSON and requisite in _OF_A_COMPANY
        fault = _fault(requisite, client.get(requisite), country)
        if fault is not None and not (optional and fault is Fault.MISSING):
            found.append(Lack(requisite, fault, ours=False))
    for requisite in _OURS[paper]:
        fault = _fault(requisite, ours.get(requisite), None)
        if fault is not None:
            found.append(Lack(requisite, fault, ours=True))
    return tuple(found)


def _fault(requisite: Requisite, value: str | None, country: str | None) -> Fault | None:
    if value is None or not any(map(str.isalnum, value)):
        return Fault.MISSING
    checks: dict[Requisite, Callable[[], str]] = {
        Requisite.TAX_ID: lambda: check_tax_id(value, country),
        Requisite.IBAN: lambda: check_iban(value),
    }
    try:
        if requisite in checks:
            checks[requisite]()
    except InvalidIdentifier as error:
        return Fault(error.reason)
    return None
