"""The members of staff, their accounts on the platforms, and the invitations that link the two."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, delete, exists, insert, select, update

from office.rights import Role
from office.staff import Person
from office.worktime import ORDINARY
from storage.audit import Audit
from storage.calendars import Calendars
from storage.deputies import Deputies
from storage.person import COLUMNS, person_of
from storage.portable import insert as upsert
from storage.tables import account, invite, staff

INVITE_DAYS = 7

WORK_DAYS, WORK_START, WORK_END, DIGEST_AT, BIRTHDAY_DAYS = "12345", time(9), time(18), time(17, 30), 3

_WORKTIME = frozenset({"country", "timezone", "work_days", "work_end", "work_start"})

# Every event needs these two: built once, a statement costs half.
_ON = (
    select(account.c.chat, account.c.blocked_at, *COLUMNS)
    .join(staff, staff.c.id == account.c.staff_id)
    .where(account.c.platform == bindparam("on_platform"), account.c.user == bindparam("on_user"))
)
_CHANGED = update(account).where(account.c.platform == bindparam("on_platform"), account.c.user == bindparam("on_user"))


class LoginTaken(ValueError):
    """A member of staff of this login is there already."""


@dataclass(frozen=True, slots=True)
class Account:
    """A member of staff on a platform."""

    id: int
    platform: str
    user: str
    chat: str
    last_at: datetime
    """UTC; when the person last wrote or pressed there."""
    blocked_at: datetime | None
    """UTC; since then nothing can be sent there."""


class Known(NamedTuple):
    """Whom an account of a platform belongs to."""

    person: Person
    chat: str
    """The account's private chat."""
    shut: bool
    """Nothing could be sent there of late."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A person's own page on a platform, such as Slack's Home tab."""

    user: str
    person_id: int
    mark: str
    """Of what stands there; empty: nothing yet."""


_ACCOUNTS = select(
    account.c.id, account.c.platform, account.c.user, account.c.chat, account.c.last_at, account.c.blocked_at
).order_by(account.c.last_at.desc(), account.c.id)


