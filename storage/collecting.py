"""The steps that were taken to have a client's debt paid."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, union_all, update

from office.collecting import CollectingStep, Taken
from storage.audit import Audit
from storage.tables import allocation, client, collecting_step, invoice, payment, promise, staff


@dataclass(frozen=True, slots=True)
class Step:
    id: int
    client_id: int
    client: str
    kind: CollectingStep
    on_day: date
    note: str | None
    person_id: int
    person: str
    undone_at: datetime | None

    @property
    def subject(self) -> str:
        return f"collecting_step:{self.id}"

    @property
    def taken(self) -> Taken:
        """As the rules of office.collecting see it."""
        return Taken(self.kind, self.on_day)


_SELECT = (
    select(
        collecting_step.c.id,
        collecting_step.c.client_id,
        client.c.name,
        collecting_step.c.kind,
        collecting_step.c.on_day,
        collecting_step.c.note,
        collecting_step.c.person_id,
        staff.c.name,
        collecting_step.c.undone_at,
    )
    .join(client, client.c.id == collecting_step.c.client_id)
    .join(staff, staff.c.id == collecting_step.c.person_id)
)


class Collecting:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        *,
        person_id: int,
        client_id: int,
        kind: CollectingStep,
        on_day: date,
        note: str | None = None,
        document_id: int | None = None,
    ) -> int:
        result = self._connection.execute(
            insert(collecting_step).values(
                client_id=client_id,
                kind=kind,
                on_day=on_day,
                note=note,
                document_id=document_id,
                person_id=person_id,
                created_at=self._now,
            )
        )
        (step_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"collecting_step:{step_id}", "created", None, kind)
        return int(step_id)

    def get(self, step_id: int) -> Step | None:
        row = self._connection.execute(_SELECT.where(collecting_step.c.id == step_id)).first()
        return _step(row) if row else None

    def of_client(self, client_id: int) -> list[Step]:
        """Those that stand, the latest first."""
        return self._standing(_SELECT.where(collecting_step.c.client_id == client_id))

    def of_all(self, client_id: int | None = None) -> dict[int, list[Step]]:
        """Those that stand, by client; of one or of all."""
        found: dict[int, list[Step]] = {}
        statement = _SELECT if client_id is None else _SELECT.where(collecting_step.c.client_id == client_id)
        for step in self._standing(statement):
            found.setdefault(step.client_id, []).append(step)
        return found

    def last_change(self, client_id: int) -> datetime | None:
        """When anything about the client's debts was written last: the ledger, a promise, a step. UTC."""
        moments = union_all(
            *(
                select(func.max(moment).label("at")).where(of)
                for moment, of in (
                    (invoice.c.created_at, invoice.c.client_id == client_id),
                    (payment.c.created_at, payment.c.client_id == client_id),
                    (promise.c.created_at, promise.c.client_id == client_id),
                    (promise.c.ended_at, promise.c.client_id == client_id),
                    (collecting_step.c.created_at, collecting_step.c.client_id == client_id),
                    (collecting_step.c.undone_at, collecting_step.c.client_id == client_id),
                )
            ),
            select(func.max(allocation.c.created_at).label("at"))
            .join(invoice, invoice.c.id == allocation.c.invoice_id)
            .where(invoice.c.client_id == client_id),
        ).subquery()
        return self._connection.execute(select(func.max(moments.c.at))).scalar()

    def undo(self, one: Step) -> None:
        self._connection.execute(
            update(collecting_step).where(collecting_step.c.id == one.id).values(undone_at=self._now)
        )
        self._audit.add(one.subject, "undone")

    def _standing(self, statement: Select[Any]) -> list[Step]:
        ordered = statement.where(collecting_step.c.undone_at.is_(None)).order_by(
            collecting_step.c.on_day.desc(), collecting_step.c.id.desc()
        )
        return [_step(row) for row in self._connection.execute(ordered)]


def _step(row: Any) -> Step:
    one, client_id, name, kind, on_day, note, person_id, person, undone_at = row
    return Step(one, client_id, name, CollectingStep(kind), on_day, note, person_id, person, undone_at)
