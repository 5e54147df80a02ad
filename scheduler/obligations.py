"""Obligations of contracts coming due: one message a contract, three days before, on the day, and every week once
late; ours are to be done, the client's and the manufacturer's asked for (S0 1, S0 5).
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.company import Company
from office.contracts import OPEN_STAGES, Side
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, moved_from, workday_on_or_after, workday_on_or_before
from scheduler.recipients import Recipients
from scheduler.subjects import record_id
from storage.contracts import Contract
from storage.obligations import KeptObligation
from storage.occurrences import Occurrence
from storage.store import Store

BEFORE = timedelta(days=3)
AGAIN = timedelta(days=7)

SLOT = "day"

MOST_LISTED = 10
MOST_BUTTONS = 5
LONGEST_LABEL = 28

_DAY = timedelta(days=1)
_AHEAD = timedelta(days=2)


class Obligations:
    name = "obligation"
    grace = timedelta(days=3650)  # worth telling as long as it is open

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        # The earliest zone is a day ahead of UTC; each person's own date decides below.
        for contract_id, kept in store.obligations.open_until(now.date() + BEFORE + _AHEAD + _AHEAD).items():
            contract = store.contracts.any(contract_id)
            if contract is None:
                continue
            for person in recipients.of(contract.owner_id, Role.CLERK):
                for day, wanted in _days(kept, person, now).items():
                    due = local_to_utc(day, person.work_start, person.timezone)
                    store.occurrences.plan(
                        self.name, contract.subject, person.id, day, SLOT, due, meant_on=moved_from(wanted, day)
                    )

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        contract = store.contracts.any(record_id(occurrence))
        person = store.staff.get(occurrence.person_id)
        if contract is None or person is None or self.gone(store, occurrence) is not None:
            return None
        today = person.today(store.now)
        kept = _due(store, contract, today)
        more = len(kept) - MOST_LISTED
        text = lines(
            t("reminders-obligations", number=contract.number, client=contract.client),
            *(line for side in Side for line in _of_side(side, kept[:MOST_LISTED], today)),
            t("reminders-more-obligations", count=more) if more > 0 else None,
        )
        done = [
            Button(t("contracts-do-done", what=_short(one.terms.what)), "contracts.done", one.id)
            for one in kept[:MOST_BUTTONS]
        ]
        return Reply(text, column(*done, Button(t("reminders-contract-card"), "contracts.show", contract.id)))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        contract = store.contracts.any(record_id(occurrence))
        if contract is None:
            return t("reminders-gone-removed")
        if contract.stage not in OPEN_STAGES:
            return t("reminders-gone-stage", number=contract.number, stage=contract.stage)
        client = store.clients.any(contract.client_id)
        if client.archived_at is not None:
            return t("reminders-gone-archived", client=client.name)
        recipients = Recipients(store).of(contract.owner_id, Role.CLERK)
        person = next((one for one in recipients if one.id == occurrence.person_id), None)
        if person is None:
            return t("reminders-gone-owner", client=client.name)
        if not _due(store, contract, max(occurrence.local_date, person.today(store.now))):
            return t("reminders-gone-done")
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False


def _days(kept: Sequence[KeptObligation], person: Person, now: datetime) -> dict[date, date]:
    """The last morning that has come on which something of the contract is told, and those of the next two days; each
    with the day that it would be if that were one of work."""
    today = person.today(now)
    mornings: dict[date, date] = {}
    for day, wanted in (pair for one in kept for pair in _mornings(one, person, today)):
        mornings[day] = day if mornings.get(day) == day else wanted
    begun = [day for day in mornings if local_to_utc(day, person.work_start, person.timezone) <= now]
    return {day: wanted for day, wanted in mornings.items() if day not in begun or day == max(begun)}


def _mornings(one: KeptObligation, person: Person, today: date) -> Iterator[tuple[date, date]]:
    """Three days before and on the day, on a working day before it; once late on the next one and week by week. Each
    with the day it would be if that were one of work."""
    due = one.terms.due
    assert due is not None
    late = due + _DAY
    weeks = max(0, (today - late) // AGAIN)
    for day in (due - BEFORE, due):
        if day <= today + _AHEAD:
            yield workday_on_or_before(day, person.worktime), day
    for day in (late + weeks * AGAIN, late + (weeks + 1) * AGAIN):
        if day <= today + _AHEAD:
            yield workday_on_or_after(day, person.worktime), day


def _due(store: Store, contract: Contract, today: date) -> list[KeptObligation]:
    """Open and late, or due within three days; a weekend lies between for who is told on a Friday."""
    last = today + BEFORE + _AHEAD
    kept = store.obligations.of(contract.id)
    return [one for one in kept if one.terms.done is None and one.terms.due is not None and one.terms.due <= last]


def _of_side(side: Side, kept: Sequence[KeptObligation], today: date) -> list[Text]:
    """What that side has to do, under what is to be done about it."""
    rows: list[Text] = [
        t(
            "reminders-obligation",
            what=one.terms.what,
            day=one.terms.due,
            late=(today - one.terms.due).days if one.terms.due and one.terms.due < today else 0,
        )
        for one in kept
        if one.terms.side is side
    ]
    return [t("reminders-obligation-side", side=str(side)), *rows] if rows else []


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"
