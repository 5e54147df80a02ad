"""One transaction's view of everything kept: a drawer per noun, the moment it happens, and who does it."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from storage.database import Database
from storage.drawers.clients import ClientDrawers
from storage.drawers.contracts import ContractDrawers
from storage.drawers.delivery import DeliveryDrawers
from storage.drawers.desk import DeskDrawers
from storage.drawers.figures import FigureDrawers
from storage.drawers.money import MoneyDrawers
from storage.drawers.people import PeopleDrawers
from storage.open_work import OpenWork

T = TypeVar("T")


def transact(
    database: Database,
    clock: Callable[[], datetime],
    work: "Callable[[Store], T]",
    by: int | None = None,
    *,
    beside: bool = False,
) -> "Future[T]":
    """Do `work` in one transaction; the future resolves after the COMMIT. `clock` gives UTC.

    `beside` as in `Database.submit`.
    """
    return database.submit(lambda connection: work(Store(connection, clock(), by)), beside=beside)


class Store(PeopleDrawers, ClientDrawers, ContractDrawers, MoneyDrawers, DeskDrawers, FigureDrawers, DeliveryDrawers):
    """All drawers; the one that stands here looks into several fields."""

    @cached_property
    def open_work(self) -> OpenWork:
        return OpenWork(self.connection, self.now, self.audit, self.occurrences, self.staff, self.expenses)
