"""Reminders from plan to message: planned by kind, fired when due, taken back when their reason is gone.

All three are functions of a store, so that the running bot, `backdesk due` and the tests do exactly the same.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import structlog

from bot.talk.post import Post
from bot.talk.reminders import withdraw
from bot.talk.wording import Reader, render
from bot.talk.words import Reply, lines, t
from office.company import Company
from office.quiet import OPTIONAL
from office.rights import Right
from office.staff import Person
from office.worktime import next_working_moment
from scheduler import catchup, own_day
from scheduler.absences import HandOver
from scheduler.assignments import Assignments
from scheduler.attestations import Attestations
from scheduler.bills import Bills
from scheduler.birthdays import Birthdays
from scheduler.briefing import BriefingKind
from scheduler.card_changes import CardNews
from scheduler.catchup import Outage
from scheduler.complaints import ComplaintsDue
from scheduler.contracts import ContractEnds
from scheduler.digest import DigestKind
from scheduler.expenses import Expenses
from scheduler.gate import Gate
from scheduler.goods import LateGoods
from scheduler.invitations import Invitations
from scheduler.kinds import Followed, Kind, Personal, Reminder
from scheduler.letters import Letters
from scheduler.monthly_reports import LateReports, MonthlyReports
from scheduler.moves import Moves, StaffSteps
from scheduler.obligations import Obligations
from scheduler.overdue import Overdue
from scheduler.papers import Papers
from scheduler.phone_messages import PhoneMessages
from scheduler.professions import Professions
from scheduler.promises import Promises
from scheduler.recipients import Recipients
from scheduler.reconciliation import Reconciliations
from scheduler.reliability import ReliabilityChecks
from scheduler.rush import Countdown, Rush
from scheduler.showroom import ShowroomRound
from scheduler.standards import Standards
from scheduler.statistics import StatisticsKind
from scheduler.tasks import Tasks
from scheduler.tenders import Tenders
from scheduler.touches import Touches
from storage.occurrences import EXPIRED, FAILED, FIRED, WITHDRAWN, Occurrence
from storage.store import Store

log = structlog.get_logger("reminders")

REMINDERS: tuple[Reminder, ...] = (
    HandOver(),
    Birthdays(),
    Promises(),
    Overdue(),
    ContractEnds(),
    Papers(),
    Tasks(),
    Assignments(),
    PhoneMessages(),
    Gate(),
    Reconciliations(),
    LateGoods(),
    Bills(),
    Expenses(),
    Rush(),
    Countdown(),
    Obligations(),
    ComplaintsDue(),
    Letters(),
    MonthlyReports(),
    LateReports(),
    Standards(),
    ShowroomRound(),
    Moves(),
    Attestations(),
    StaffSteps(),
    Tenders(),
    Touches(),
    Professions(),
    own_day.morning(),
    own_day.evening(),
    ReliabilityChecks(),
    Invitations(),
    CardNews(),
)

KINDS: tuple[Kind, ...] = (*REMINDERS, DigestKind(), BriefingKind(), StatisticsKind())

AT_ONCE = 100
"""At most so many messages are fired in one transaction."""

TRIED_FOR = timedelta(hours=1)
"""So long after it was due, one that fails is tried again."""

MANY = 3
"""So many that come together are one message; of fewer each has its buttons at hand."""

PROMPT = timedelta(minutes=15)
"""What is fired this soon after it was due is not late."""


def plan(store: Store, now: datetime) -> None:
    """Write the occurrences of the days around `now` (UTC)."""
    with store.deputies.aside():  # for whose it is; who stands in is seen when it is told
        for kind in KINDS:
            kind.plan(store, now)


def fire(
    store: Store, company: Company, now: datetime, grace: timedelta = timedelta(0), *, gathers: bool = False
) -> int:
    """Tell what is due up to `now`, at most AT_ONCE; the number of messages written. Call it until it is 0.

    What fell due less than `grace` ago is told as if it were that moment; older things by the rules of their kind.
    `gathers`: what fell due while nothing ran is told in one message for each person, and so is what comes together.
    """
    firing = Firing(store, company, now, grace)
    due = store.occurrences.due(now)
    if gathers and (firing.catch_up(due) or firing.gather(due)):
        return 1
    fired = 0
    for one in due:
        fired += firing.try_one(one)
        # A digest draws a picture: people who write meanwhile wait for no second one.
        if fired == AT_ONCE or (fired and firing.is_digest(one)):
            break
    return fired


class Firing:
    """One round: what is due, told to whom it concerns."""

    def __init__(self, store: Store, company: Company, now: datetime, grace: timedelta) -> None:
        self._store, self._company, self._now, self._grace = store, company, now, grace
        self._kinds = {kind.name: kind for kind in KINDS}
        self._recipients = Recipients(store)

    def is_digest(self, one: Occurrence) -> bool:
        return _reminder(self._kinds[one.kind]) is None if one.kind in self._kinds else False

    def try_one(self, one: Occurrence) -> bool:
        """Whether a message was written."""
        kind = self._kinds.get(one.kind)
        if kind is None:  # another version of Backdesk may know it
            return False
        at = one.due_at if self._now - one.due_at < self._grace else self._now
        store = self._store if at == self._store.now else Store(self._store.connection, at)
        return self._try(store, kind, one) is not None

    def catch_up(self, due: Sequence[Occurrence]) -> bool:
        """Tell one person what fell due while nothing ran; false where nobody is left to be told of that."""
        gaps = catchup.outages(self._store)
        missed: dict[int, list[Occurrence]] = {}
        for one in due if gaps else ():
            if self._now - one.due_at > PROMPT and any(gap.covers(one.due_at) for gap in gaps):
                missed.setdefault(self._told_to(one), []).append(one)
        return any(self._tell_missed(self._store.staff.get(who), gaps, ones) for who, ones in missed.items())

    def _told_to(self, one: Occurrence) -> int:
        """Whose it is, or who stands in."""
        person, kind = self._store.staff.get(one.person_id), self._kinds.get(one.kind)
        moves = person is not None and person.away is not None and not _personal(self._store, kind, one)
        return person.away.stand_in_id if person is not None and person.away and moves else one.person_id

    def gather(self, due: Sequence[Occurrence]) -> bool:
        """Tell one person in one message what comes together; false where for nobody it is so much.

        What somebody set a time for, alarms and digests come by themselves.
        """
        together: dict[int, list[Occurrence]] = {}
        for one in due:
            reminder = _reminder(self._kinds[one.kind]) if one.kind in self._kinds else None
            if reminder is not None and reminder.in_hours(one):
                together.setdefault(one.person_id, []).append(one)
        return any(self._tell_together(ones) for ones in together.values() if len(ones) >= MANY)

    def _tell_together(self, ones: Sequence[Occurrence]) -> bool:
        rows = [row for one in ones if (row := self._try(self._store, self._kinds[one.kind], one))]
        to: dict[int | None, list[int]] = {}
        for message in filter(None, map(self._store.outbox.get, rows)):
            to.setdefault(message.person_id, []).append(message.id)
        for person_id, told in to.items():
            person = self._store.staff.get(person_id)
            if person is not None and len(told) >= MANY:
                catchup.gather(self._store, person, told)
        return bool(rows)

    def _tell_missed(self, person: Person | None, gaps: Sequence[Outage], missed: Sequence[Occurrence]) -> bool:
        if person is None or not person.active:
            return False
        told: list[int] = []
        expired: list[date] = []
        longest = timedelta(0)
        for one in missed:
            kind = self._kinds.get(one.kind)
            if kind is not None and self.is_digest(one) and self._now - one.due_at > kind.grace:
                self._store.occurrences.settle(one, EXPIRED)
                if person.may(Right.SEE_DIGEST):  # who may not ask for it: the next one tells of the outage
                    expired.append(one.local_date)
            elif kind is not None and not self.is_digest(one) and (row := self._try(self._store, kind, one)):
                told.append(row)
                longest = max(longest, self._now - one.due_at)
        if len(told) > 1 or expired or longest >= catchup.LATE:
            gap = next(gap for gap in reversed(gaps) if any(gap.covers(one.due_at) for one in missed))
            catchup.tell(self._store, person, gap, told, expired)
        return bool(told or expired)

    def _try(self, store: Store, kind: Kind, one: Occurrence) -> int | None:
        """The row of its message. One that cannot be told hinders no other: it is tried for a while, then given up."""
        try:
            with store.occurrences.apart():
                return self._write(store, kind, one)
        except Exception as error:
            log.error("reminder failed", id=one.id, kind=one.kind, error=type(error).__name__)
            if store.now - one.due_at > TRIED_FOR:
                store.occurrences.settle(one, FAILED)
            return None

    def _write(self, store: Store, kind: Kind, one: Occurrence) -> int | None:
        late = store.now - one.due_at
        if late > kind.grace:
            store.occurrences.settle(one, EXPIRED)
            return None
        planned_for = store.staff.get(one.person_id)
        person = planned_for if planned_for and planned_for.active else _stand_in(kind, one, self._recipients)
        reminder = _reminder(kind)
        personal = _personal(store, kind, one)
        acting = store.staff.get(person.away.stand_in_id) if person and person.away and not personal else person
        if acting and reminder and reminder.in_hours(one) and not _may_be_told(store, acting):
            return None
        if person and one.kind in OPTIONAL & store.quiet.without(person):
            store.occurrences.settle(one, WITHDRAWN)
            return None
        if acting and acting is not person and store.occurrences.is_for(one, acting.id):
            store.occurrences.settle(one, WITHDRAWN)  # they hear it as their own
            return None
        with store.deputies.aside():
            reply = kind.message(store, self._company, one) if person else None
        if person is None or reply is None:
            store.occurrences.settle(one, WITHDRAWN)
            return None
        reply = _moved(reply, one, person, store.now)
        if planned_for is not None and person is not planned_for:
            reply = Reply(lines(t("reminders-for", person=planned_for.name), reply.text), kind=reply.kind)
        _supersede(store, one)
        not_after = None if reminder else one.due_at + kind.grace
        message = Post(store).to_person(person, _named(reply, one), not_after=not_after, personal=personal)
        store.occurrences.settle(one, FIRED, message)
        return message


def _named(reply: Reply, one: Occurrence) -> Reply:
    """Under the kind of the occurrence, and about its subject."""
    return Reply(reply.text, reply.buttons, kind=one.kind, subject=one.subject, files=reply.files)


def _moved(reply: Reply, one: Occurrence, person: Person, now: datetime) -> Reply:
    """With the day from which it was moved, where it is told on the day to which it was."""
    today = person.today(now)
    if one.meant_on is None or one.meant_on == today or person.local(one.due_at).date() != today:
        return reply
    return replace(reply, text=lines(reply.text, t("reminders-moved", day=one.meant_on)))


def _stand_in(kind: Kind, one: Occurrence, recipients: Recipients) -> Person | None:
    """The head of a person who has left hears what was to be done; a digest is nobody else's."""
    return recipients.person(one.person_id) if _reminder(kind) else None


