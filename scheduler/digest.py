"""What comes each working day, on quiet days too: a leader's digest at the own hour, and how delivery has gone to an
admin when the working day begins.
"""

from datetime import datetime, time, timedelta

from bot.talk.delivery import morning
from bot.talk.digest import KIND, digest_reply
from bot.talk.words import Reply
from office.company import Company
from office.rights import Right
from office.staff import Person
from office.worktime import is_workday, local_to_utc
from storage.occurrences import Occurrence
from storage.store import Store

SLOT = "day"


class DigestKind:
    """A scheduler.kinds.Kind."""

    name = KIND
    grace = timedelta(hours=6)
    """From half past five that is about midnight; yesterday's digest is asked for with /digest."""

    def plan(self, store: Store, now: datetime) -> None:
        """Today's digest of each person, and yesterday's for a round that looks back; planned twice it is one."""
        for person in store.staff.all():
            hour = _hour(person)
            if hour is None:
                continue
            today = person.today(now)
            for day in (today - timedelta(days=1), today):
                if is_workday(day, person.worktime):
                    due = local_to_utc(day, hour, person.timezone)
                    store.occurrences.plan(KIND, f"staff:{person.id}", person.id, day, SLOT, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        """None for somebody to whom none comes any more."""
        person = store.staff.get(occurrence.person_id)
        if person is None or not person.active or _hour(person) is None:
            return None
        if person.may(Right.SEE_DIGEST):
            return digest_reply(store, person, occurrence.local_date)
        return morning(store, person, occurrence.local_date)


def _hour(person: Person) -> time | None:
    """The wall time at which it comes; none for all others."""
    if person.may(Right.SEE_DIGEST):
        return person.digest_at
    return person.work_start if person.may(Right.MANAGE_DELIVERY) else None
