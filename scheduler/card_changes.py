"""New and changed client cards, told to the services concerned: what changed and by whom, gathered in one message."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from bot.talk.words import Button, Reply, Text, column, lines, t
from office.clients import Field
from office.company import Company
from office.services import BUNDLED_FOR, CONCERNED, concerns
from office.staff import Person
from office.worktime import next_working_moment
from storage.card_changes import CardChange
from storage.occurrences import Occurrence
from storage.store import Store

SHOWN = 12
CARDS = 5
_RECENT = timedelta(days=4)
"""Over a weekend; what is older was told, or is on record."""

_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        Field.NAME: t("clients-name"),
        Field.CONTACT: t("clients-contact"),
        Field.PHONE: t("clients-phone"),
        Field.EMAIL: t("clients-email"),
        Field.TAX_ID: t("clients-tax-id"),
        Field.IBAN: t("clients-iban"),
        Field.CITY: t("clients-city"),
        Field.COUNTRY: t("clients-country"),
        Field.DISTRICT: t("clients-district"),
    }
)


class CardNews:
    name = "cards"
    grace = _RECENT

    def plan(self, store: Store, now: datetime) -> None:
        changes = store.card_changes.since(now - _RECENT)
        for person in store.staff.all() if changes else ():
            news = _news(store, person, changes)
            if news:
                at = next_working_moment(news[0].at + BUNDLED_FOR, person.worktime)
                day = person.local(news[0].at).date()
                store.occurrences.plan(self.name, f"cards:{person.id}", person.id, day, f"from {news[0].id}", at)

    def message(self, store: Store, company: Company, occurrence: Occurrence) -> Reply | None:
        person = store.staff.get(occurrence.person_id)
        news = _news(store, person, store.card_changes.since(store.now - _RECENT)) if person else []
        if person is None or not news:
            return None
        store.card_changes.tell(person.id, news[-1].id)
        clients = {one.client_id: one.client for one in news}
        more = len(news) - SHOWN
        text = lines(
            t("changes-news"),
            *map(_row, news[:SHOWN]),
            t("changes-news-more", count=more) if more > 0 else None,
        )
        cards = [Button(name[:40], "clients.card", client_id) for client_id, name in list(clients.items())[:CARDS]]
        return Reply(text, column(*cards))

    def in_hours(self, occurrence: Occurrence) -> bool:
        return True

    def gone(self, store: Store, occurrence: Occurrence) -> Text | None:
        return None

    def over(self, store: Store, occurrence: Occurrence) -> bool:
        return True


def _news(store: Store, person: Person, changes: Sequence[CardChange]) -> list[CardChange]:
    """What concerns the person, was done by somebody else, and was not told yet."""
    if person.role not in CONCERNED:
        return []
    told = store.card_changes.told(person.id)
    return [one for one in changes if one.id > told and one.person_id != person.id and concerns(person.role, one.field)]


def _row(one: CardChange) -> Text:
    who: Text = one.person or t("changes-office")
    if one.field == "created":
        return t("changes-news-new", client=one.client, person=who)
    return t("changes-news-row", client=one.client, person=who, label=_LABELS[one.field], after=one.after)
