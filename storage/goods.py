"""Requests for goods that are out of stock: from the rep to logistics, and back to the client."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.goods import ENDED, OPEN, Details, GoodsState
from office.staff import Person
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.tables import client, goods_request
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class GoodsRequest:
    id: int
    client_id: int
    client: str
    details: Details
    state: GoodsState
    asked_by: int
    handled_by: int | None
    """Who accepted it."""
    expected_on: date | None
    analogue: str | None
    question: str | None
    """To production; of a refused one why."""
    purchase_id: int | None
    told_at: datetime | None
    """The client was told of how it stands."""

    @property
    def subject(self) -> str:
        return f"goods:{self.id}"


_SELECT = select(
    goods_request.c.id,
    goods_request.c.client_id,
    client.c.name,
    goods_request.c.product,
    goods_request.c.quantity,
    goods_request.c.specification,
    goods_request.c.needed_by,
    goods_request.c.place,
    goods_request.c.state,
    goods_request.c.asked_by,
    goods_request.c.handled_by,
    goods_request.c.expected_on,
    goods_request.c.analogue,
    goods_request.c.question,
    goods_request.c.purchase_id,
    goods_request.c.told_at,
).join(client, client.c.id == goods_request.c.client_id)


class Goods:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, client_id: int, asked_by: int, details: Details) -> GoodsRequest:
        values = {
            "client_id": client_id,
            "asked_by": asked_by,
            "state": GoodsState.ASKED,
            "created_at": self._now,
            **_columns(details),
        }
        result = self._connection.execute(insert(goods_request).values(**values))
        (request_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"goods:{request_id}", "created", None, details.product)
        return self.any(int(request_id))

    def any(self, request_id: int) -> GoodsRequest:
        """The request, whoever asks; raises LookupError."""
        found = self._many(_SELECT.where(goods_request.c.id == request_id))
        if not found:
            raise LookupError(request_id)
        return found[0]

    def get(self, person: Person, request_id: int) -> GoodsRequest | None:
        """The request where this person sees its client."""
        found = self._many(_SELECT.where(goods_request.c.id == request_id, seen_by(person)))
        return found[0] if found else None

    def open_of(self, person: Person) -> list[GoodsRequest]:
        """What is not ended, of the clients that this person sees; what is needed first stands first."""
        return self._many(
            _SELECT.where(goods_request.c.state.in_(OPEN), seen_by(person)).order_by(
                goods_request.c.needed_by.is_(None), goods_request.c.needed_by, goods_request.c.id
            )
        )

    def of_purchase(self, purchase_id: int) -> list[GoodsRequest]:
        """What is not ended of the requests that wait for an order to a supplier."""
        return self._many(
            _SELECT.where(goods_request.c.purchase_id == purchase_id, goods_request.c.state.in_(OPEN)).order_by(
                goods_request.c.id
            )
        )

    def expected(self, first: date, last: date) -> list[GoodsRequest]:
        """Those with a date between these two, both included, that have not arrived."""
        return self._many(
            _SELECT.where(
                goods_request.c.state == GoodsState.DATED, goods_request.c.expected_on.between(first, last)
            ).order_by(goods_request.c.id)
        )

    def detail(self, one: GoodsRequest, details: Details) -> GoodsRequest:
        """Settle what was missing."""
        before, after = _columns(one.details), _columns(details)
        for name in after:
            if before[name] != after[name]:
                self._audit.add(one.subject, name, before[name], after[name])
        self._set(one, **after)
        return replace(one, details=details)

    def move(self, one: GoodsRequest, state: GoodsState, **values: Any) -> GoodsRequest:
        """Take it on to a state; the client has not been told of that yet. `values`: columns that go with it."""
        if state is not one.state:
            self._audit.add(one.subject, "state", one.state, state)
        for name, value in values.items():
            if name != "handled_by" and getattr(one, name) != value:
                self._audit.add(one.subject, name, getattr(one, name), value)
        self._set(one, state=state, told_at=None, ended_at=self._now if state in ENDED else None, **values)
        self._occurrences.unplan(one.subject)
        return self.any(one.id)

    def order(self, one: GoodsRequest, purchase_id: int | None) -> None:
        """It waits for that order to a supplier."""
        self._audit.add(one.subject, "purchase_id", one.purchase_id, purchase_id)
        self._set(one, purchase_id=purchase_id)

    def told(self, one: GoodsRequest) -> GoodsRequest:
        """The client knows how it stands; of what has arrived nothing is left to do."""
        self._audit.add(one.subject, "told", None, one.state)
        if one.state is GoodsState.ARRIVED:
            one = self.move(one, GoodsState.CLOSED)
        self._set(one, told_at=self._now)
        return self.any(one.id)

    def _set(self, one: GoodsRequest, **values: Any) -> None:
        self._connection.execute(update(goods_request).where(goods_request.c.id == one.id).values(**values))

    def _many(self, statement: Select[Any]) -> list[GoodsRequest]:
        return [_request(row) for row in self._connection.execute(statement)]


def _columns(details: Details) -> dict[str, Any]:
    return {
        "product": details.product,
        "quantity": details.quantity,
        "specification": details.specification,
        "needed_by": details.needed_by,
        "place": details.place,
    }


def _request(row: Sequence[Any]) -> GoodsRequest:
    values = list(row)
    values[3:9] = [Details(*row[3:8]), GoodsState(row[8])]
    return GoodsRequest(*values)
