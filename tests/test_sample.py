"""The sample company: the same each time, complete, and true to the rules of the office."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import App
from bot.settings import Settings
from office.birthdays import next_birthday
from office.clients import Kind
from office.contracts import Status, status
from office.identifiers import check_email, check_iban, check_phone, check_tax_id
from office.products import ProductKind
from office.rights import Role
from office.work_plans import WorkPlanKind
from office.worktime import WorkTime, is_workday
from storage.client import Client
from storage.sample.company import company_rows
from storage.sample.filling import fill
from storage.sample.phrases import PHRASES
from storage.store import Store
from storage.tables import metadata
from tests.databases import Databases
from tests.desk import NOON

ZONE, TODAY = "Europe/Madrid", NOON.date()
LANGUAGES = {"en", "es", "ro", "ru", "hu", "bs"}

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def rows() -> Rows:
    return company_rows(2024, NOON, ZONE)


@pytest.fixture(scope="module")
def company(databases: Databases) -> Any:
    app = _filled(databases.new())
    yield app
    app.close()


def _filled(address: str) -> App:
    app = App(Settings(database=address), lambda: NOON)
    app.write(lambda store: fill(store, ZONE))
    return app


def _content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table.name: [tuple(row) for row in store.connection.execute(select(table).order_by(*table.primary_key))]
        for table in metadata.sorted_tables
    }


def test_the_same_seed_and_moment_give_the_same_database(company: App, new_database: Callable[..., str]) -> None:
    other = _filled(new_database())
    assert other.write(_content) == company.write(_content)
    other.close()


def test_another_seed_gives_another_company(rows: Rows) -> None:
    assert company_rows(7, NOON, ZONE)["client"] != rows["client"]


def test_there_is_staff_of_every_kind_and_language(rows: Rows) -> None:
    assert Counter(person["role"] for person in rows["staff"]) == {
        Role.REP: 8,
        Role.HEAD: 2,
        Role.CLERK: 1,
        Role.ACCOUNTANT: 1,
        Role.HR: 1,
        Role.LOGISTICS: 1,
        Role.HELPER: 1,
        Role.DIRECTOR: 1,
        Role.ADMIN: 1,
    }
    assert {person["language"] for person in rows["staff"]} == LANGUAGES
    heads = {person["id"] for person in rows["staff"] if person["role"] is Role.HEAD}
    assert {person["head_id"] for person in rows["staff"] if person["role"] is Role.REP} == heads


def test_there_is_enough_of_everything(rows: Rows) -> None:
    assert len(rows["client"]) == 120
    assert len(rows["contract"]) == 60
    assert {client["kind"] for client in rows["client"]} == set(Kind)
    assert any(client["owner_id"] is None for client in rows["client"])
    assert {client["country"] for client in rows["client"]} == {"GB", "ES", "RO", "RU", "HU", "BA", "DE"}
    assert {invoice["currency"] for invoice in rows["invoice"]} == {"EUR", "GBP"}
    assert all(len(rows[table]) > 50 for table in ("contact", "obligation", "invoice", "payment", "offer", "task"))


def test_names_are_no_ones_twice(rows: Rows) -> None:
    assert len({client["name"] for client in rows["client"]}) == 120


def test_every_number_of_a_client_is_valid(rows: Rows) -> None:
    for client in rows["client"]:
        assert check_phone(client["phone"], client["country"]) == client["phone"]
        for field, check in (("tax_id", check_tax_id), ("iban", lambda iban, _: check_iban(iban))):
            if client[field]:
                assert check(client[field], client["country"]) == client[field]
        if client["email"]:
            assert check_email(client["email"]) == client["email"]
    assert len({client["tax_id"] for client in rows["client"] if client["tax_id"]}) > 50
    assert len({client["iban"] for client in rows["client"] if client["iban"]}) > 25


def test_birthdays_are_near_and_one_is_on_29_february(company: App) -> None:
    clients = company.write(_all_clients)
    born = [client.birthday for client in clients if client.birthday]
    assert [birthday.year for birthday in born if (birthday.month, birthday.day) == (2, 29)] == [None]
    near = {client.owner_id for client in clients if client.birthday and _soon(client, 7)}
    reps = company.write(lambda store: [person.id for person in store.staff.all() if person.role is Role.REP])
    assert near >= set(reps)


def _all_clients(store: Store) -> list[Client]:
    director = store.staff.by_login("dora")
    assert director is not None
    return store.clients.page(director, 0, 200)


def _soon(client: Client, days: int) -> bool:
    assert client.birthday is not None
    return next_birthday(client.birthday, TODAY) < TODAY + timedelta(days=days)


def test_contracts_stand_in_every_way(company: App) -> None:
    def statuses(store: Store) -> Counter[Status]:
        contracts = [one for client in _all_clients(store) for one in store.contracts.of_client(client.id)]
        return Counter(status(facts, TODAY) for facts in store.contracts.facts(contracts).values())

    assert set(company.write(statuses)) == set(Status)


def test_contracts_end_in_5_and_20_days_for_every_rep(rows: Rows) -> None:
    owners = {client["id"]: client["owner_id"] for client in rows["client"]}
    for days in (5, 20):
        ending = [row for row in rows["contract"] if row["ends_on"] == TODAY + timedelta(days=days)]
        assert len({owners[row["client_id"]] for row in ending}) == 8


def test_invoices_are_paid_open_and_overdue(company: App, rows: Rows) -> None:
    overdue = company.write(lambda store: store.invoices.overdue(TODAY))
    assert len(overdue) > 10
    assert {invoice.open.currency for late in overdue.values() for invoice in late} == {"EUR", "GBP"}
    paid: Counter[int] = Counter()
    for payment in rows["payment"]:
        paid[payment["invoice_id"]] += payment["amount"]
        assert payment["paid_on"] <= TODAY
    states = {(paid[row["id"]] == row["amount"], paid[row["id"]] > 0) for row in rows["invoice"]}
    assert states == {(True, True), (False, True), (False, False)}
    assert any(TODAY - payment["paid_on"] < timedelta(days=5) for payment in rows["payment"])


def test_reps_call_on_their_working_days(rows: Rows) -> None:
    people = {person["id"]: person for person in rows["staff"]}
    days: Counter[tuple[int, date]] = Counter()
    for call in rows["call"]:
        assert call["at"] < NOON
        days[call["person_id"], call["at"].date()] += 1  # no working day here crosses midnight in UTC
    assert all(10 <= count <= 25 for (_, day), count in days.items() if day != TODAY)
    for person_id, day in days:
        person = people[person_id]
        assert is_workday(day, WorkTime(person["timezone"], country=person["country"]))
    assert min(day for _, day in days) <= TODAY - timedelta(days=85)
    assert len(days) > 8 * 50


def test_notes_are_in_the_language_of_who_wrote_them(rows: Rows) -> None:
    language = {person["id"]: person["language"] for person in rows["staff"]}
    noted = [call for call in rows["call"] if call["note"]]
    assert {language[call["person_id"]] for call in noted} == LANGUAGES
    assert all(call["note"] in PHRASES[language[call["person_id"]]].notes for call in noted)


def test_everybody_has_something_to_do_this_week(company: App) -> None:
    def open_tasks(store: Store) -> list[int]:
        return [len(store.tasks.open_of(person, TODAY + timedelta(days=6))) for person in store.staff.all()]

    assert min(company.write(open_tasks)) >= 2


@pytest.mark.parametrize("moment", [datetime(2028, 2, 29, 6, tzinfo=UTC), datetime(2026, 12, 31, 23, tzinfo=UTC)])
def test_any_day_will_do(moment: datetime) -> None:
    rows = company_rows(2024, moment, ZONE)
    assert len(rows["contract"]) == 60
    assert all(row["at"] < moment for row in (*rows["call"], *rows["offer"]))


def test_people_have_something_to_see_on_the_first_day(company: App) -> None:
    """Nobody's attestation is overdue and one comes soon; who is away is so later; every list has a line."""

    def shown(store: Store) -> None:
        people = {person.login: person for person in store.staff.all()}
        due = sorted(store.attestations.due(person) for person in people.values())
        assert TODAY < due[0] <= TODAY + timedelta(days=14) < due[1]
        assert not store.absences.on(TODAY)
        (away,) = store.absences.within(TODAY, TODAY + timedelta(days=30))
        assert away.first_day > TODAY
        (fair,) = store.exhibitions.known()
        assert store.exhibitions.items(fair.id)
        assert store.exhibitions.of_event(fair.id, people["ana"])
        assert len(store.bookings.resources()) == 3
        assert len(store.standards.in_force(TODAY)) == 3
        assert [len(store.products.all(kind)) for kind in ProductKind] == [6, 2]
        assert store.applicants.open()
        assert all(store.assignments.given_to(people[login]) for login in ("ana", "boris"))
        month = TODAY.replace(day=1)
        for person in people.values():
            if person.role is Role.REP:
                plan = store.work_plans.of(WorkPlanKind.PERSONAL, person.id, month)
                assert plan is not None
                assert store.work_plans.goals(plan)

    company.write(shown)
