"""Closing documents that are missing: one message each working day, to the clerks of all deals, to a seller of the
own ones; none on a day on which nothing is missing.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.talk.papers import missing_reply
from bot.talk.words import Reply, Text, t
from office.company import Company
from office.documents import missing
from office.rights import Right, Role
from office.staff import Person
from office.worktime import is_workday, local_to_utc
from scheduler.recipients import Recipients
from storage.documents import Deal
from storage.occurrences import Occurrence
from storage.store import Store

SLOT = "day"


class Papers:
    name = "papers"
    grace = timedelta(hours=12)  # tomorrow's list tells it again

    def plan(self, store: Store, now: datetime) -> None:
        """Today's, for those to whom something is missing."""
        deals = store.documents.deals()
        for person, own in _concerned(store, deals):
            day = person.today(now)
            if is_workday(day, person.worktime) and any(missing(one.papers, one.done, day) for one in own):
                due = local_to_utc(day, person.work_start, person.timezone)
                store.occurrences.plan(self.name, f"staff:{person.id}", person.id, day, SLOT, due)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        return missing_reply(_deals_of(store, occurrence.person_id), occurrence.local_date)

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        if missing_reply(_deals_of(store, occurrence.person_id), occurrence.local_date) is None:
            return t("papers-all-there")
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + timedelta(days=1)


def _concerned(store: Store, deals: list[Deal]) -> Iterator[tuple[Person, list[Deal]]]:
    """Who keeps the documents of all deals, and who sells; each with the deals."""
    recipients = Recipients(store)
    clerks = recipients.of(None, Role.CLERK) if deals else ()
    for clerk in clerks:
        yield clerk, deals
    told = {clerk.id for clerk in clerks}
    for owner_id in dict.fromkeys(deal.owner_id for deal in deals if deal.owner_id is not None):
        person = recipients.person(owner_id)
        if person is not None and person.id not in told and person.may(Right.SEE_CONTRACTS):
            told.add(person.id)
            yield person, [deal for deal in deals if recipients.person(deal.owner_id) == person]


def _deals_of(store: Store, person_id: int) -> list[Deal]:
    deals = store.documents.deals()
    return next((own for person, own in _concerned(store, deals) if person.id == person_id), [])
