"""What a kind of reminder is: it plans its occurrences, and looks at the truth again before each is told."""

from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from bot.talk.words import Reply, Text
from office.company import Company
from storage.occurrences import Occurrence
from storage.store import Store


class Kind(Protocol):
    name: str
    """As in `occurrence.kind`, `outbox.kind` and the output of `due`."""
    grace: timedelta
    """How late it is still worth sending; older ones expire."""

    def plan(self, store: Store, now: datetime) -> None:
        """Write the occurrences of the days around `now` (UTC); planning twice changes nothing."""
        ...

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        """The message as the facts are at `store.now`; None where its reason is gone."""
        ...


class Reminder(Kind, Protocol):
    """A kind about a record that may change: what was told is taken back when its reason is gone."""

    def in_hours(self, occurrence: Occurrence) -> bool:
        """Whether one that is late waits for the working hours; not so a time that the person stated."""
        ...

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        """Why the reason of a told one is gone, to be written over its message; None while it holds."""
        ...

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        """Whether its time has passed, so that the message stays as it was told."""
        ...


@runtime_checkable
class Followed(Reminder, Protocol):
    """A reminder whose figures may change while its reason holds: its message is kept up with them."""

    def changed(self, store: Store, occurrence: Occurrence, since: datetime) -> Reply | None:
        """The message as it stands now; None where nothing about its record has changed since that UTC moment.

        Whatever only time changes, such as the days that something is late, is as it was when the message was told.
        """
        ...


@runtime_checkable
class Personal(Kind, Protocol):
    """A kind some of which are nobody else's: those come to a person who is away as well."""

    def personal(self, store: Store, occurrence: Occurrence) -> bool:
        """Whether whoever stands in may not hear it."""
        ...
