"""The words of a client's card: which kinds there are, and which fields a person may change one by one."""

from enum import StrEnum


class Kind(StrEnum):
    COMPANY = "company"
    PERSON = "person"


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
