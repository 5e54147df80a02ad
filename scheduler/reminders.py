"""Reminders from plan to message: planned by kind, fired when due, taken back when their reason is gone.

All three are functions of a store, so that the running bot, `backdesk due` and the tests do exactly the same.
"""

from datetime import datetime, timedelta

import structlog

from bot.talk.post import Post
from bot.talk.reminders import withdraw
from bot.talk.words import Reply, lines, t
from office.company import Company
from office.staff import Person
from office.worktime import next_working_moment
from scheduler.birthdays import Birthdays
from scheduler.contracts import ContractEnds
from scheduler.digest import DigestKind
from scheduler.kinds import Kind, Reminder
from scheduler.overdue import Overdue
from scheduler.recipients import Recipients
from scheduler.tasks import Tasks
from storage.occurrences import EXPIRED, FAILED, FIRED, WITHDRAWN, Occurrence
from storage.store import Store

log = structlog.get_logger("reminders")

REMINDERS: tuple[Reminder, ...] = (Birthdays(), Overdue(), ContractEnds(), Tasks())

KINDS: tuple[Kind, ...] = (*REMINDERS, DigestKind())

AT_ONCE = 100
"""At most so many messages are fired in one transaction."""

TRIED_FOR = timedelta(hours=1)
"""So long after it was due, one that fails is tried again."""

PROMPT = timedelta(minutes=15)
"""What is fired this soon after it was due is not late."""


def plan(store: Store, now: datetime) -> None:
    """Write the occurrences of the days around `now` (UTC)."""
    for kind in KINDS:
        kind.plan(store, now)


def fire(store: Store, company: Company, now: datetime, grace: timedelta = timedelta(0)) -> int:
    """Tell what is due up to `now`, at most AT_ONCE; the number of messages written. Call it until it is 0.

    What fell due less than `grace` ago is told as if it were that moment; older things by the rules of their kind.
    """
    kinds = {kind.name: kind for kind in KINDS}
    recipients = Recipients(store)
    fired = 0
    for one in store.occurrences.due(now):
        kind = kinds.get(one.kind)
        if kind is not None:  # another version of Backdesk may know it
            at = one.due_at if now - one.due_at < grace else now
            then = store if at == store.now else Store(store.connection, at)
            fired += _try_one(then, company, kind, one, recipients)
        # A digest draws a picture: people who write meanwhile wait for no second one.
        if fired == AT_ONCE or (fired and kind not in REMINDERS):
            break
    return fired


def _try_one(store: Store, company: Company, kind: Kind, one: Occurrence, recipients: Recipients) -> bool:
    """One that cannot be told hinders no other: it is tried again for a while, then given up."""
    try:
        with store.occurrences.apart():
            return _fire_one(store, company, kind, one, recipients)
    except Exception as error:
        log.error("reminder failed", id=one.id, kind=one.kind, error=type(error).__name__)
        if store.now - one.due_at > TRIED_FOR:
            store.occurrences.settle(one, FAILED)
        return False


def _fire_one(store: Store, company: Company, kind: Kind, one: Occurrence, recipients: Recipients) -> bool:
    late = store.now - one.due_at
    if late > kind.grace:
        store.occurrences.settle(one, EXPIRED)
        return False
    planned_for = store.staff.get(one.person_id)
    person = planned_for if planned_for and planned_for.active else _stand_in(kind, one, recipients)
    reminder = _reminder(kind)
    if person and reminder and late > PROMPT and reminder.in_hours(one) and not _works(person, store.now):
        return False
    reply = kind.message(store, company, one) if person else None
    if person is None or reply is None:
        store.occurrences.settle(one, WITHDRAWN)
        return False
    if planned_for is not None and person is not planned_for:
        reply = Reply(lines(t("reminders-for", person=planned_for.name), reply.text), kind=reply.kind)
    _supersede(store, one)
    message = Post(store).to_person(person, _named(reply, one))
    store.occurrences.settle(one, FIRED, message)
    return True


def _named(reply: Reply, one: Occurrence) -> Reply:
    """Under the kind of the occurrence, and about its subject."""
    return Reply(reply.text, reply.buttons, kind=one.kind, subject=one.subject, files=reply.files)


def _stand_in(kind: Kind, one: Occurrence, recipients: Recipients) -> Person | None:
    """The head of a person who has left hears what was to be done; a digest is nobody else's."""
    return recipients.person(one.person_id) if _reminder(kind) else None


def _reminder(kind: Kind) -> Reminder | None:
    return next((reminder for reminder in REMINDERS if reminder is kind), None)


def _works(person: Person, now: datetime) -> bool:
    return next_working_moment(now, person.worktime) == now


def _supersede(store: Store, one: Occurrence) -> None:
    """The message before about the same thing to the same person stays as it is: this one stands for it."""
    for told in store.occurrences.standing(one.kind, one.subject):
        if told.person_id == one.person_id:
            store.occurrences.answer(told)


def reconcile(store: Store, now: datetime) -> int:
    """Write over told reminders whose reason is gone as of `now`; the number of messages edited."""
    store = store if now == store.now else Store(store.connection, now, store.by)
    edited = 0
    for kind in REMINDERS:
        for told in store.occurrences.standing(kind.name):
            why = kind.gone(store, told)
            if why is not None:
                edited += withdraw(store, told, why)
            elif kind.over(store, told):
                store.occurrences.answer(told)
    return edited
