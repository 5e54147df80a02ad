"""The papers of deals: each with its number, the days on which it got so far, and the file in which it lies."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, delete, extract, func, insert, or_, select, update

from office.contracts import Side, Stage
from office.documents import PACK, Paper, PaperFacts, Progress
from office.staff import Person
from storage.audit import Audit
from storage.tables import client, contract, document, file, invoice, obligation
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Document:
    id: int
    client_id: int
    client: str
    contract_id: int | None
    contract: str | None
    """Its number."""
    facts: PaperFacts
    number: str | None
    file_id: int | None
    fields: dict[str, Any]
    """What a person may change in the draft: a note, the lines of an offer."""

    @property
    def kind(self) -> Paper:
        return self.facts.kind

    @property
    def subject(self) -> str:
        return f"document:{self.id}"


class Deal(NamedTuple):
    """A contract whose papers are looked after."""

    contract_id: int
    number: str
    client: str
    owner_id: int | None
    done: date | None
    """The day from which its closing documents are due."""
    papers: tuple[PaperFacts, ...]


_DAYS = (document.c.made_on, document.c.sent_on, document.c.delivered_on, document.c.signed_on, document.c.needless_on)
_COLUMNS = dict(zip(Progress, _DAYS, strict=True))

_SELECT = (
    select(
        document.c.id,
        document.c.client_id,
        client.c.name,
        document.c.contract_id,
        contract.c.number,
        document.c.number,
        document.c.file_id,
        document.c.fields,
        document.c.kind,
        *_DAYS,
    )
    .join(client, client.c.id == document.c.client_id)
    .outerjoin(contract, contract.c.id == document.c.contract_id)
)

_LOOKED_AFTER = (Stage.DRAFT, Stage.AGREED, Stage.SIGNED, Stage.EXECUTED)
"""Of a closed or cancelled contract nothing is expected any more."""


class Documents:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(
        self,
        kind: Paper,
        *,
        client_id: int,
        made_on: date,
        contract_id: int | None = None,
        number: str | None = None,
        file_id: int | None = None,
        fields: dict[str, Any] | None = None,
    ) -> int:
        result = self._connection.execute(
            insert(document).values(
                kind=kind,
                client_id=client_id,
                contract_id=contract_id,
                number=number,
                made_on=made_on,
                file_id=file_id,
                fields=json.dumps(fields) if fields else None,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (document_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"document:{document_id}", "created", None, number)
        return int(document_id)

    def change(self, document_id: int, **values: Any) -> None:
        """Set columns of the table: what the draft says, and the file it lies in."""
        if "fields" in values:
            values["fields"] = json.dumps(values["fields"])
        self._connection.execute(update(document).where(document.c.id == document_id).values(**values))
        self._audit.add(f"document:{document_id}", "changed", None, ", ".join(values))

    def mark(self, one: Document, progress: Progress, day: date | None) -> None:
        """It got so far on that local day; None takes it back."""
        before = one.facts.on(progress)
        column = _COLUMNS[progress]
        self._connection.execute(update(document).where(document.c.id == one.id).values({column: day}))
        self._audit.add(one.subject, str(progress), before, day)

    def keep_with(self, one: Document, file_id: int | None) -> None:
        """The file in which it lies from now on."""
        self._connection.execute(update(document).where(document.c.id == one.id).values(file_id=file_id))
        self._audit.add(one.subject, "file", one.file_id, file_id)

    def file_before(self, one: Document) -> int | None:
        """In which it lay before the one it lies in now."""
        change = next((each for each in self._audit.of(one.subject) if each.field == "file"), None)
        return int(change.before) if change is not None and change.before else None

    def discard(self, one: Document) -> None:
        """Of a draft that nobody wanted nothing stays but the record; its number is free again."""
        self._connection.execute(delete(document).where(document.c.id == one.id))
        self._audit.add(one.subject, "discarded", one.number, None)

    def get(self, person: Person, document_id: int) -> Document | None:
        """Where this person sees its client."""
        return self._one(_SELECT.where(document.c.id == document_id, seen_by(person)))

    def of_contract(self, contract_id: int) -> dict[Paper, Document]:
        """Of each kind the first paper that is not where it has to be, else the latest."""
        found: dict[Paper, Document] = {}
        for one in self._many(_SELECT.where(document.c.contract_id == contract_id).order_by(document.c.id)):
            if one.kind not in found or found[one.kind].facts.following is None:
                found[one.kind] = one
        return found

    def pack(self, contract_id: int) -> dict[Paper, PaperFacts]:
        """How far the papers of a deal are; an invoice of the ledger has been made."""
        return self._papers([contract_id]).get(contract_id, {})

    def of_client(self, client_id: int, limit: int = 12) -> list[Document]:
        """The latest papers that are still on their way."""
        statement = _SELECT.where(
            document.c.client_id == client_id, document.c.signed_on.is_(None), document.c.needless_on.is_(None)
        )
        return self._many(statement.order_by(document.c.id.desc()).limit(limit))

    def find(self, person: Person, kind: Paper, number: str, limit: int = 6) -> list[Document]:
        """Those of a kind with that number, whole or before its year, or of the contract with that number."""
        ways = {number, number.lower(), number.upper()}
        statement = _SELECT.where(
            document.c.kind == kind,
            seen_by(person),
            or_(
                document.c.number.in_(ways),
                document.c.number.startswith(f"{number}/", autoescape=True),
                contract.c.number.in_(ways),
            ),
        )
        return self._many(statement.order_by(document.c.id.desc()).limit(limit))

    def drafted_as(self, person: Person, name: str) -> Document | None:
        """The latest unsent paper whose file has this name."""
        statement = _SELECT.join(file, file.c.id == document.c.file_id).where(
            file.c.name == name, document.c.sent_on.is_(None), seen_by(person)
        )
        return self._one(statement.order_by(document.c.id.desc()))

    def numbers(self, kind: Paper, year: int) -> Sequence[str | None]:
        """Those that papers of a kind bear which were made in that year."""
        rows = self._connection.execute(
            select(document.c.number).where(document.c.kind == kind, extract("year", document.c.made_on) == year)
        )
        return [row[0] for row in rows]

    def deals(self, person: Person | None = None, owner_id: int | None = None) -> list[Deal]:
        """The contracts whose papers may be missing: a pack that was begun, or a deal that is done.

        Of the clients that this person sees, or whose owner is `owner_id`, or all.
        """
        begun = select(document.c.id).where(document.c.contract_id == contract.c.id, document.c.kind.in_(PACK))
        ours = and_(obligation.c.contract_id == contract.c.id, obligation.c.side == Side.OURS)
        done_on = select(func.max(obligation.c.done_on)).where(ours).correlate(contract).scalar_subquery()
        open_ones = select(obligation.c.id).where(ours, obligation.c.done_on.is_(None)).correlate(contract).exists()
        owner = func.coalesce(contract.c.owner_id, client.c.owner_id)
        statement = (
            select(
                contract.c.id,
                contract.c.number,
                client.c.name,
                owner,
                contract.c.stage,
                func.coalesce(contract.c.ends_on, contract.c.signed_on),
                done_on,
                open_ones,
            )
            .join(client, client.c.id == contract.c.client_id)
            .where(
                contract.c.stage.in_(_LOOKED_AFTER),
                client.c.archived_at.is_(None),
                or_(begun.exists(), contract.c.stage == Stage.EXECUTED, and_(done_on.is_not(None), ~open_ones)),
            )
            .order_by(client.c.name, contract.c.id)
        )
        if person is not None:
            statement = statement.where(seen_by(person))
        if owner_id is not None:
            statement = statement.where(owner == owner_id)
        rows = self._connection.execute(statement).all()
        papers = self._papers([row[0] for row in rows])
        return [
            Deal(one, number, name, owner_id, _done(stage, last, done, bool(more)), tuple(papers.get(one, {}).values()))
            for one, number, name, owner_id, stage, last, done, more in rows
        ]

    def _papers(self, contract_ids: Sequence[int]) -> dict[int, dict[Paper, PaperFacts]]:
        """As `of_contract`, of many."""
        issued = self._connection.execute(
            select(invoice.c.contract_id, func.max(invoice.c.issued_on))
            .where(invoice.c.contract_id.in_(contract_ids), invoice.c.issued_on.is_not(None), invoice.c.amount > 0)
            .group_by(invoice.c.contract_id)
        )
        found = {row[0]: {Paper.INVOICE: PaperFacts(Paper.INVOICE, made=row[1])} for row in issued}
        begun: dict[int, set[Paper]] = {}
        for one in self._many(_SELECT.where(document.c.contract_id.in_(contract_ids)).order_by(document.c.id)):
            papers, seen = found.setdefault(one.contract_id or 0, {}), begun.setdefault(one.contract_id or 0, set())
            if one.kind not in seen or papers[one.kind].following is None:
                papers[one.kind] = one.facts
                seen.add(one.kind)
        return found

    def _one(self, statement: Select[Any]) -> Document | None:
        return next(iter(self._many(statement.limit(1))), None)

    def _many(self, statement: Select[Any]) -> list[Document]:
        return [_document(row) for row in self._connection.execute(statement)]


def _done(stage: str, last_day: date | None, done_on: date | None, more_to_do: bool) -> date | None:
    """When a deal was done: the last of our obligations; of a contract that people call executed, its last day."""
    if done_on is not None and not more_to_do:
        return done_on
    return last_day if stage == Stage.EXECUTED else None


def _document(row: Any) -> Document:
    one, client_id, name, contract_id, contract_number, number, file_id, fields, kind, *days = row
    facts = PaperFacts(Paper(kind), *days)
    given = json.loads(fields) if fields else {}
    return Document(one, client_id, name, contract_id, contract_number, facts, number, file_id, given)
