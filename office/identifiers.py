"""Checks of what identifies a client: phone, e-mail address, tax id, IBAN.

Each check returns the one form that is stored, or raises InvalidIdentifier with a short reason that the
chat explains. Formats and check digits only: nobody is asked whether the number exists.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Literal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult
from stdnum.exceptions import InvalidChecksum, InvalidLength, ValidationError
from stdnum.util import get_cc_module

Kind = Literal["phone", "email", "tax_id", "iban"]
Reason = Literal["length", "checksum", "format", "country"]


class InvalidIdentifier(ValueError):
    """`reason`: 'length', 'checksum' (a digit is wrong), 'format', or 'country'.

    'country' means that the number belongs to another country, or that none is known to read it by.
    """

    def __init__(self, kind: Kind, reason: Reason) -> None:
        super().__init__(f"invalid {kind}: {reason}")
        self.kind = kind
        self.reason = reason


# Spreadsheets turn a number into a float: '421234567.0', '3.6201234567e10'.
_WHOLE_FLOAT = re.compile(r"([0-9]+)[.,]0+")
_SCIENTIFIC = re.compile(r"([0-9])[.,]([0-9]+)[eE]\+?([0-9]{1,2})")


def _from_spreadsheet(text: str, kind: Kind) -> str | None:
    """The digits of a whole number written as a float; None where the text is not one."""
    if whole := _WHOLE_FLOAT.fullmatch(text):
        return whole[1]
    if parts := _SCIENTIFIC.fullmatch(text):
        if len(parts[2]) != int(parts[3]):  # '4.2e11' has lost its last digits for good
            raise InvalidIdentifier(kind, "format")
        return parts[1] + parts[2]
    return None


# 'доб.', 'ext' and 'int.' are words phonenumbers knows itself.
_EXTENSION = re.compile(r"\b(?:interior|lokal|lok\.|mell[ée]k|mell\.)\s*(?=[0-9]+$)", re.IGNORECASE)

_UNREAD_PHONE: dict[int, Reason] = {
    NumberParseException.INVALID_COUNTRY_CODE: "country",
    NumberParseException.NOT_A_NUMBER: "format",
    NumberParseException.TOO_SHORT_AFTER_IDD: "length",
    NumberParseException.TOO_SHORT_NSN: "length",
    NumberParseException.TOO_LONG: "length",
}
_IMPOSSIBLE_PHONE: dict[int, Reason] = {
    ValidationResult.INVALID_COUNTRY_CODE: "country",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "length",
    ValidationResult.TOO_SHORT: "length",
    ValidationResult.TOO_LONG: "length",
    ValidationResult.INVALID_LENGTH: "length",
}


def check_phone(text: str, country: str | None) -> str:
    """E.164, '+36201234567', with ';ext=12' for an extension.

    `country` (ISO 3166 alpha-2) is where a number without '+' or '00' is dialled from; without it only
    international numbers can be read, the plus may be missing. Raises InvalidIdentifier.
    """
    typed = _EXTENSION.sub(" ext. ", text.strip())
    digits = _from_spreadsheet(typed, "phone")
    readings = [(digits or typed, country.upper() if country else None)]
    if typed.startswith("00"):
        readings.append(("+" + typed.removeprefix("00"), None))
    elif digits or (country is None and typed[:1].isdecimal()):
        readings.append(("+" + (digits or typed), None))  # a spreadsheet drops the plus
    reasons = []
    for number, region in readings:
        try:
            return _e164(number, region)
        except InvalidIdentifier as error:
            reasons.append(error)
    raise reasons[0]


def _e164(number: str, region: str | None) -> str:
    try:
        phone = phonenumbers.parse(number, region)
    except NumberParseException as error:
        raise InvalidIdentifier("phone", _UNREAD_PHONE[error.error_type]) from error
    if not phonenumbers.is_valid_number(phone):
        possible = phonenumbers.is_possible_number_with_reason(phone)
        raise InvalidIdentifier("phone", _IMPOSSIBLE_PHONE.get(possible, "format"))
    plain = phonenumbers.format_number(phone, PhoneNumberFormat.E164)
    return f"{plain};ext={phone.extension}" if phone.extension else plain


def phone_country(e164: str) -> str | None:
    """Where a stored phone belongs (ISO 3166 alpha-2); None for +800 and its like, and for what is no E.164."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(e164, None))
    except NumberParseException:
        return None


def show_phone(e164: str) -> str:
    """A stored phone as people write it: '+36 20 123 4567 ext. 12'; what is no E.164 as it stands."""
    try:
        phone = phonenumbers.parse(e164, None)
    except NumberParseException:
        return e164
    extension, phone.extension = phone.extension, None
    shown = phonenumbers.format_number(phone, PhoneNumberFormat.INTERNATIONAL)
    return f"{shown} ext. {extension}" if extension else shown


_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL_PART = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_DOMAIN = re.compile(r"(?:(?!-)[a-z0-9-]+(?<!-)\.)+(?=[a-z])(?!-)[a-z0-9-]+(?<!-)")


def check_email(text: str) -> str:
    """The address with its domain in small letters, a national domain in ASCII (xn--…).

    Raises InvalidIdentifier; quoted local parts and addresses of a bare IP are refused.
    """
    local, at, domain = text.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError as error:  # a label that is empty or over 63 characters
        raise InvalidIdentifier("email", "format") from error
    if not at or not _LOCAL_PART.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        raise InvalidIdentifier("email", "format")
    if len(local) > 64 or len(local) + 1 + len(domain) > 254:  # RFC 5321, 4.5.3.1
        raise InvalidIdentifier("email", "length")
    return f"{local}@{domain}"


