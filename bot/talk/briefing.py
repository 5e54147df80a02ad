"""The daily briefing of the market (S0 11): the day's notes, objections, lost deals and complaints, as one text.

What comes by itself and what `/briefing` shows are made here, so that both say the same.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime

from bot.talk.words import Lines, Text, lines, t
from office.market import NoteKind, began
from office.staff import Person
from storage.store import Store

KIND = "briefing"
"""Of the message, and of the occurrence that brings it."""


def since_when(store: Store, person: Person, day: date) -> datetime:
    """UTC; where the briefing before ended, so that nothing is told twice and nothing is lost."""
    return store.briefings.last(person) or began(day, store.briefings.wish(person).at, person.worktime)


def briefing_text(store: Store, person: Person, day: date, since: datetime, until: datetime) -> Lines | None:
    """What was noted between two UTC moments about what this person sees; None where it was nothing.

    The first line is the subject of the e-mail.
    """
    parts = [
        *_notes(store, person, since, until),
        *_objections(store, person, since, until),
        *_section(t("briefing-lost"), _lost(store, person, since, until)),
        *_section(t("briefing-complaints"), _complaints(store, person, since, until)),
    ]
    return lines(t("briefing-title", day=day), *parts) if parts else None


def _section(heading: Text, rows: Iterator[Text]) -> list[Text]:
    told = [t("briefing-row", text=row) for row in rows]
    return [heading, *told] if told else []


def _notes(store: Store, person: Person, since: datetime, until: datetime) -> Iterator[Text]:
    """By kind, competitors' moves first, in the order in which they were noted."""
    found = store.market_notes.found(person, since=since, until=until)[::-1]
    for kind in NoteKind:
        rows = (t("briefing-note", text=one.text, person=one.person) for one in found if one.kind is kind)
        yield from _section(t("briefing-kind", kind=kind), rows)


def _objections(store: Store, person: Person, since: datetime, until: datetime) -> Iterator[Text]:
    found = store.objections.between(person, since, until)
    counted = Counter(one.kind for one in found).most_common()
    said = (t("briefing-said", client=one.client, said=one.said) for one in found if one.said)
    rows: list[Text] = [t("briefing-objection", kind=kind, count=count) for kind, count in counted]
    yield from _section(t("briefing-objections"), iter([*rows, *said]))


def _lost(store: Store, person: Person, since: datetime, until: datetime) -> Iterator[Text]:
    for subject in store.briefings.lost(since, until):
        noun, _, number = subject.partition(":")
        if noun == "contract" and (contract := store.contracts.get(person, int(number))):
            yield t("briefing-contract", number=contract.number, client=contract.client)
        if noun == "tender" and (tender := store.tenders.get(person, int(number))):
            yield t("briefing-tender", name=tender.name)


def _complaints(store: Store, person: Person, since: datetime, until: datetime) -> Iterator[Text]:
    for subject in store.briefings.complained(since, until):
        if (one := store.complaints.get(person, int(subject.partition(":")[2]))) is not None:
            yield t("briefing-said", client=one.client, said=one.what)
