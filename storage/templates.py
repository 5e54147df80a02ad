"""The company's own templates of documents: docx files by kind and language."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from office.documents import Paper
from storage.audit import Audit
from storage.tables import file, template


@dataclass(frozen=True, slots=True)
class Template:
    id: int
    kind: Paper
    language: str | None
    """None: for every language."""
    file_id: int
    name: str
    """Of the file."""


class Templates:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def add(self, kind: Paper, language: str | None, file_id: int) -> int:
        """It counts from now on; those before it stay on record."""
        result = self._connection.execute(
            insert(template).values(
                kind=kind, language=language, file_id=file_id, created_by=self._audit.by, created_at=self._now
            )
        )
        (template_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"template:{template_id}", "created", None, f"{kind} {language or ''}".strip())
        return int(template_id)

    def remove(self, one: Template) -> None:
        """What served before it serves again."""
        self._connection.execute(delete(template).where(template.c.id == one.id))
        self._audit.add(f"template:{one.id}", "removed", f"{one.kind} {one.language or ''}".strip(), None)

    def all(self) -> list[Template]:
        """The latest of each kind and language."""
        rows = self._connection.execute(
            select(template.c.id, template.c.kind, template.c.language, template.c.file_id, file.c.name)
            .join(file, file.c.id == template.c.file_id)
            .order_by(template.c.id)
        )
        latest = {(row[1], row[2]): Template(row[0], Paper(row[1]), row[2], row[3], row[4]) for row in rows}
        return list(latest.values())

    def of(self, kind: Paper, language: str) -> Template | None:
        """For a document of that kind in that language: the one of this language before the one of every language."""
        known = {(one.kind, one.language): one for one in self.all()}
        return known.get((kind, language)) or known.get((kind, None))
