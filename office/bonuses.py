"""Bonuses of sales staff: a share of what was collected from the own clients in a month."""

import re

from office.money import Money

WHOLE = 10_000
"""Basis points of one whole."""

_RATE = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%?")


def bonus_of(base: Money, basis_points: int) -> Money:
    """So many hundredths of a percent of the base, to the minor unit; half a unit is rounded up, as on payslips.

    Nothing where more was given back than collected. Exact: integers only.
    """
    if base.minor <= 0:
        return Money(0, base.currency)
    return Money((2 * base.minor * basis_points + WHOLE) // (2 * WHOLE), base.currency)


def read_rate(text: str) -> int | None:
    """Basis points of '2.5', '2,5 %' or '10'; none for anything else, finer than a hundredth, or over 100 percent."""
    match = _RATE.fullmatch(text.strip())
    if match is None:
        return None
    points = int(match[1]) * 100 + int((match[2] or "").ljust(2, "0"))
    return points if points <= WHOLE else None


def show_rate(basis_points: int) -> str:
    """'2.5' of 250."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") if rest else str(whole)
