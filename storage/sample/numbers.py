"""Phones, tax ids and IBANs that could be real: lengths, prefixes and check digits are those of the country."""

from random import Random

from stdnum import iban
from stdnum.es import ccc
from stdnum.iso7064 import mod_97_10

from office.identifiers import InvalidIdentifier, check_tax_id

_MOBILES = {
    "GB": ("+44740", 7),
    "ES": ("+346", 8),
    "RO": ("+4072", 7),
    "RU": ("+7916", 7),
    "HU": ("+3620", 7),
    "BA": ("+38761", 6),
    "DE": ("+49151", 8),
}
"""How a mobile number begins, and how many digits follow."""

_TAX_IDS = {
    "GB": ("", 7, 2),
    "ES": ("B", 7, 1),
    "RO": ("", 7, 1),
    "RU": ("77", 7, 1),
    "HU": ("", 7, 1),
    "BA": ("42", 10, 1),
    "DE": ("DE", 8, 1),
}
"""Of companies: how they begin, how many digits follow, and how many check digits end them."""


def digits(chance: Random, count: int) -> str:
    """The first of them is not zero."""
    return "".join(str(chance.randrange(0 if place else 1, 10)) for place in range(count))


def mobile(chance: Random, country: str) -> str:
    """E.164."""
    prefix, more = _MOBILES[country]
    return prefix + digits(chance, more)


def tax_id(chance: Random, country: str) -> str:
    """A company's; its check digits are those that office.identifiers accepts."""
    begin, more, checked = _TAX_IDS[country]
    while True:
        stem = begin + digits(chance, more)
        for check in range(10**checked):
            try:
                return check_tax_id(f"{stem}{check:0{checked}}", country)
            except InvalidIdentifier:
                continue


def account(chance: Random, country: str) -> str | None:
    """An IBAN, with the check digits inside the account number where the country has them; None for Russia."""
    bban = _bban(chance, country)
    return f"{country}{iban.calc_check_digits(f'{country}00{bban}')}{bban}" if bban else None


def _bban(chance: Random, country: str) -> str | None:
    match country:
        case "GB":
            return "SMPL" + digits(chance, 14)
        case "RO":
            return "SMPL" + digits(chance, 16)
        case "DE":
            return digits(chance, 18)
        case "ES":
            bank, number = digits(chance, 8), digits(chance, 10)
            return bank + ccc.calc_check_digits(f"{bank}00{number}") + number
        case "BA":
            number = digits(chance, 14)
            return number + mod_97_10.calc_check_digits(number)
        case "HU":
            bank, number = digits(chance, 7), digits(chance, 15)
            return bank + _hungarian(bank) + number + _hungarian(number)
    return None


def _hungarian(block: str) -> str:
    """The digit that ends a block of a Hungarian account number: weights 9, 7, 3, 1."""
    return str(-sum(int(digit) * (9, 7, 3, 1)[place % 4] for place, digit in enumerate(block)) % 10)
