"""Monthly reports in versions: drafted, signed with their figures, accepted or returned. Nothing signed is changed."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, select, update

from office.money import Money
from office.monthly_reports import Figure, Measure, ReportState
from office.periods import Period, Span, period_of
from storage.audit import Audit
from storage.tables import monthly_report, staff

GAPS = ("missed", "silent", "difficulties", "proposals", "next_plan")
"""What facts cannot know; columns of the table."""


@dataclass(frozen=True, slots=True)
class MonthlyReport:
    id: int
    person_id: int
    month: Period
    version: int
    state: ReportState
    figures: tuple[Figure, ...] | None
    """As they were when it was signed; none before."""
    missed: str | None
    silent: str | None
    difficulties: str | None
    proposals: str | None
    next_plan: str | None
    signed_at: datetime | None
    """UTC."""
    decided_by: int | None
    decided_at: datetime | None
    word: str | None

    @property
    def signed(self) -> bool:
        """Nothing is owed: it is signed, and not returned."""
        return self.state in (ReportState.SIGNED, ReportState.ACCEPTED)


_NAMES = ("id", "person_id", "month", "version", "state", "figures", *GAPS)
_COLUMNS = [monthly_report.c[name] for name in (*_NAMES, "signed_at", "decided_by", "decided_at", "word")]
_last = monthly_report.alias("last")
_LATEST = and_(
    monthly_report.c.version
    == select(func.max(_last.c.version))
    .where(_last.c.person_id == monthly_report.c.person_id, _last.c.month == monthly_report.c.month)
    .scalar_subquery()
)


def subject_of(person_id: int, month: Period) -> str:
    """Of messages and reminders about it, whatever its version, or before there is any."""
    return f"monthly:{person_id}.{month.code}"


class MonthlyReports:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def latest(self, person_id: int, month: Period) -> MonthlyReport | None:
        """The newest version."""
        found = self._many(_of(person_id, month).where(_LATEST))
        return found[0] if found else None

    def version(self, person_id: int, month: Period, version: int) -> MonthlyReport | None:
        found = self._many(_of(person_id, month).where(monthly_report.c.version == version))
        return found[0] if found else None

    def of_month(self, month: Period) -> dict[int, MonthlyReport]:
        """The newest versions of everybody, by person."""
        found = self._many(select(*_COLUMNS).where(monthly_report.c.month == month.first, _LATEST))
        return {one.person_id: one for one in found}

    def of_person(self, person_id: int, limit: int) -> list[MonthlyReport]:
        """The newest version of each month, the latest month first."""
        statement = select(*_COLUMNS).where(monthly_report.c.person_id == person_id, _LATEST)
        return self._many(statement.order_by(monthly_report.c.month.desc()).limit(limit))

    def on_staff(self, before: datetime) -> set[int]:
        """Who was there before that UTC moment, by id."""
        return set(self._connection.execute(select(staff.c.id).where(staff.c.created_at < before)).scalars())

    def draft(self, person_id: int, month: Period, **gaps: str | None) -> MonthlyReport:
        """Its author's words, by `GAPS`; after a returned version they begin the next one."""
        one = self.latest(person_id, month)
        if one is not None and one.signed:
            raise ValueError(f"the report {one.id} is signed")
        if one is None or one.state is ReportState.RETURNED:
            self._connection.execute(
                insert(monthly_report).values(
                    person_id=person_id,
                    month=month.first,
                    version=one.version + 1 if one else 1,
                    state=ReportState.DRAFT,
                    created_at=self._now,
                    **gaps,
                )
            )
        else:
            self._write(one, **gaps)
        drafted = self.latest(person_id, month)
        assert drafted is not None
        return drafted

    def sign(self, one: MonthlyReport, figures: tuple[Figure, ...]) -> MonthlyReport:
        """From now on its words and figures stand."""
        kept = json.dumps([_plain(figure) for figure in figures])
        return self._settled(one, ReportState.SIGNED, figures=kept, signed_at=self._now)

    def accept(self, one: MonthlyReport) -> MonthlyReport:
        return self._settled(one, ReportState.ACCEPTED, decided_by=self._audit.by, decided_at=self._now)

    def send_back(self, one: MonthlyReport, word: str) -> MonthlyReport:
        """Returned to its author; this version stays as it is."""
        values = {"decided_by": self._audit.by, "decided_at": self._now, "word": word}
        return self._settled(one, ReportState.RETURNED, **values)

    def _settled(self, one: MonthlyReport, state: ReportState, **values: Any) -> MonthlyReport:
        self._audit.add(f"monthly_report:{one.id}", "state", one.state, state)
        self._write(one, state=state, **values)
        changed = self.version(one.person_id, one.month, one.version)
        assert changed is not None
        return changed

    def _write(self, one: MonthlyReport, **values: Any) -> None:
        self._connection.execute(update(monthly_report).where(monthly_report.c.id == one.id).values(**values))

    def _many(self, statement: Select[Any]) -> list[MonthlyReport]:
        return [_read(row) for row in self._connection.execute(statement)]


def _of(person_id: int, month: Period) -> Select[Any]:
    return select(*_COLUMNS).where(monthly_report.c.person_id == person_id, monthly_report.c.month == month.first)


def _read(row: Any) -> MonthlyReport:
    values = list(row)
    day: date = values[2]
    values[2], values[4] = period_of(Span.MONTH, day), ReportState(values[4])
    values[5] = tuple(_figure(each) for each in json.loads(values[5])) if values[5] else None
    return MonthlyReport(*values)


def _plain(one: Figure) -> list[Any]:
    currency = one.value.currency if isinstance(one.value, Money) else None
    return [one.measure, one.detail, _minor(one.value), _minor(one.of), currency]


def _minor(value: int | Money | None) -> int | None:
    return value.minor if isinstance(value, Money) else value


def _figure(plain: list[Any]) -> Figure:
    measure, detail, value, of, currency = plain
    if currency is not None:
        return Figure(Measure(measure), Money(value, currency), None if of is None else Money(of, currency), detail)
    return Figure(Measure(measure), value, of, detail)
