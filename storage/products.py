"""Product cards, of goods and of promotional material. A card that is retired stays, for stock and requests name it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from office.money import Money
from office.names import fold
from office.products import Fit, ProductKind, fitting
from storage.audit import Audit
from storage.tables import product


class CodeTaken(ValueError):
    """Another product has this code."""


@dataclass(frozen=True, slots=True)
class Product:
    id: int
    kind: ProductKind
    code: str
    name: str
    description: str | None
    price: Money | None
    unit: str | None
    minimum: int | None
    """Of the stock of all places together."""
    analogue_id: int | None
    file_id: int | None
    retired_at: datetime | None

    @property
    def subject(self) -> str:
        return f"product:{self.id}"

    @property
    def words(self) -> str:
        """By which it is found."""
        return f"{self.code} {self.name} {self.description or ''}"


_SELECT = select(
    product.c.id,
    product.c.kind,
    product.c.code,
    product.c.name,
    product.c.description,
    product.c.price,
    product.c.currency,
    product.c.unit,
    product.c.minimum,
    product.c.analogue_id,
    product.c.file_id,
    product.c.retired_at,
)
_STANDING = product.c.retired_at.is_(None)


class Products:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, kind: ProductKind, code: str, name: str, **values: Any) -> Product:
        """`values`: other columns, the price as `Money`. Raises CodeTaken."""
        if self.coded(code) is not None:
            raise CodeTaken(code)
        result = self._connection.execute(
            insert(product).values(
                kind=kind,
                code=code,
                folded_code=_key(code),
                name=name,
                created_by=self._audit.by,
                created_at=self._now,
                **_columns(values),
            )
        )
        (product_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"product:{product_id}", "created", None, name)
        return self.any(int(product_id))

    def any(self, product_id: int) -> Product:
        """Raises LookupError."""
        if (one := self.get(product_id)) is None:
            raise LookupError(product_id)
        return one

    def get(self, product_id: int | None) -> Product | None:
        return self._one(_SELECT.where(product.c.id == product_id)) if product_id else None

    def coded(self, code: str) -> Product | None:
        """In any case, retired or not."""
        return self._one(_SELECT.where(product.c.folded_code == _key(code)))

    def change(self, one: Product, **values: Any) -> Product:
        """Set columns; each that differs is on record with its former value."""
        for name, value in values.items():
            if getattr(one, name) != value:
                self._connection.execute(
                    update(product).where(product.c.id == one.id).values(**_columns({name: value}))
                )
                self._audit.add(one.subject, name, _shown(getattr(one, name)), _shown(value))
        return self.any(one.id)

    def all(self, kind: ProductKind) -> list[Product]:
        """By name, without the retired ones."""
        return self._many(_SELECT.where(_STANDING, product.c.kind == kind).order_by(product.c.name, product.c.id))

    def fitting(self, said: str, kind: ProductKind = ProductKind.GOODS) -> list[tuple[Product, Fit]]:
        """Those whose words fit what was said, the best first."""
        return fitting(said, ((one, one.words) for one in self.all(kind)))

    def named(self, said: str, kind: ProductKind | None = None) -> Product | None:
        """The one of this code, or the only one whose words are all that was said; None where it may be several."""
        exact = self.coded(said.strip())
        if exact is not None and exact.retired_at is None and kind in (None, exact.kind):
            return exact
        kinds = (kind,) if kind else tuple(ProductKind)
        whole = [one for each in kinds for one, fit in self.fitting(said, each) if not fit.missing]
        same = [one for one in whole if fold(one.name) == fold(said)]
        found = same or whole
        return found[0] if len(found) == 1 else None

    def _one(self, statement: Select[Any]) -> Product | None:
        return next(iter(self._many(statement)), None)

    def _many(self, statement: Select[Any]) -> list[Product]:
        found = []
        for row in self._connection.execute(statement):
            product_id, kind, code, name, description, price, currency, *rest = row
            money = Money(price, currency) if price is not None else None
            found.append(Product(product_id, ProductKind(kind), code, name, description, money, *rest))
        return found


def _columns(values: dict[str, Any]) -> dict[str, Any]:
    """With the price as its two columns."""
    if "price" not in values:
        return values
    price = values["price"]
    return {
        **{name: value for name, value in values.items() if name != "price"},
        "price": price.minor if price else None,
        "currency": price.currency if price else None,
    }


def _shown(value: object) -> object:
    return f"{value.minor} {value.currency}" if isinstance(value, Money) else value


def _key(code: str) -> str:
    return "".join(code.casefold().split())[:40]
