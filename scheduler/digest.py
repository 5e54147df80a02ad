"""The digest of every leader, each working day of theirs at their own hour, on quiet days too."""

from datetime import datetime, timedelta

from bot.talk.digest import KIND, digest_reply
from bot.talk.words import Reply
from office.company import Company
from office.rights import LEADERS
from office.worktime import is_workday, local_to_utc
from storage.occurrences import Occurrence
from storage.store import Store

SLOT = "day"


class DigestKind:
    """A scheduler.kinds.Kind.

    Its message draws a picture, which takes some 0.3 s within the transaction that tells it: a company has few
    leaders, and they have hours of their own.
    """

    name = KIND
    grace = timedelta(hours=6)
    """From half past five that is about midnight; yesterday's digest is asked for with /digest."""

    def plan(self, store: Store, now: datetime) -> None:
        """Today's digest of each leader, and yesterday's for a round that looks back; planned twice it is one."""
        for leader in store.staff.all():
            if leader.role not in LEADERS:
                continue
            today = leader.today(now)
            for day in (today - timedelta(days=1), today):
                if is_workday(day, leader.worktime):
                    due = local_to_utc(day, leader.digest_at, leader.timezone)
                    store.occurrences.plan(KIND, f"staff:{leader.id}", leader.id, day, SLOT, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        """None for somebody who is no leader any more."""
        leader = store.staff.get(occurrence.person_id)
        if leader is None or not leader.active or leader.role not in LEADERS:
            return None
        return digest_reply(store, leader, occurrence.local_date)
