"""Before an exhibition: each rep hears in one message which of the own clients have not answered."""

from datetime import datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.exhibitions import reminded_on, wanted_on
from office.worktime import local_to_utc, moved_from
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.exhibitions import Invitation
from storage.occurrences import Occurrence
from storage.store import Store

SHOWN = 10
_DAY = timedelta(days=1)


class Invitations:
    name = "invitation"
    grace = timedelta(days=5)

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        for event in store.exhibitions.known():
            if event.held_on is None or event.held_on < now.date() - _DAY:
                continue
            owners = {one.owner_id for one in store.exhibitions.of_event(event.id) if one.answer is None}
            for person in filter(None, map(recipients.person, owners)):
                for slot, day in reminded_on(event.held_on, person.worktime).items():
                    if timedelta(0) <= day - person.today(now) <= self.grace:
                        at = local_to_utc(day, person.work_start, person.timezone)
                        moved = moved_from(wanted_on(event.held_on, slot), day)
                        store.occurrences.plan(
                            self.name, event.subject, person.id, event.held_on, slot, at, meant_on=moved
                        )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        event = store.events.get(record_id(occurrence))
        waiting = _waiting(store, occurrence)
        if event is None or not waiting or self.gone(store, occurrence) is not None:
            return None
        shown = waiting[:SHOWN]
        return Reply(
            lines(t("invitations-remind", event=event.name, day=event.held_on), *(one.client for one in shown)),
            column(*(Button(one.client[:40], "invitations.of", one.id) for one in shown)),
        )

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        event = store.events.get(record_id(occurrence))
        if event is None or event.undone_at is not None:
            return t("events-undone")
        if event.held_on != occurrence.local_date:
            return t("invitations-gone-moved")
        return None if _waiting(store, occurrence) else t("invitations-gone-answered")

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + _DAY


def _waiting(store: Store, occurrence: Occurrence) -> list[Invitation]:
    """Those of the person's clients who have not answered."""
    recipients = Recipients(store)

    def of_person(one: Invitation) -> bool:
        owner = recipients.person(one.owner_id)
        return owner is not None and owner.id == occurrence.person_id

    found = store.exhibitions.of_event(record_id(occurrence))
    return [one for one in found if one.answer is None and of_person(one)]
