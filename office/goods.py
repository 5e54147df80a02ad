"""Goods that are out of stock: what a request must say before logistics accepts it, and how it goes on from there.

S0 and S2: the details are settled before a request is accepted, and the client is told when the goods will be there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from office.rights import Right, Role
from office.staff import Person


class GoodsState(StrEnum):
    ASKED = "asked"
    """By the rep; logistics has not accepted it yet."""
    ACCEPTED = "accepted"
    PRODUCTION = "production"
    """A question was put to production."""
    DATED = "dated"
    """It is known when they will be there."""
    ANALOGUE = "analogue"
    """Something else is offered instead."""
    ARRIVED = "arrived"
    REFUSED = "refused"
    """They cannot be had."""
    CLOSED = "closed"
    """They were there, and the client was told."""
    WITHDRAWN = "withdrawn"


class Detail(StrEnum):
    PRODUCT = "product"
    QUANTITY = "quantity"
    SPECIFICATION = "specification"
    NEEDED_BY = "needed_by"
    PLACE = "place"


ENDED = frozenset({GoodsState.REFUSED, GoodsState.CLOSED, GoodsState.WITHDRAWN})

OPEN = tuple(state for state in GoodsState if state not in ENDED)

WORTH_TELLING = frozenset({GoodsState.DATED, GoodsState.ANALOGUE, GoodsState.ARRIVED, GoodsState.REFUSED})
"""What the client is to be told of."""

_ANSWERS = frozenset(
    {GoodsState.PRODUCTION, GoodsState.DATED, GoodsState.ANALOGUE, GoodsState.ARRIVED, GoodsState.REFUSED}
)
_FOLLOWING = MappingProxyType(
    {
        GoodsState.ASKED: frozenset({GoodsState.ACCEPTED, GoodsState.REFUSED, GoodsState.WITHDRAWN}),
        GoodsState.ACCEPTED: _ANSWERS | {GoodsState.WITHDRAWN},
        GoodsState.PRODUCTION: _ANSWERS | {GoodsState.WITHDRAWN},
        # The order to the supplier may be cancelled.
        GoodsState.DATED: _ANSWERS | {GoodsState.ACCEPTED, GoodsState.WITHDRAWN},
        GoodsState.ANALOGUE: _ANSWERS | {GoodsState.WITHDRAWN},
        GoodsState.ARRIVED: frozenset({GoodsState.CLOSED}),
        GoodsState.REFUSED: frozenset(),
        GoodsState.CLOSED: frozenset(),
        GoodsState.WITHDRAWN: frozenset(),
    }
)


@dataclass(frozen=True, slots=True)
class Details:
    product: str
    quantity: str | None = None
    specification: str | None = None
    needed_by: date | None = None
    place: str | None = None

    @property
    def missing(self) -> tuple[Detail, ...]:
        """What must be known before it is accepted."""
        return tuple(each for each in Detail if not getattr(self, each))


def may_follow(state: GoodsState, following: GoodsState) -> bool:
    return following in _FOLLOWING[state]


def is_late(state: GoodsState, expected_on: date | None, today: date) -> bool:
    """Whether the goods should have been there."""
    return state is GoodsState.DATED and expected_on is not None and expected_on < today


def suppliers(staff: Iterable[Person]) -> Sequence[Person]:
    """Who is told of a request: logistics, or where there is nobody of that role all who may supply."""
    able = [one for one in staff if one.holds(Right.SUPPLY)]
    return [one for one in able if one.role is Role.LOGISTICS] or able
