"""The rush at any hour: an alarm when a request is about to miss its target and when it has, and the countdown to an
event. One alarm a request and person; night and weekend do not hold it back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.talk.requests import headline
from bot.talk.words import Button, Reply, Rows, Text, column, lines, t
from office.company import Company
from office.queue import DEPARTMENTS, RequestState, at_risk_at, serving
from office.rights import Role
from office.staff import Person
from office.worktime import next_working_moment
from scheduler.recipients import Recipients
from scheduler.subjects import kept, record_id
from storage.events import Event
from storage.occurrences import Occurrence
from storage.requests import Request
from storage.store import Store

RISK, PAST = "risk", "past"
BEFORE = {"T-24h": timedelta(hours=24), "T-2h": timedelta(hours=2), "closed": timedelta(0)}
CLOSED = "closed"
_GRACE = timedelta(hours=12)


class Rush:
    name = "rush"
    grace = _GRACE

    def plan(self, store: Store, now: datetime) -> None:
        recipients, staff = Recipients(store), store.staff.all()
        for one in store.requests.open():
            risk = at_risk_at(one.asked_at, one.due_at)
            if one.state is RequestState.WAITING or risk > now:  # who took it after the alarm needs no other
                self._plan_for(store, one, _serving(store, staff, one), RISK, risk)
            self._plan_for(store, one, _heads(store, recipients, staff, one), PAST, one.due_at)

    def _plan_for(self, store: Store, one: Request, people: Sequence[Person], slot: str, at: datetime) -> None:
        for person in people:
            day = person.local(one.asked_at).date()
            if one.due_by is not None:  # of working hours; opened again it is alarmed of again
                at, slot = next_working_moment(at, person.worktime), f"{slot}{one.asked_at:%H%M}"
            store.occurrences.plan(self.name, one.subject, person.id, day, slot, at)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        one, person = kept(store.requests.any, occurrence), store.staff.get(occurrence.person_id)
        if one is None or person is None or self.gone(store, occurrence) is not None:
            return None
        left = int((one.due_at - store.now) / timedelta(minutes=1))
        text = lines(
            t("queue-alarm-past", at=one.due_at) if left <= 0 else t("queue-alarm-risk", minutes=left),
            headline(one),
            one.text,
            t("queue-asked-by", person=one.asker, at=one.asked_at),
        )
        waiting = one.state is RequestState.WAITING
        button = Button(t("rush-do-take"), "rush.take", one.id) if waiting else _show(one)
        return Reply(text, column(button))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return False

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        one = kept(store.requests.any, occurrence)
        if one is None:
            return t("reminders-gone-removed")
        others = occurrence.slot.startswith(RISK) and one.taken_by is not None and one.taken_by != occurrence.person_id
        return t("queue-alarm-over", state=one.state) if others or not one.is_open else None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


class Countdown:
    name = "event"
    grace = _GRACE

    def plan(self, store: Store, now: datetime) -> None:
        for event in store.events.closing(now - _GRACE):
            requests = store.requests.open_of(event.id)
            for slot, before in BEFORE.items():
                at = event.closes_at - before
                concerned = {one.asked_by for one in requests if one.asked_at <= at}
                if slot != CLOSED:
                    concerned |= {one.taken_by for one in requests if one.taken_by and one.asked_at <= at}
                for person in filter(None, map(store.staff.get, sorted(concerned))):
                    day = person.local(event.closes_at).date()
                    store.occurrences.plan(self.name, event.subject, person.id, day, slot, at)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        event = store.events.get(record_id(occurrence))
        if event is None or self.gone(store, occurrence) is not None:
            return None
        own = _of_person(store, event, occurrence.person_id)
        if event.closes_at <= store.now:
            asked = [one for one in own if one.asked_by == occurrence.person_id]
            return Reply(
                lines(t("queue-event-closed", name=event.name, at=event.closes_at), *_rows(asked)), _late(asked)
            )
        if occurrence.slot == CLOSED:
            return None
        return Reply(lines(t("queue-countdown", name=event.name, at=event.closes_at, count=len(own)), *_rows(own)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return False

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        event = store.events.get(record_id(occurrence))
        if event is None or event.undone_at is not None:
            return t("events-undone")
        person = store.staff.get(occurrence.person_id)
        if person is not None and person.local(event.closes_at).date() != occurrence.local_date:
            return t("queue-event-moved", at=event.closes_at)
        return None if _of_person(store, event, occurrence.person_id) else t("queue-none-open")

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        event = store.events.get(record_id(occurrence))
        return event is not None and store.now > event.closes_at + _GRACE


def _serving(store: Store, staff: Sequence[Person], one: Request) -> list[Person]:
    """Who has it, else who serves and sees its client."""
    able = [person for person in serving(staff, one.queue) if store.requests.served(person, one.id)]
    return [person for person in staff if person.id == one.taken_by] or able


def _heads(store: Store, recipients: Recipients, staff: Sequence[Person], one: Request) -> Sequence[Person]:
    """The head of who asked; in a department the head of who serves, or the directors."""
    if one.queue in DEPARTMENTS:
        heads = {person.head_id for person in serving(staff, one.queue) if person.head_id is not None}
        able = [person for person in map(recipients.person, sorted(heads)) if person]
        return [head for head in able if store.requests.served(head, one.id)] or recipients.of(None, Role.DIRECTOR)
    asker = recipients.person(one.asked_by)
    return recipients.of(asker.head_id if asker else None, Role.HEAD)


def _show(one: Request) -> Button:
    return Button(t("goods-do-show"), "rush.show", one.id)


def _of_person(store: Store, event: Event, person_id: int) -> list[Request]:
    return [one for one in store.requests.open_of(event.id) if person_id in (one.asked_by, one.taken_by)]


def _rows(requests: Sequence[Request]) -> list[Text]:
    return [headline(one) for one in requests]


def _late(requests: Sequence[Request]) -> Rows:
    """The asker decides about each."""
    return tuple(
        (
            Button(t("queue-do-go-on", number=str(one.number)), "rush.go_on", one.id),
            Button(t("queue-do-withdraw", number=str(one.number)), "rush.undo", one.id),
        )
        for one in requests
    )
