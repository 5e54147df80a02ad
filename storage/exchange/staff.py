"""Members of staff as a table: told apart by login."""

import re
from collections.abc import Iterator
from zoneinfo import available_timezones

from locales import LANGUAGES
from office.company import Company
from office.rights import Role
from office.staff import Person
from storage.exchange.format import Format, Importer
from storage.exchange.reasons import Reason
from storage.exchange.records import Outcome
from storage.exchange.row import Rejected, Row, Values, shortened
from storage.store import Store

FIELDS = ("login", "name", "role", "language", "timezone", "head")
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")


def read(row: Row) -> Values:
    login = row.required("login").lower()
    if not LOGIN.fullmatch(login):
        raise Rejected(Reason.BAD_LOGIN, text=shortened(login))
    values: Values = {"login": login, "name": row.text("name", 120), "role": row.word("role", "roles", Role)}
    if (language := row.text("language", 40)) is not None and language.lower()[:2] not in LANGUAGES:
        raise Rejected(Reason.NONE_OF, field="language", text=language, known=LANGUAGES)
    values["language"] = language.lower()[:2] if language else None
    if (timezone := row.text("timezone", 64)) is not None and timezone not in available_timezones():
        raise Rejected(Reason.NO_TIMEZONE, text=timezone)
    values["timezone"] = timezone
    values["head"] = row.text("head", 120)
    return values


class StaffImporter(Importer):
    """Of the staff; a head must be there already, or stand above in the file."""

    def __init__(self, store: Store, company: Company) -> None:
        self._store, self._company = store, company
        self._kept = {person.login: person for person in store.staff.all(active=False)}
        self._logins = {person.id: person.login for person in self._kept.values()}
        self._rows: dict[str, Values] = {}
        self._lines: dict[str, int] = {}

    def take(self, values: Values, line: int) -> Outcome:
        login = values["login"]
        given = {name: value for name, value in values.items() if value is not None}
        if login in self._rows:
            if self._rows[login] != given:
                raise Rejected(Reason.CONTRADICTS_LOGIN, line=self._lines[login], login=login)
            return Outcome.SAME
        person = self._kept.get(login)
        if person is None:
            for field in ("name", "role"):
                if field not in given:
                    raise Rejected(Reason.MISSING_OF_NEW_PERSON, field=field, login=login)
        if (head := given.get("head")) is not None:
            self._check_head(login, head.lower())
        self._rows[login], self._lines[login] = given, line
        if person is None:
            return Outcome.ADDED
        return Outcome.UPDATED if self._differs(person, given) else Outcome.SAME

    def _check_head(self, login: str, head: str) -> None:
        """The head is on the staff or above in the file, and nobody leads the own head. Raises Rejected."""
        if head not in self._kept and head not in self._rows:
            raise Rejected(Reason.UNKNOWN_HEAD, text=shortened(head))
        seen: str | None = head
        while seen is not None:
            if seen == login:
                raise Rejected(Reason.HEADS_IN_CIRCLE, head=head, login=login)
            seen = self._head_of(seen)

    def _head_of(self, login: str) -> str | None:
        given = self._rows.get(login, {}).get("head")
        if given is not None:
            return str(given).lower()
        person = self._kept.get(login)
        return self._logins.get(person.head_id) if person is not None and person.head_id else None

    def _differs(self, person: Person, given: Values) -> bool:
        plain = any(getattr(person, name) != given[name] for name in given if name != "head")
        return plain or ("head" in given and self._logins.get(person.head_id or 0) != given["head"].lower())

    def write(self) -> None:
        for login, given in self._rows.items():
            values = {name: value for name, value in given.items() if name not in ("login", "head")}
            if "head" in given:
                head = self._store.staff.by_login(given["head"].lower())
                values["head_id"] = head.id if head else None
            if (person := self._kept.get(login)) is not None:
                self._store.staff.change(person, **values)
                continue
            self._store.staff.add(
                login,
                values.pop("name"),
                values.pop("role"),
                language=values.pop("language", self._company.language),
                timezone=values.pop("timezone", self._company.timezone),
                **values,
            )


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    """Heads above their people, so that the table can be imported as it is."""
    people = store.staff.all()
    logins = {person.id: person.login for person in store.staff.all(active=False)}
    heads = {person.id: person.head_id for person in people}

    def depth(person: Person) -> int:
        above, steps = person.head_id, 0
        while above is not None and steps < len(people):
            above, steps = heads.get(above), steps + 1
        return steps

    for person in sorted(people, key=lambda p: (depth(p), p.id)):
        head = logins.get(person.head_id or 0, "")
        yield person.login, person.name, person.role, person.language, person.timezone, head


STAFF = Format(FIELDS, ("login",), read, StaffImporter, rows)
