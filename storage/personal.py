"""A client's personal data: given out as one document, and erased. What the books are made of stays."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, select, update

from storage.audit import Audit
from storage.client import Client
from storage.clients import Clients
from storage.occurrences import Occurrences
from storage.tables import (
    audit,
    bill,
    call,
    client,
    collecting_step,
    complaint,
    contact,
    document,
    expense,
    file,
    invitation,
    letter,
    market_note,
    meeting,
    objection,
    offer,
    outbox,
    reliability_note,
    request,
    special_terms,
    survey_answer,
    survey_question,
    task,
    template,
)

ERASED = "–"
"""Where a text may not be missing."""

_CARD = ("name", "kind", "contact", "phone", "email", "birth_year", "birth_month", "birth_day", "tax_id", "iban")
_PLACE = ("city", "country", "district", "language", "source", "level", "segment", "profession", "needs")
_GONE = tuple(name for name in (*_CARD, *_PLACE) if name not in ("name", "kind", "country", "language"))
_DEALINGS: dict[str, tuple[Table, tuple[str, ...]]] = {
    "contact persons": (contact, ("name", "position", "phone", "email")),
    "calls": (call, ("at", "direction", "outcome", "minutes", "note", "next_step", "next_on", "text")),
    "offers": (offer, ("at", "note")),
    "tasks": (task, ("on_day", "text")),
    "letters": (letter, ("on_day", "direction", "correspondent", "about")),
    "requests": (request, ("asked_at", "text", "answer")),
    "files": (file, ("created_at", "name", "caption")),
    "invitations": (invitation, ("answer", "came", "result")),
    "meetings": (meeting, ("starts_at", "place", "with_whom")),
    "objections": (objection, ("at", "kind", "said")),
    "complaints": (complaint, ("raised_on", "what", "measure")),
}
_RECORDS = {
    "call": call,
    "offer": offer,
    "task": task,
    "letter": letter,
    "request": request,
    "invitation": invitation,
    "meeting": meeting,
    "note": market_note,
    "objection": objection,
    "complaint": complaint,
}
"""By the noun of their subjects: their words are erased with their history and the messages about them."""
_PAPERS = (document, letter, request, expense, bill, template)
"""Whose files are no longer the client's alone."""


class Personal:
    def __init__(
        self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences, clients: Clients
    ) -> None:
        self._connection, self._now, self._audit = connection, now, audit
        self._occurrences, self._clients = occurrences, clients

    def of(self, one: Client) -> dict[str, Any]:
        """All that is kept of the person or company and is theirs to read, ready for JSON."""
        (card,) = self._rows(client, (*_CARD, *_PLACE), client.c.id == one.id)
        found: dict[str, Any] = {"client": card}
        for name, (table, columns) in _DEALINGS.items():
            found[name] = self._rows(table, columns, table.c.client_id == one.id)
        answers = (
            select(survey_question.c.text, survey_answer.c.value)
            .join(survey_question, survey_question.c.id == survey_answer.c.question_id)
            .where(survey_answer.c.client_id == one.id)
        )
        found["survey answers"] = [
            {"question": text, "answer": value} for text, value in self._connection.execute(answers)
        ]
        return found

    def erase(self, one: Client) -> None:
        """The card keeps its number only; contracts, invoices, payments and the papers of deals stay as they are."""
        name = f"№ {one.id}"
        self._set(
            client,
            client.c.id == one.id,
            **dict.fromkeys(_GONE),
            name=name,
            name_key=name.casefold(),
            phone_key=None,
            archived_at=one.archived_at or self._now,
            touch_days=0,
        )
        self._clients.index({one.id: name})
        for table in (contact, survey_answer, special_terms, reliability_note):
            self._connection.execute(delete(table).where(table.c.client_id == one.id))
        self._set(call, call.c.client_id == one.id, note=None, text=None, next_step=None)
        self._set(offer, offer.c.client_id == one.id, note=None)
        self._set(task, task.c.client_id == one.id, text=ERASED, done_at=self._now)
        self._set(letter, letter.c.client_id == one.id, correspondent=name, about=ERASED)
        self._set(request, request.c.client_id == one.id, text=ERASED, answer=None)
        self._set(meeting, meeting.c.client_id == one.id, place=None, with_whom=None)
        self._set(market_note, market_note.c.client_id == one.id, text=ERASED)
        self._set(objection, objection.c.client_id == one.id, said=None, answer=None)
        self._set(collecting_step, collecting_step.c.client_id == one.id, note=None)
        self._set(complaint, complaint.c.client_id == one.id, what=ERASED, cause=None, measure=None)
        self._set(invitation, invitation.c.client_id == one.id, result=None)
        self._set(file, file.c.id.in_(self._own_files(one)), content=b"", name=ERASED, caption=None)
        subjects = (one.subject, f"special:{one.id}", f"reliability:{one.id}")
        for subject in subjects:
            self._occurrences.unplan(subject)
        for told in (*subjects, *self._records(one)):
            self._set(audit, audit.c.subject == told, before=None, after=None)
            self._set(outbox, outbox.c.subject == told, text=ERASED)
        self._audit.add(one.subject, "erased")

    def _records(self, one: Client) -> list[str]:
        """The subjects of what was noted about the client."""
        return [
            f"{noun}:{number}"
            for noun, table in _RECORDS.items()
            for number in self._connection.execute(select(table.c.id).where(table.c.client_id == one.id)).scalars()
        ]

    def _own_files(self, one: Client) -> list[int]:
        """Those of the client that are no paper of a deal."""
        own = set(self._connection.execute(select(file.c.id).where(file.c.client_id == one.id)).scalars())
        for table in _PAPERS:
            used = select(table.c.file_id).where(table.c.file_id.in_(own))
            own -= {file_id for file_id in self._connection.execute(used).scalars() if file_id is not None}
        return sorted(own)

    def _set(self, table: Table, where: Any, **values: Any) -> None:
        self._connection.execute(update(table).where(where).values(**values))

    def _rows(self, table: Table, names: tuple[str, ...], where: Any) -> list[dict[str, Any]]:
        columns: list[Column[Any]] = [table.c[name] for name in names]
        rows = self._connection.execute(select(*columns).where(where).order_by(table.c.id))
        return [
            {name: _plain(value) for name, value in zip(names, row, strict=True) if value is not None} for row in rows
        ]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime | date | time) else value
