"""The leaders' digest: what is counted, who reads what, when it comes by itself, and /digest."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.talk.digest import digest_of, text
from bot.talk.pictures import UNDRAWN
from bot.talk.wording import Reader, render
from office.calls import Outcome
from office.contracts import Stage
from office.money import Money
from office.rights import Role
from office.staff import Person
from scheduler.digest import DigestKind
from storage.occurrences import Occurrence
from storage.store import Store
from tests.desk import Clock, Desk

WEDNESDAY = date(2026, 3, 11)


class Office:
    """A head with two reps, one of another team, and a director; all of them in UTC."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.petra = desk.person("petra", Role.HEAD)
        self.ana = desk.person("ana", head=self.petra)
        self.boris = desk.person("boris", head=self.petra)
        self.henrik = desk.person("henrik", Role.HEAD)
        self.vera = desk.person("vera", head=self.henrik)
        self.dora = desk.person("dora", Role.DIRECTOR)
        self.acme = desk.client("Acme GmbH", self.ana)
        self.nova = desk.client("Nova d.o.o.", self.boris)
        self.vega = desk.client("Vega SRL", self.vera)

    def calls(self, person: Person, client: int, count: int, *, offers: int = 0, at: datetime | None = None) -> None:
        def add(store: Store) -> None:
            for number in range(count):
                store.calls.add(
                    person_id=person.id, client_id=client, outcome=Outcome.REACHED, offer=number < offers, at=at
                )

        self.desk.write(add)

    def invoice(self, client: int, amount: int, currency: str, due: date) -> int:
        money = Money(amount, currency)
        return int(self.desk.write(lambda store: store.invoices.add(client_id=client, due_on=due, amount=money)))

    def pays(self, client: int, amount: int, currency: str, on: date, invoice: int | None = None) -> None:
        money = Money(amount, currency)
        self.desk.write(
            lambda store: store.payments.add(client_id=client, paid_on=on, amount=money, invoice_id=invoice)
        )

    def digest(self, leader: Person, day: date = WEDNESDAY) -> list[str]:
        """The lines of the text alone: the picture takes its time."""
        return self.desk.read(lambda store: lines_of(store, leader, day))


def lines_of(store: Store, leader: Person, day: date) -> list[str]:
    return render(text(digest_of(store, leader, day)), Reader("en", leader.timezone)).replace("\xa0", "").splitlines()


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


# What is counted


def test_a_quiet_day_has_a_digest_too(office: Office) -> None:
    assert office.digest(office.petra) == [
        "Digest for Wed 11 Mar 2026, your team, as of 12:00",
        "Calls: 0 of 60",
        "Offers by phone: 0 of 40 (each client once)",
        "Offers by e-mail: 0 of 100",
        "New clients: 0",
        "New contracts: 0",
        "Money in: nothing",
        "Overdue: nothing",
        "",
        "Behind: Ana (no calls), Boris (no calls)",
        "Ana: calls 0/30, offers 0 by phone, 0 by e-mail",
        "Boris: calls 0/30, offers 0 by phone, 0 by e-mail",
    ]


def test_the_team_is_counted_person_by_person(office: Office) -> None:
    office.calls(office.ana, office.acme, 20, offers=3)
    office.calls(office.boris, office.nova, 2)
    office.calls(office.vera, office.vega, 9)
    office.desk.write(lambda store: store.offers.add(office.boris.id, office.nova))
    shown = office.digest(office.petra)
    assert shown[1:4] == [
        "Calls: 22 of 60",
        "Offers by phone: 1 of 40 (each client once)",
        "Offers by e-mail: 1 of 100",
    ]
    assert shown[9:] == [
        "Behind: Boris (2/30)",
        "Ahead: Ana (20/30)",
        "Ana: calls 20/30, offers 1 by phone, 0 by e-mail",
        "Boris: calls 2/30, offers 0 by phone, 1 by e-mail",
    ]


def test_an_undone_call_does_not_count(office: Office) -> None:
    office.desk.chat("ana").says("/call acme, 5, reached")
    assert office.digest(office.petra)[1] == "Calls: 1 of 60"
    office.desk.chat("ana").presses("Undo")
    assert office.digest(office.petra)[1] == "Calls: 0 of 60"


def test_half_of_the_pace_is_not_behind(office: Office, clock: Clock) -> None:
    # A third of the day is over at noon: ten calls are expected.
    office.calls(office.ana, office.acme, 5)
    office.calls(office.boris, office.nova, 4)
    assert "Behind: Boris (4/30)" in office.digest(office.petra)
    clock.now = datetime(2026, 3, 11, 9, 1, tzinfo=UTC)
    assert not [line for line in office.digest(office.petra) if line.startswith("Behind")]


