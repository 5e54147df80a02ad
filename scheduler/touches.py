"""Keeping in touch: told to the owner on the day, one message a client, at most five at a time."""

from collections import defaultdict
from datetime import datetime, timedelta

from bot.talk.words import Button, Reply, Text, lines, t
from office.company import Company
from office.identifiers import show_phone
from office.touches import AT_ONCE
from office.worktime import local_to_utc, moved_from, to_local, workday_on_or_after
from scheduler.recipients import Recipients
from scheduler.subjects import client_of, served
from storage.client import Client
from storage.occurrences import Occurrence
from storage.store import Store
from storage.touches import Touch

_AHEAD = timedelta(days=1)


class Touches:
    name = "touch"
    grace = timedelta(days=3650)  # worth telling until somebody was spoken to

    def plan(self, store: Store, now: datetime) -> None:
        recipients = Recipients(store)
        of_owner: dict[int, list[Touch]] = defaultdict(list)
        for one in store.touches.watched():
            of_owner[one.client.owner_id or 0].append(one)
        for owner_id, touches in of_owner.items():
            owner = recipients.person(owner_id)
            if owner is None:
                continue
            today = owner.today(now)
            waiting = sorted((one.due_on(owner.timezone), one.client.id, one.client.subject) for one in touches)
            for due, _, subject in [one for one in waiting if one[0] <= today + _AHEAD][:AT_ONCE]:
                on = workday_on_or_after(max(due, today), owner.worktime)
                at = local_to_utc(on, owner.work_start, owner.timezone)
                moved = moved_from(due, on) if due >= today else None
                store.occurrences.plan(self.name, subject, owner.id, due, self.name, at, meant_on=moved)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        client, person = client_of(store, occurrence), store.staff.get(occurrence.person_id)
        if client is None or person is None or self.gone(store, occurrence) is not None:
            return None
        one = store.touches.of(client)
        text = lines(
            t("touches-due", client=client.name),
            t("touches-last", at=one.contact) if one.contact else t("touches-never"),
            t("touches-agreed", every=t("touches-every", days=one.every)),
            t("reminders-phone", phone=show_phone(client.phone)) if client.phone else None,
        )
        return Reply(
            text,
            (
                (
                    Button(t("reminders-call"), "calls.new", client.id),
                    Button(t("reminders-card"), "clients.card", client.id),
                ),
                (
                    Button(t("touches-do-week"), "touches.week", client.id),
                    Button(t("touches-do-off"), "touches.off", client.id),
                ),
            ),
        )

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        client = served(store, occurrence)
        if not isinstance(client, Client):
            return client
        owner = Recipients(store).person(client.owner_id)
        if owner is None or owner.id != occurrence.person_id:
            return t("reminders-gone-owner", client=client.name)
        one = store.touches.of(client)
        if not one.every:
            return t("touches-gone-changed")
        due = one.due_on(owner.timezone)
        if due == occurrence.local_date:
            return None
        spoken = to_local(one.contact, owner.timezone).date() if one.contact else None
        if spoken is not None and spoken > occurrence.local_date - timedelta(days=one.every):
            return t("touches-gone-spoken", client=client.name, at=one.contact)
        return t("touches-gone-later", day=due)

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return False
