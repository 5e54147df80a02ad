"""A client's card: which kinds there are, which fields a person may change one by one, in which language to write."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    COMPANY = "company"
    PERSON = "person"


class Level(StrEnum):
    """How much a client means to us (S4 II.1)."""

    KEY = "key"
    REGULAR = "regular"
    SMALL = "small"
    PROSPECT = "prospect"


class Segment(StrEnum):
    """The line of business of a client (S4 II.1)."""

    PRODUCTION = "production"
    CONSTRUCTION = "construction"
    WHOLESALE = "wholesale"
    RETAIL = "retail"
    TRANSPORT = "transport"
    FARMING = "farming"
    ENERGY = "energy"
    HEALTH = "health"
    EDUCATION = "education"
    FINANCE = "finance"
    IT = "it"
    SERVICES = "services"
    PUBLIC = "public"


class Field(StrEnum):
    """The editable fields of a client, in the order of the card and of an export."""

    NAME = "name"
    KIND = "kind"
    CONTACT = "contact"
    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    TAX_ID = "tax_id"
    IBAN = "iban"
    CITY = "city"
    COUNTRY = "country"
    DISTRICT = "district"
    SOURCE = "source"
    LANGUAGE = "language"
    LEVEL = "level"
    SEGMENT = "segment"
    PROFESSION = "profession"
    NEEDS = "needs"


_SPEAKING = {
    "es": "ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE",
    "ro": "RO MD",
    "ru": "RU BY KZ KG",
    "hu": "HU",
    "bs": "BA HR ME RS",
    "en": "GB US IE AU NZ CA MT",
}

LANGUAGE_OF: Mapping[str, str] = MappingProxyType(
    {country: language for language, countries in _SPEAKING.items() for country in countries.split()}
)
"""By the code of the country (ISO 3166), where business is done in one of our languages."""


def language_of(language: str | None, country: str | None, company: str) -> str:
    """In which language a client is written to: the own one, else the country's, else the company's."""
    return language or LANGUAGE_OF.get(country or "", company)