def test_money_and_debts_stand_currency_by_currency(office: Office) -> None:
    late = WEDNESDAY - timedelta(days=3)
    first = office.invoice(office.acme, 100_000, "EUR", late)
    office.invoice(office.nova, 500_000, "BAM", late)
    office.invoice(office.vega, 900_000, "EUR", late)  # of the other team
    office.invoice(office.nova, 777, "EUR", WEDNESDAY)  # due today is not late
    office.pays(office.acme, 40_000, "EUR", WEDNESDAY, first)
    office.pays(office.nova, 30_000, "BAM", WEDNESDAY)
    shown = office.digest(office.petra)
    assert "Money in: BAM300.00 + €400.00" in shown
    assert "Overdue: 2 clients, BAM5,000.00 + €600.00" in shown
    assert "Overdue: 3 clients, BAM5,000.00 + €9,600.00" in office.digest(office.dora)


def test_an_earlier_day_is_shown_as_it_was(office: Office) -> None:
    monday = WEDNESDAY - timedelta(days=2)
    office.calls(office.ana, office.acme, 7, at=datetime(2026, 3, 9, 10, tzinfo=UTC))
    invoice = office.invoice(office.acme, 100_000, "EUR", monday - timedelta(days=1))
    office.pays(office.acme, 100_000, "EUR", WEDNESDAY, invoice)
    shown = office.digest(office.petra, monday)
    assert shown[0] == "Digest for Mon 9 Mar 2026, your team"
    assert shown[1] == "Calls: 7 of 60"
    assert "Overdue: 1 client, €1,000.00" in shown
    assert "Overdue: nothing" in office.digest(office.petra)


def test_the_day_is_the_leaders_local_day(desk: Desk) -> None:
    head = desk.person("olga", Role.HEAD, timezone="Asia/Vladivostok")
    rep = desk.person("igor", head=head, timezone="Asia/Vladivostok")
    client = desk.client("Vostok", rep)
    desk.write(
        lambda store: store.calls.add(
            person_id=rep.id, client_id=client, outcome=Outcome.REACHED, at=datetime(2026, 3, 10, 22, tzinfo=UTC)
        )
    )
    desk.write(lambda store: store.contracts.add(client_id=client, number="V-1", currency="RUB", signed_on=WEDNESDAY))
    shown = desk.read(lambda store: lines_of(store, head, WEDNESDAY))
    assert shown[1] == "Calls: 1 of 30"
    assert shown[5] == "New contracts: 1"


def test_who_has_the_day_off_is_not_behind(desk: Desk) -> None:
    head = desk.person("petra", Role.HEAD)
    desk.person("ana", head=head)
    desk.person("luz", head=head, country="RS")
    friday, holiday = (date(2026, 2, day) for day in (13, 16))  # Statehood Day in Serbia
    assert "Behind: Ana (no calls), Luz (no calls)" in desk.read(lambda store: lines_of(store, head, friday))
    assert "Behind: Ana (no calls)" in desk.read(lambda store: lines_of(store, head, holiday))


def test_contracts_that_end_within_a_week_are_named(office: Office) -> None:
    def add(store: Store) -> None:
        for number, client, days, stage in (
            ("A-1", office.acme, 7, Stage.SIGNED),
            ("A-2", office.acme, 8, Stage.SIGNED),
            ("A-3", office.acme, 2, Stage.CLOSED),
            ("V-9", office.vega, 2, Stage.SIGNED),
        ):
            ends = WEDNESDAY + timedelta(days=days)
            store.contracts.add(client_id=client, number=number, currency="EUR", ends_on=ends, stage=stage)

    office.desk.write(add)
    assert office.digest(office.petra)[-2:] == [
        "Contracts that end within 7 days:",
        "Wed 18 Mar 2026 · A-1 · Acme GmbH",
    ]


def test_a_director_reads_the_company_team_by_team(office: Office) -> None:
    office.calls(office.ana, office.acme, 20)
    office.calls(office.dora, office.vega, 1)
    shown = office.digest(office.dora)
    assert shown[:2] == ["Digest for Wed 11 Mar 2026, the whole company, as of 12:00", "Calls: 21 of 90"]
    assert shown[-5:] == [
        "Behind: Vera (no calls), Boris (no calls)",
        "Ahead: Ana (20/30)",
        "Team Dora: calls 1, offers 0 by phone, 0 by e-mail",
        "Team Henrik: calls 0/30, offers 0 by phone, 0 by e-mail, behind: 1",
        "Team Petra: calls 20/60, offers 0 by phone, 0 by e-mail, behind: 1",
    ]


# /digest


