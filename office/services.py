"""Whom a change of a client's card concerns (duty 2: 'the services concerned are told'), field by field."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from office.clients import Field
from office.rights import Role

_IDENTITY = {Field.NAME, Field.CONTACT, Field.PHONE, Field.EMAIL}
CONCERNED: Mapping[Role, frozenset[Field]] = MappingProxyType(
    {
        Role.LOGISTICS: frozenset(_IDENTITY | {Field.CITY, Field.COUNTRY, Field.DISTRICT}),
        Role.ACCOUNTANT: frozenset({Field.NAME, Field.TAX_ID, Field.IBAN, Field.EMAIL, Field.COUNTRY}),
        Role.CLERK: frozenset(_IDENTITY | {Field.TAX_ID, Field.COUNTRY}),
    }
)
"""A new card concerns all of them."""

BUNDLED_FOR = timedelta(minutes=30)
"""So long changes are gathered before they are told as one message."""


def concerns(role: Role, field: str) -> bool:
    return field == "created" or field in CONCERNED.get(role, frozenset())