# Tried in this order where no country is known; HU and BA are read below.
_TAX_MODULES = {
    "ES": "stdnum.es.nif",
    "RO": "stdnum.ro.cf",
    "RU": "stdnum.ru.inn",
    "HU": None,
    "RS": "stdnum.rs.pib",
    "HR": "stdnum.hr.oib",
    "MD": "stdnum.md.idno",
    "ME": "stdnum.me.pib",
    "GB": "stdnum.gb.vat",
    "BA": None,
}
_HU_COUNTIES = frozenset([*range(2, 21), *range(22, 45), 51])
# JIB of a company: 4, then 2 to 6 for its entity; the PDV number is the JIB without the 4.
_BA_COMPANY = re.compile("4?[2-6][0-9]{11}")


def check_tax_id(text: str, country: str | None) -> str:
    """The tax id without separators.

    ES RO RU HU BA RS HR MD ME GB come without their country letters ('B58378431' for 'ES B-58378431'),
    other EU VAT numbers with theirs ('DE136695976'); further countries by python-stdnum's VAT module.
    Without a `country` any that fits is accepted. A Hungarian number keeps its VAT code and county where
    they were given ('12892312242'). Raises InvalidIdentifier.
    """
    number = re.sub(r"[\s.\-/]", "", _from_spreadsheet(text.strip(), "tax_id") or text).upper()
    if country is None:
        return _any_tax_id(number)
    country = country.upper()
    try:
        return _tax_id(number, country)
    except InvalidIdentifier:
        if _member_state(number[:2]) and number[:2] != country and _fits(number, number[:2]):
            raise InvalidIdentifier("tax_id", "country") from None
        raise


def _any_tax_id(number: str) -> str:
    prefix = number[:2]
    countries = [prefix] if prefix in _TAX_MODULES or _member_state(prefix) else list(_TAX_MODULES)
    reasons: set[Reason] = set()
    for country in countries:
        if number.isdecimal() and country == "BA" and not _BA_COMPANY.fullmatch(number):
            continue  # BA has no check digits: it would take whatever another country refused
        try:
            return _tax_id(number, country)
        except InvalidIdentifier as error:
            reasons.add(error.reason)
    order: tuple[Reason, ...] = ("checksum", "length", "format")
    raise InvalidIdentifier("tax_id", next(reason for reason in order if reason in reasons))


def _tax_id(number: str, country: str) -> str:
    own = number.removeprefix(country)
    with _explained("tax_id"):
        if country == "HU":
            return _hungarian(own)
        if country == "BA":
            return _bosnian(own)
        if module := _TAX_MODULES.get(country):
            return str(import_module(module).validate(own))
        if _member_state(country):
            letters = "EL" if country == "GR" else country
            return str(import_module("stdnum.eu.vat").validate(letters + own.removeprefix(letters)))
        if vat := get_cc_module(country, "vat"):
            return str(vat.validate(number))
    raise InvalidIdentifier("tax_id", "country")


def _hungarian(number: str) -> str:
    """The 8 digits of the taxpayer, alone or with the VAT code (1 to 5) and the county: 12892312-2-42."""
    root, rest = number[:8], number[8:]
    import_module("stdnum.hu.anum").validate(root)
    if rest and len(number) != 11:
        raise InvalidIdentifier("tax_id", "length")
    if rest and not (re.fullmatch("[1-5][0-9]{2}", rest) and int(rest[1:]) in _HU_COUNTIES):
        raise InvalidIdentifier("tax_id", "format")
    return number


def _bosnian(number: str) -> str:
    """JIB, 13 digits, or PDV number, 12; they have no public check digit."""
    if not re.fullmatch("[0-9]+", number):
        raise InvalidIdentifier("tax_id", "format")
    if len(number) not in (12, 13):
        raise InvalidIdentifier("tax_id", "length")
    return number


def _member_state(letters: str) -> bool:
    """Whether VAT numbers of the EU begin so; Greece writes EL, Northern Ireland XI."""
    members: set[str] = import_module("stdnum.eu.vat").MEMBER_STATES
    return letters == "EL" or letters.lower() in members


def _fits(number: str, country: str) -> bool:
    try:
        _tax_id(number, country)
    except InvalidIdentifier:
        return False
    return True


def check_iban(text: str) -> str:
    """The IBAN without spaces, in capitals: length, structure and check digits hold, the national ones too.

    Raises InvalidIdentifier.
    """
    number = re.sub(r"[\s.-]", "", text).upper()
    if not re.fullmatch("[A-Z]{2}[0-9]{2}[A-Z0-9]+", number):
        raise InvalidIdentifier("iban", "format")
    registered = import_module("stdnum.numdb").get("iban").info(number)[0][1]
    if not registered:
        raise InvalidIdentifier("iban", "country")
    # Told before the check digits, which a missing digit breaks as well. The structure reads '4!n14!c'.
    if len(number) != 4 + sum(map(int, re.findall("([0-9]+)!", registered["bban"]))):
        raise InvalidIdentifier("iban", "length")
    with _explained("iban"):
        return str(import_module("stdnum.iban").validate(number))


@contextmanager
def _explained(kind: Kind) -> Iterator[None]:
    """python-stdnum's errors as ours."""
    try:
        yield
    except InvalidChecksum as error:
        raise InvalidIdentifier(kind, "checksum") from error
    except InvalidLength as error:
        raise InvalidIdentifier(kind, "length") from error
    except ValidationError as error:
        raise InvalidIdentifier(kind, "format") from error