def test_the_picture_comes_under_the_text(office: Office) -> None:
    digest, picture = office.desk.chat("petra").says("/digest")
    assert digest.text.startswith("Digest for")
    assert picture.file_id is not None
    kept = office.desk.read(lambda store: store.files.get(picture.file_id))
    assert kept.mime == UNDRAWN
    assert kept.name == "digest-2026-03-11.png"


def test_a_leader_without_people_gets_no_picture(desk: Desk) -> None:
    desk.person("petra", Role.HEAD)
    (only,) = desk.chat("petra").says("/digest")
    assert "Nobody had to make calls that day" in only.text
    assert only.file_id is None


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.HEAD, Role.DIRECTOR)])
def test_nobody_else_has_a_digest(desk: Desk, role: Role) -> None:
    desk.person("ana", role)
    chat = desk.chat("ana")
    assert chat.answer("/digest").startswith("Your role does not include this.")
    (forged,) = chat.presses_data("digest.of:2026-03-10")
    assert forged.text.startswith("Your role does not include this.")


@pytest.mark.parametrize(("day", "answer"), [("tomorrow", "nothing on record"), ("blah", "no date I can read")])
def test_a_day_that_cannot_be_shown(office: Office, day: str, answer: str) -> None:
    assert answer in office.desk.chat("petra").answer(f"/digest {day}")


@pytest.mark.parametrize("data", ["digest.of:", "digest.of:x", "digest.of:2026-02-30"])
def test_a_forged_day_is_an_old_button(office: Office, data: str) -> None:
    (reply,) = office.desk.chat("petra").presses_data(data)
    assert reply.text == "That button is out of date."


def test_a_forged_day_before_all_books_is_answered(office: Office) -> None:
    (reply,) = office.desk.chat("petra").presses_data("digest.of:0001-01-01")
    assert "nothing on record" in reply.text


def test_a_week_is_asked_about(office: Office) -> None:
    chat = office.desk.chat("petra")
    assert chat.answer("/digest last week") == "Which day do you mean?"
    assert chat.presses("Tue 3 Mar 2026")[0].text.startswith("Digest for Tue 3 Mar 2026")


# By itself


def planned(desk: Desk, now: datetime) -> list[Occurrence]:
    def plan(store: Store) -> list[Occurrence]:
        DigestKind().plan(store, now)
        DigestKind().plan(store, now)
        return store.occurrences.due(now + timedelta(days=3))

    return list(desk.write(plan))


def test_each_leader_has_one_each_working_day_at_the_own_hour(desk: Desk) -> None:
    def own_hour(store: Store) -> None:
        store.staff.change(moscow, digest_at=time(18))

    moscow = desk.person("petra", Role.HEAD, timezone="Europe/Moscow")
    desk.person("dora", Role.DIRECTOR, timezone="Europe/Madrid")
    desk.person("ana", Role.REP)
    desk.write(own_hour)
    found = planned(desk, datetime(2026, 3, 11, 12, tzinfo=UTC))
    assert [(one.subject, one.local_date, one.due_at) for one in found] == [
        ("staff:1", date(2026, 3, 10), datetime(2026, 3, 10, 15, tzinfo=UTC)),
        ("staff:2", date(2026, 3, 10), datetime(2026, 3, 10, 16, 30, tzinfo=UTC)),
        ("staff:1", date(2026, 3, 11), datetime(2026, 3, 11, 15, tzinfo=UTC)),
        ("staff:2", date(2026, 3, 11), datetime(2026, 3, 11, 16, 30, tzinfo=UTC)),
    ]


def test_none_on_a_day_off(desk: Desk) -> None:
    desk.person("petra", Role.HEAD)
    assert planned(desk, datetime(2026, 3, 15, 12, tzinfo=UTC)) == []


def message(desk: Desk, one: Occurrence) -> Any:
    return desk.read(lambda store: DigestKind().message(store, desk.app.company, one))


def test_the_message_is_the_digest_with_its_picture(office: Office, clock: Clock) -> None:
    clock.now = datetime(2026, 3, 11, 17, 31, tzinfo=UTC)
    ours = next(one for one in planned(office.desk, clock.now) if one.person_id == office.petra.id)
    reply = message(office.desk, ours)
    assert reply.kind == "digest"
    assert len(reply.files) == 1
    assert render(reply.text, Reader("en", "UTC")).startswith("Digest for Tue 10 Mar 2026, your team\n")


def test_who_is_no_leader_any_more_gets_none(office: Office) -> None:
    ours = next(one for one in planned(office.desk, office.desk.clock.now) if one.person_id == office.petra.id)
    office.desk.write(lambda store: store.staff.change(office.petra, role=Role.REP))
    assert message(office.desk, ours) is None
