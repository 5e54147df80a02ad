"""Stock of each product in each place, as the sum of what came in and went out; inventories and the salon's round."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from office.names import fold
from office.products import Move
from office.staff import Person
from storage.audit import Audit
from storage.products import Product
from storage.tables import client, product, staff, stock_count, stock_count_line, stock_move


@dataclass(frozen=True, slots=True)
class StockMove:
    id: int
    product_id: int
    place: str
    quantity: int
    """Below zero where it went out."""
    why: Move
    client_id: int | None
    client: str | None
    person_id: int | None
    person: str | None
    at: datetime
    reverses_id: int | None


@dataclass(frozen=True, slots=True)
class Count:
    """An inventory of one place."""

    id: int
    place: str
    begun_by: int
    begun_at: datetime
    signed_by: int | None
    signed_at: datetime | None
    dropped_at: datetime | None

    @property
    def subject(self) -> str:
        return f"count:{self.id}"

    @property
    def is_open(self) -> bool:
        return self.signed_at is None and self.dropped_at is None


@dataclass(frozen=True, slots=True)
class CountLine:
    id: int
    count_id: int
    product_id: int
    code: str
    name: str
    expected: int
    found: int | None
    """None: not counted yet."""


_MOVES = (
    select(
        stock_move.c.id,
        stock_move.c.product_id,
        stock_move.c.place,
        stock_move.c.quantity,
        stock_move.c.why,
        stock_move.c.client_id,
        client.c.name,
        stock_move.c.person_id,
        staff.c.name,
        stock_move.c.at,
        stock_move.c.reverses_id,
    )
    .outerjoin(client, client.c.id == stock_move.c.client_id)
    .outerjoin(staff, staff.c.id == stock_move.c.person_id)
)
_COUNTS = select(
    stock_count.c.id,
    stock_count.c.place,
    stock_count.c.begun_by,
    stock_count.c.begun_at,
    stock_count.c.signed_by,
    stock_count.c.signed_at,
    stock_count.c.dropped_at,
)

_LINES = select(
    stock_count_line.c.id,
    stock_count_line.c.count_id,
    product.c.id,
    product.c.code,
    product.c.name,
    stock_count_line.c.expected,
    stock_count_line.c.found,
).join(product, product.c.id == stock_count_line.c.product_id)


class Stock:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    # What is there

    def of(self, product_id: int) -> Mapping[str, int]:
        """By place, places with nothing left out."""
        total = func.sum(stock_move.c.quantity)
        rows = self._connection.execute(
            select(stock_move.c.place, total)
            .where(stock_move.c.product_id == product_id)
            .group_by(stock_move.c.place)
            .having(total != 0)
            .order_by(stock_move.c.place)
        )
        return {place: int(quantity) for place, quantity in rows}

    def total(self, product_id: int) -> int:
        return sum(self.of(product_id).values())

    def places(self) -> list[str]:
        """Every place that ever held something or was counted, by name."""
        moved = self._connection.execute(select(stock_move.c.place).distinct())
        counted = self._connection.execute(select(stock_count.c.place).distinct())
        return sorted({row[0] for rows in (moved, counted) for row in rows})

    def place_named(self, said: str) -> str:
        """A known place as it is written, in whatever case it was said; a new one as it was said."""
        return next((place for place in self.places() if fold(place) == fold(said)), said.strip())

    def add(
        self, one: Product, place: str, quantity: int, why: Move, client_id: int | None = None, **values: Any
    ) -> StockMove:
        result = self._connection.execute(
            insert(stock_move).values(
                product_id=one.id,
                place=place,
                quantity=quantity,
                why=why,
                client_id=client_id,
                person_id=self._audit.by,
                at=self._now,
                **values,
            )
        )
        (move_id,) = result.inserted_primary_key or (0,)
        (move,) = self._moves(_MOVES.where(stock_move.c.id == move_id))
        return move

    def move(self, move_id: int) -> StockMove | None:
        return next(iter(self._moves(_MOVES.where(stock_move.c.id == move_id))), None)

    def reversed(self, move: StockMove) -> bool:
        """Whether it was taken back."""
        found = select(stock_move.c.id).where(stock_move.c.reverses_id == move.id)
        return self._connection.execute(found).first() is not None

    def reverse(self, one: Product, move: StockMove) -> None:
        """A row with the negated quantity; once at most."""
        if not self.reversed(move):
            self.add(one, move.place, -move.quantity, Move.UNDONE, move.client_id, reverses_id=move.id)

    def given_to(self, client_id: int, limit: int = 10) -> list[StockMove]:
        """What a client was given, the newest first, without what was taken back."""
        given = (stock_move.c.client_id == client_id, stock_move.c.why == Move.GIVEN)
        back = select(stock_move.c.reverses_id).where(stock_move.c.reverses_id.is_not(None))
        statement = _MOVES.where(*given, stock_move.c.id.not_in(back))
        return self._moves(statement.order_by(stock_move.c.id.desc()).limit(limit))

    def _moves(self, statement: Select[Any]) -> list[StockMove]:
        found = []
        for row in self._connection.execute(statement):
            values = list(row)
            values[4] = Move(row[4])
            found.append(StockMove(*values))
        return found

    # Counting

    def begin(self, person: Person, place: str, products: Sequence[Product]) -> Count:
        """The list of one place; the one that is open there goes on, with what is new since."""
        count = self.open_at(place)
        if count is None:
            result = self._connection.execute(
                insert(stock_count).values(place=place, begun_by=person.id, begun_at=self._now)
            )
            (count_id,) = result.inserted_primary_key or (0,)
            self._audit.add(f"count:{count_id}", "created", None, place)
            count = self.count(int(count_id))
            assert count is not None
        listed = {line.product_id for line in self.lines(count)}
        for one in products:
            if one.id not in listed:
                expected = self.of(one.id).get(place, 0)
                self._connection.execute(
                    insert(stock_count_line).values(count_id=count.id, product_id=one.id, expected=expected)
                )
        return count

    def count(self, count_id: int) -> Count | None:
        row = self._connection.execute(_COUNTS.where(stock_count.c.id == count_id)).first()
        return Count(*row) if row else None

    def open_at(self, place: str) -> Count | None:
        still = (stock_count.c.signed_at.is_(None), stock_count.c.dropped_at.is_(None))
        row = self._connection.execute(_COUNTS.where(stock_count.c.place == place, *still)).first()
        return Count(*row) if row else None

    def lines(self, count: Count) -> list[CountLine]:
        """By name."""
        return self._lines(_LINES.where(stock_count_line.c.count_id == count.id))

    def line(self, line_id: int) -> CountLine | None:
        return next(iter(self._lines(_LINES.where(stock_count_line.c.id == line_id))), None)

    def found(self, count: Count, line: CountLine, quantity: int) -> None:
        """So many were found; expected is what stands in the books at this moment."""
        expected = self.of(line.product_id).get(count.place, 0)
        self._connection.execute(
            update(stock_count_line).where(stock_count_line.c.id == line.id).values(expected=expected, found=quantity)
        )
        self._audit.add(count.subject, line.code, line.found, quantity)

    def _lines(self, statement: Select[Any]) -> list[CountLine]:
        ordered = statement.order_by(product.c.name, product.c.id)
        return [CountLine(*row) for row in self._connection.execute(ordered)]

    def sign(self, person: Person, count: Count, products: Mapping[int, Product]) -> list[CountLine]:
        """The stock is corrected by the differences that were found; the lines that differ."""
        self._connection.execute(
            update(stock_count).where(stock_count.c.id == count.id).values(signed_by=person.id, signed_at=self._now)
        )
        self._audit.add(count.subject, "signed", None, person.name)
        differing = [line for line in self.lines(count) if line.found is not None and line.found != line.expected]
        for line in differing:
            assert line.found is not None
            one = products[line.product_id]
            self.add(one, count.place, line.found - line.expected, Move.COUNTED, count_id=count.id)
        return differing

    def drop(self, count: Count) -> None:
        self._connection.execute(update(stock_count).where(stock_count.c.id == count.id).values(dropped_at=self._now))
        self._audit.add(count.subject, "dropped")

    def resume(self, count: Count) -> None:
        """One that was dropped, where no other is open at its place."""
        self._connection.execute(update(stock_count).where(stock_count.c.id == count.id).values(dropped_at=None))
        self._audit.add(count.subject, "resumed")