def _personal(store: Store, kind: Kind | None, one: Occurrence) -> bool:
    return isinstance(kind, Personal) and kind.personal(store, one)


def _reminder(kind: Kind) -> Reminder | None:
    return next((reminder for reminder in REMINDERS if reminder is kind), None)


def _may_be_told(store: Store, person: Person) -> bool:
    """Whether what can wait is told now."""
    return next_working_moment(store.now, person.worktime) == store.now and not store.quiet.holds(person)


def _supersede(store: Store, one: Occurrence) -> None:
    """The message before about the same thing to the same person stays as it is: this one stands for it."""
    for told in store.occurrences.standing(one.kind, one.subject):
        if told.person_id == one.person_id:
            store.occurrences.answer(told)


def reconcile(store: Store, now: datetime) -> int:
    """Write over told reminders whose reason is gone as of `now`; the number of messages edited."""
    store = store if now == store.now else Store(store.connection, now, store.by)
    with store.deputies.aside():
        return _reconciled(store)


def _reconciled(store: Store) -> int:
    edited = 0
    for kind in REMINDERS:
        for told in store.occurrences.standing(kind.name):
            why = kind.gone(store, told)
            if why is not None:
                edited += withdraw(store, told, why)
            elif kind.over(store, told):
                store.occurrences.answer(told)
            elif isinstance(kind, Followed):
                edited += _follow(store, kind, told)
    return edited


def _follow(store: Store, kind: Followed, told: Occurrence) -> bool:
    """Write the figures of now over a told reminder where they have changed."""
    message = store.outbox.get(told.outbox_id) if told.outbox_id else None
    person = store.staff.get(message.person_id) if message else None
    if message is None or person is None or not person.active or person.id != told.person_id:
        return False  # who has left learns nothing more; who stands in for somebody keeps the words that say so
    standing = store.outbox.latest(message.id) or message
    reply = kind.changed(store, told, standing.created_at)
    reader = Reader(person.language, person.timezone)
    if reply is not None:
        reply = _moved(reply, told, person, message.created_at)
    if reply is None or render(reply.text, reader) == standing.text:
        return False
    Post(store).over(message, reader, Reply(reply.text, reply.buttons, subject=message.subject))
    return True
