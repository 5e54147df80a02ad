"""Ends of contracts, told to their owners a month, a week and a day before, and once when one has just ended."""

from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.contracts import OPEN_STAGES, Status, status
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, workday_on_or_after, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.contracts import Contract
from storage.occurrences import Occurrence
from storage.store import Store

DAYS_BEFORE = (30, 7, 1)

ENDED = "ended"
"""The slot of the one reminder after the end."""

ENDED_FOR = timedelta(days=14)
"""So long after the end it is told still."""

_AHEAD = timedelta(days=2)


class ContractEnds:
    name = "contract"
    grace = timedelta(days=45)  # what counts is the latest slot that has begun, see `message`

    def plan(self, store: Store, now: datetime) -> None:
        recipients, today = Recipients(store), now.date()
        first, last = today - ENDED_FOR - _AHEAD, today + timedelta(days=DAYS_BEFORE[0]) + _AHEAD
        for contract in store.contracts.ending(first, last):
            if contract.ends_on is not None and store.clients.any(contract.client_id).archived_at is None:
                for person in recipients.of(contract.owner_id, Role.ACCOUNTANT, Role.CLERK):
                    self._plan_for(store, contract, contract.ends_on, person, now)

    def _plan_for(self, store: Store, contract: Contract, ends: date, person: Person, now: datetime) -> None:
        """The latest slot that has begun, and those of the next two days; earlier ones are never caught up."""
        slots = _slots(ends, person)
        current = _current(slots, person, now)
        coming = [slot for slot, (day, _) in slots.items() if person.today(now) <= day <= person.today(now) + _AHEAD]
        for slot in dict.fromkeys([current, *coming]):
            if slot is None or (slot == ENDED and not _is_worth(store, contract, ends, person.today(now))):
                continue
            (day, moved), wanted = slots[slot], _wanted(ends, slot)
            due = local_to_utc(day, person.work_start, person.timezone)
            store.occurrences.plan(
                self.name, contract.subject, person.id, ends, slot, due, meant_on=wanted if moved else None
            )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        contract = store.contracts.any(record_id(occurrence))
        person = store.staff.get(occurrence.person_id)
        if contract is None or person is None or self.gone(store, occurrence) is not None:
            return None
        ends, today = occurrence.local_date, person.today(store.now)
        slots = _slots(ends, person)
        if _current(slots, person, store.now) != occurrence.slot:
            return None
        if today > ends and not _is_worth(store, contract, ends, today):
            return None
        text = lines(
            _headline(contract, ends, today),
            t("reminders-contract-amount", amount=contract.amount) if contract.amount else None,
        )
        contract_card = Button(t("reminders-contract-card"), "contracts.show", contract.id)
        client_card = Button(t("reminders-card"), "clients.card", contract.client_id)
        return Reply(text, column(contract_card, client_card))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        contract = store.contracts.any(record_id(occurrence))
        if contract is None:
            return t("reminders-gone-removed")
        if contract.stage not in OPEN_STAGES:
            return t("reminders-gone-stage", number=contract.number, stage=contract.stage)
        if contract.ends_on != occurrence.local_date:
            return t("reminders-gone-end", number=contract.number, day=contract.ends_on)
        client = store.clients.any(contract.client_id)
        if client.archived_at is not None:
            return t("reminders-gone-archived", client=client.name)
        recipients = Recipients(store).of(contract.owner_id, Role.ACCOUNTANT, Role.CLERK)
        if all(person.id != occurrence.person_id for person in recipients):
            return t("reminders-gone-owner", client=client.name)
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return store.now.date() > occurrence.local_date + 2 * ENDED_FOR


def _is_worth(store: Store, contract: Contract, ends: date, today: date) -> bool:
    """Whether an end that has passed is told: not long after, and not where all has been done."""
    facts = store.contracts.facts([contract])[contract.id]
    return today <= ends + ENDED_FOR and status(facts, today) is not Status.EXECUTED


def _slots(ends: date, person: Person) -> dict[str, tuple[date, bool]]:
    """The local working day of each slot, in order, and whether it was moved there."""
    slots = {}
    for slot in (*(f"T-{days}" for days in DAYS_BEFORE), ENDED):
        wanted = _wanted(ends, slot)
        day = workday_on_or_after(wanted, person.worktime)
        if slot != ENDED and day > ends:  # no use after the end
            day = workday_on_or_before(wanted, person.worktime)
        slots[slot] = day, day != wanted
    return slots


def _wanted(ends: date, slot: str) -> date:
    return ends + timedelta(days=1) if slot == ENDED else ends - timedelta(days=int(slot.removeprefix("T-")))


def _current(slots: dict[str, tuple[date, bool]], person: Person, now: datetime) -> str | None:
    """The latest slot whose morning has come."""
    begun = [slot for slot, (day, _) in slots.items() if local_to_utc(day, person.work_start, person.timezone) <= now]
    return begun[-1] if begun else None


def _headline(contract: Contract, ends: date, today: date) -> Text:
    if today > ends:
        return t("reminders-contract-ended", number=contract.number, client=contract.client, day=ends)
    left = (ends - today).days
    return t("reminders-contract-ends", number=contract.number, client=contract.client, day=ends, days=left)
