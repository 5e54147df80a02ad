"""The sample company as rows: everybody and everything in it follows from a seed and a moment, and nothing is written.

Rows are values by column name, with ids of their own, for the tables of `storage.tables`.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from random import Random
from typing import Any

from office.clients import Kind
from office.names import name_words
from office.rights import Role
from office.staff import Person
from office.worktime import local_to_utc, to_local, workday_on_or_before
from storage.sample import numbers
from storage.sample.dealings import dealings
from storage.sample.lands import LANDS, Land
from storage.sample.phrases import PHRASES
from storage.sample.workdays import hours, offers_sent, phone_calls, tasks
from storage.staff import BIRTHDAY_DAYS, DIGEST_AT, WORK_DAYS, WORK_END, WORK_START

Row = dict[str, Any]

STAFF = (
    ("dora", "Dora Whitlock", Role.DIRECTOR, "en", "Europe/London", "GB", None),
    ("adam", "Adam Thornbury", Role.ADMIN, "en", "Europe/London", "GB", "dora"),
    ("hana", "Hana Selimović", Role.HEAD, "bs", "Europe/Sarajevo", "BA", "dora"),
    ("igor", "Игорь Астахов", Role.HEAD, "ru", "Europe/Belgrade", "RS", "dora"),
    ("ana", "Ana Fairweather", Role.REP, "en", "Europe/London", "GB", "hana"),
    ("boris", "Борис Лагутин", Role.REP, "ru", "Europe/Belgrade", "RS", "igor"),
    ("carmen", "Carmen Robledo", Role.REP, "es", "Europe/Madrid", "ES", "hana"),
    ("dragan", "Dragan Mijatović", Role.REP, "bs", "Europe/Sarajevo", "BA", "hana"),
    ("eszter", "Palotai Eszter", Role.REP, "hu", "Europe/Budapest", "HU", "hana"),
    ("florin", "Florin Neagoe", Role.REP, "ro", "Europe/Bucharest", "RO", "igor"),
    ("gina", "Gina Haverstock", Role.REP, "en", "Europe/London", "GB", "igor"),
    ("hugo", "Hugo Arizmendi", Role.REP, "es", "Europe/Madrid", "ES", "igor"),
    ("klara", "Pásztor Klára", Role.CLERK, "hu", "Europe/Budapest", "HU", "dora"),
    ("mihai", "Mihai Ursache", Role.ACCOUNTANT, "ro", "Europe/Bucharest", "RO", "dora"),
    ("lidia", "Lidia Ferrándiz", Role.HR, "es", "Europe/Madrid", "ES", "dora"),
    ("nina", "Нина Ветлугина", Role.LOGISTICS, "ru", "Europe/Belgrade", "RS", "dora"),
    ("oscar", "Oscar Brindley", Role.HELPER, "en", "Europe/London", "GB", "dora"),
)
"""Login, name, role, language, zone, country of the holidays, and whose team."""

OLDEST_CLIENT = 700
"""Days."""

_ENTER_NO_CLIENTS = (Role.HR, Role.LOGISTICS, Role.HELPER)


def company_rows(seed: int, now: datetime, zone: str) -> dict[str, list[Row]]:
    """The rows by table. `now` in UTC; the same seed and moment give the same rows, and nothing happened after `now`.

    `zone` is the company's: its date at that moment is the day that everything is relative to.
    """
    today = to_local(now, zone).date()
    people = _people()
    clients = _clients(Random(f"{seed} clients"), people, today)
    calls = phone_calls(seed, people, clients, now)
    return {
        "staff": [_staff_row(person, today) for person in people],
        "client": clients,
        "contact": _contacts(Random(f"{seed} contacts"), clients),
        **dealings(Random(f"{seed} dealings"), people, clients, today),
        "call": calls,
        "offer": offers_sent(seed, people, clients, now),
        "attendance": hours(people, today),
        "task": tasks(Random(f"{seed} tasks"), people, calls, now),
    }


def _people() -> list[Person]:
    ids = {login: number for number, (login, *_) in enumerate(STAFF, 1)}
    return [
        Person(
            ids[login],
            login,
            name,
            role,
            language,
            zone,
            country,
            ids[head] if head else None,
            WORK_DAYS,
            WORK_START,
            WORK_END,
            DIGEST_AT,
            BIRTHDAY_DAYS,
        )
        for login, name, role, language, zone, country, head in STAFF
    ]


def _staff_row(person: Person, today: date) -> Row:
    began = local_to_utc(today - timedelta(days=OLDEST_CLIENT + 30), WORK_START, person.timezone)
    return {field: getattr(person, field) for field in Person.__slots__} | {"created_at": began}


# Clients


@dataclass(frozen=True, slots=True)
class _Prospect:
    land: Land
    name: str
    kind: Kind


PERSONS = {"en": 6, "es": 6, "ro": 5, "ru": 5, "hu": 5, "bs": 5}
"""How many clients of a land are persons."""


def _clients(chance: Random, people: list[Person], today: date) -> list[Row]:
    shared = _shared_out(chance, _prospects(chance), people)
    enterers = [person for person in people if person.role not in _ENTER_NO_CLIENTS]
    rows = [_client(chance, number, *pair, enterers, today) for number, pair in enumerate(shared, 1)]
    _birthdays(chance, rows, people, today)
    return rows


def _prospects(chance: Random) -> list[_Prospect]:
    found = []
    for land in LANDS:
        found += [_Prospect(land, name, Kind.COMPANY) for name in land.companies]
        names = _names(chance, land)
        found += [_Prospect(land, next(names), Kind.PERSON) for _ in range(PERSONS.get(land.language, 0))]
    return found


def _names(chance: Random, land: Land) -> Iterator[str]:
    """Persons of a land, no name twice."""
    pairs = [(woman, surname + land.feminine) for woman in land.women for surname in land.surnames]
    pairs += [(man, surname) for man in land.men for surname in land.surnames]
    chance.shuffle(pairs)
    for given, surname in pairs:
        yield f"{surname} {given}" if land.surname_first else f"{given} {surname}"


def _shared_out(
    chance: Random, prospects: list[_Prospect], people: list[Person]
) -> list[tuple[_Prospect, Person | None]]:
    """Each rep has some clients of the own language and some of others, the heads two each; a few are nobody's."""
    reps = [person for person in people if person.role is Role.REP]
    heads = [person for person in people if person.role is Role.HEAD]
    rest = list(prospects)
    owned: list[tuple[_Prospect, Person | None]] = []
    for rep in reps:
        own = [prospect for prospect in rest if prospect.land.language == rep.language]
        taken = [prospect for prospect in own if prospect.kind is Kind.COMPANY][:5]
        taken += [prospect for prospect in own if prospect.kind is Kind.PERSON][:3]
        owned += [(prospect, rep) for prospect in taken]
        rest = [prospect for prospect in rest if prospect not in taken]
    chance.shuffle(rest)
    takers = [*reps * 6, *heads * 2]
    return [*owned, *zip_longest(rest, takers)]