class Staff:
    def __init__(
        self, connection: Connection, now: datetime, audit: Audit, calendars: Calendars, deputies: Deputies
    ) -> None:
        self._connection, self._now, self._audit = connection, now, audit
        self._calendars, self._deputies = calendars, deputies
        self.changed = False
        """Somebody's card was changed in this transaction: who holds a Person reads it again."""

    def add(
        self,
        login: str,
        name: str,
        role: Role,
        *,
        language: str,
        timezone: str,
        country: str | None = None,
        head_id: int | None = None,
    ) -> Person:
        """Raises LoginTaken."""
        if self.by_login(login) is not None:
            raise LoginTaken(login)
        result = self._connection.execute(
            insert(staff).values(
                login=login,
                name=name,
                role=role,
                language=language,
                timezone=timezone,
                country=country,
                head_id=head_id,
                work_days=WORK_DAYS,
                work_start=WORK_START,
                work_end=WORK_END,
                digest_at=DIGEST_AT,
                birthday_days=BIRTHDAY_DAYS,
                active=True,
                created_at=self._now,
            )
        )
        (person_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"staff:{person_id}", "role", None, role)
        person = self.get(person_id)
        assert person is not None
        return person

    def change(self, person: Person, **fields: Any) -> Person:
        """Set columns of `staff`; each that differs is on record."""
        changed = {name: value for name, value in fields.items() if getattr(person, name) != value}
        if changed:
            self._connection.execute(update(staff).where(staff.c.id == person.id).values(**changed))
            self.changed = True
            if not _WORKTIME.isdisjoint(changed):
                self._calendars.changed()
            for name, value in changed.items():
                self._audit.add(f"staff:{person.id}", name, getattr(person, name), value)
        return self.get(person.id) or person

    def get(self, person_id: int | None) -> Person | None:
        return self._one(select(*COLUMNS).where(staff.c.id == person_id)) if person_id else None

    def by_login(self, login: str) -> Person | None:
        return self._one(select(*COLUMNS).where(staff.c.login == login))

    def on(self, platform: str, user: str) -> Known | None:
        """Who an account of a platform belongs to."""
        row = self._connection.execute(_ON, _on(platform, user)).first()
        return Known(self._person(row[2:]), row[0], row[1] is not None) if row else None

    def all(self, *, active: bool = True) -> list[Person]:
        statement = select(*COLUMNS).order_by(staff.c.name)
        if active:
            statement = statement.where(staff.c.active)
        return [self._person(row) for row in self._connection.execute(statement)]

    def team(self, head: Person) -> list[Person]:
        """The active people whose head this is, or somebody for whom they stand in."""
        statement = (
            select(*COLUMNS).where(staff.c.head_id.in_(head.acts_for_ids), staff.c.active).order_by(staff.c.name)
        )
        return [self._person(row) for row in self._connection.execute(statement)]

    def _one(self, statement: Select[Any]) -> Person | None:
        row = self._connection.execute(statement).first()
        return self._person(row) if row else None

    def _person(self, row: Sequence[Any]) -> Person:
        """As they are now; for what is planned for whose it is, nobody is away."""
        person = self._deputies.laid_over(person_of(row))
        special = self._calendars.special(person.id, person.country, absences=not self._deputies.planning)
        return person if special is ORDINARY else replace(person, special=special)

    # Accounts

    def link(self, person: Person, platform: str, user: str, chat: str) -> None:
        """From now on this account is this person; the account of somebody else becomes this one's."""
        values = {
            "platform": platform,
            "user": user,
            "chat": chat,
            "staff_id": person.id,
            "last_at": self._now,
        }
        statement = upsert(account).values(**values)
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[account.c.platform, account.c.user],
                set_={"staff_id": person.id, "chat": chat, "last_at": self._now, "blocked_at": None},
            )
        )
        self._audit.add(f"staff:{person.id}", "account", None, platform)

    def link_once(self, person: Person, platform: str, user: str, chat: str) -> None:
        """As `link`, where the account is not linked yet."""
        if self.on(platform, user) is None:
            self.link(person, platform, user, chat)

    def seen(self, platform: str, user: str, chat: str) -> None:
        """The platform used last is where reminders go."""
        self._connection.execute(
            _CHANGED,
            _on(platform, user) | {"last_at": self._now, "chat": chat, "blocked_at": None},
        )

    def block(self, platform: str, chat: str) -> None:
        """The person shut the bot out; nothing more goes there until they write again."""
        self._connection.execute(
            update(account).where(account.c.platform == platform, account.c.chat == chat).values(blocked_at=self._now)
        )

    def shut_out(self) -> list[Person]:
        """Active people who blocked the bot wherever they are linked."""
        of = account.c.staff_id == staff.c.id
        blocked = exists().where(of, account.c.blocked_at.is_not(None))
        open_ = exists().where(of, account.c.blocked_at.is_(None))
        statement = select(*COLUMNS).where(staff.c.active, blocked, ~open_).order_by(staff.c.id)
        return [self._person(row) for row in self._connection.execute(statement)]

    def accounts(self, person: Person) -> list[Account]:
        """Where the person is linked, the one used last first."""
        return [Account(*row) for row in self._connection.execute(_ACCOUNTS.where(account.c.staff_id == person.id))]

    def unlink(self, person: Person, one: Account) -> None:
        """Whoever writes from this account is a stranger again."""
        self._connection.execute(delete(account).where(account.c.id == one.id, account.c.staff_id == person.id))
        self._audit.add(f"staff:{person.id}", "account", one.platform, None)

    def reach(self, person: Person) -> tuple[str, str]:
        """Platform and chat for a message to this person: the platform chosen, else the one used last, else the
        console; one that shut the bot out is passed over."""
        able = [one for one in self.accounts(person) if one.blocked_at is None]
        chosen = [one for one in able if one.platform == person.reach_on]
        first = next(iter(chosen or able), None)
        return (first.platform, first.chat) if first else ("console", person.login)

    def keep_page(self, platform: str, user: str) -> bool:
        """The person opened their page there, which is to be kept up to date; false where it was known already."""
        opened = _CHANGED.where(account.c.page.is_(None))
        return self._connection.execute(opened, _on(platform, user) | {"page": ""}).rowcount > 0

    def page_shown(self, platform: str, user: str, mark: str) -> None:
        """What stands on the page now, by a mark of at most 64 characters."""
        self._connection.execute(_CHANGED, _on(platform, user) | {"page": mark})

    def pages(self, platform: str) -> list[KeptPage]:
        """The pages there that are to be kept up to date: of active people who opened them."""
        rows = self._connection.execute(
            select(account.c.user, account.c.staff_id, account.c.page)
            .join(staff, staff.c.id == account.c.staff_id)
            .where(account.c.platform == platform, account.c.page.is_not(None), staff.c.active)
            .order_by(account.c.id)
        )
        return [KeptPage(*row) for row in rows]

    def invite(self, person: Person) -> str:
        """A code of 22 characters, kept hashed, good for one use within 7 days; it ends those before it."""
        self.void_invites(person)
        code = secrets.token_urlsafe(16)
        self._connection.execute(
            insert(invite).values(
                code_hash=_hash(code), staff_id=person.id, expires_at=self._now + timedelta(days=INVITE_DAYS)
            )
        )
        return code

    def void_invites(self, person: Person) -> None:
        """No code that this person was given can be used any more."""
        unused = (invite.c.staff_id == person.id, invite.c.used_at.is_(None), invite.c.expires_at > self._now)
        self._connection.execute(update(invite).where(*unused).values(expires_at=self._now))

    def invites(self, person: Person, code: str) -> bool:
        """Whether it is an invitation of this person, used or not."""
        found = select(invite.c.id).where(invite.c.code_hash == _hash(code), invite.c.staff_id == person.id)
        return self._connection.execute(found).first() is not None

    def for_another(self, person: Person, code: str) -> bool:
        """Whether it is an invitation of somebody else that can still be used."""
        found = select(invite.c.id).where(
            invite.c.code_hash == _hash(code),
            invite.c.staff_id != person.id,
            invite.c.used_at.is_(None),
            invite.c.expires_at > self._now,
        )
        return self._connection.execute(found).first() is not None

    def accept(self, code: str) -> Person | None:
        """Who the code invites; it is used up. None where it is unknown, used or too old."""
        taken = self._connection.execute(
            update(invite)
            .where(
                invite.c.code_hash == _hash(code),
                invite.c.used_at.is_(None),
                invite.c.expires_at > self._now,
            )
            .values(used_at=self._now)
            .returning(invite.c.staff_id)
        ).first()
        person = self.get(taken[0]) if taken else None
        return person if person is not None and person.active else None


def _on(platform: str, user: str) -> dict[str, Any]:
    return {"on_platform": platform, "on_user": user}


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
