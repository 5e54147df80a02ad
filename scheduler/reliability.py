"""Check before the contract: a new client of whom nobody has said how reliable they are; told to the owner's leader."""

from datetime import datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, t
from office.company import Company
from office.rights import Right, Role
from office.staff import Person
from office.worktime import next_working_moment
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.occurrences import Occurrence
from storage.reliability import Unchecked
from storage.store import Store

_RECENT = timedelta(days=30)
"""An older contract has been looked at by other ways."""


class ReliabilityChecks:
    name = "reliability"
    grace = timedelta(days=30)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for one in store.reliability.unchecked():
            if now - one.since > _RECENT:
                continue
            for person in _leaders(store, recipients, one):
                at = next_working_moment(one.since, person.worktime)
                day = person.local(one.since).date()
                store.occurrences.plan(self.name, f"contract:{one.contract_id}", person.id, day, "check", at)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        found = store.reliability.unchecked(record_id(occurrence))
        if not found:
            return None
        one = found[0]
        text = t("reliability-check", client=one.client, number=one.number)
        return Reply(text, column(Button(t("reliability-do-add"), "reliability.ask", one.client_id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        if store.reliability.unchecked(record_id(occurrence)):
            return None
        return t("reliability-check-over")

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _leaders(store: Store, recipients: Recipients, one: Unchecked) -> list[Person]:
    """The owner's head, or the owner who leads; where there is neither, the directors."""
    owner = recipients.person(one.owner_id)
    head = recipients.person(owner.head_id) if owner else None
    for person in (head, owner):
        if person is not None and person.may(Right.SEE_SECRETS):
            return [person]
    return [person for person in store.staff.all() if person.role is Role.DIRECTOR]