def _client(
    chance: Random, number: int, prospect: _Prospect, owner: Person | None, people: list[Person], today: date
) -> Row:
    land, company = prospect.land, prospect.kind is Kind.COMPANY
    city, districts = chance.choice(land.cities)
    created_by = owner or chance.choice(people)
    # Some are of these days, so that there are new clients to count.
    age = chance.randrange(1, 20) if number % 9 == 0 else chance.randrange(20, OLDEST_CLIENT)
    day = workday_on_or_before(today - timedelta(days=age), created_by.worktime)
    created_at = local_to_utc(day, time(10, chance.randrange(60)), created_by.timezone)
    return {
        "id": number,
        "name": prospect.name,
        "kind": prospect.kind,
        "contact": next(_names(chance, land)) if company and chance.random() < 0.8 else None,
        "phone": numbers.mobile(chance, land.country),
        "email": f"{'office' if company else 'mail'}@{_domain(prospect)}" if chance.random() < 0.8 else None,
        "birth_year": None,
        "birth_month": None,
        "birth_day": None,
        "tax_id": numbers.tax_id(chance, land.country) if company and chance.random() < 0.8 else None,
        "iban": numbers.account(chance, land.country) if company and chance.random() < 0.5 else None,
        "city": city,
        "country": land.country,
        "district": chance.choice(districts) if districts else None,
        "source": chance.choice(PHRASES[created_by.language].sources),
        "owner_id": owner.id if owner else None,
        "created_by": created_by.id,
        "created_at": created_at,
        "touched_at": created_at,
        "archived_at": None,
    }


def _domain(prospect: _Prospect) -> str:
    """The name in plain letters, its legal form left out."""
    words = prospect.name.split()
    if prospect.land.language == "ru":
        words = list(name_words(prospect.name))
    elif prospect.kind is Kind.COMPANY:
        words.pop()
    plain = unicodedata.normalize("NFKD", "-".join(words).lower()).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z]+", plain)) + ".example"


def _birthdays(chance: Random, clients: list[Row], people: list[Person], today: date) -> None:
    """Of persons: one on 29 February without its year, one of each rep within a week, the others any day."""
    persons = [row for row in clients if row["kind"] is Kind.PERSON]
    for row in persons:
        _born(chance, row, today + timedelta(days=chance.randrange(365)))
    for ahead, rep in enumerate(person for person in people if person.role is Role.REP):
        own = [row for row in persons if row["owner_id"] == rep.id]
        _born(chance, own[0], today + timedelta(days=ahead % 7))
    persons[1] |= {"birth_year": None, "birth_month": 2, "birth_day": 29}


def _born(chance: Random, row: Row, day: date) -> None:
    year = None if (day.month, day.day) == (2, 29) else chance.choice((None, *range(1955, 2001)))
    row |= {"birth_year": year, "birth_month": day.month, "birth_day": day.day}


def _contacts(chance: Random, clients: list[Row]) -> list[Row]:
    """The people at the companies: whom the card names, and sometimes a colleague."""
    lands = {land.country: land for land in LANDS}
    names = {land.country: _names(chance, land) for land in LANDS}
    rows: list[Row] = []
    for client in clients:
        if client["contact"] is None:
            continue
        land = lands[client["country"]]
        first, second = chance.sample(land.positions, 2)
        told = [(client["contact"], first)]
        if chance.random() < 0.4:
            told.append((next(names[land.country]), second))
        for name, position in told:
            rows.append(
                {
                    "id": len(rows) + 1,
                    "client_id": client["id"],
                    "name": name,
                    "position": position,
                    "phone": numbers.mobile(chance, land.country) if chance.random() < 0.6 else None,
                    "email": None,
                }
            )
    return rows
