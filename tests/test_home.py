"""A person's own page: my day, my norms, what is due, and what to do; in the person's language, writing nothing."""

from datetime import date, time

import pytest

from bot.talk.page import Page
from handlers.counter import bar
from locales import LANGUAGES
from office.calls import Outcome
from office.money import Money
from office.norms import Norm, Progress
from office.rights import Role
from office.staff import Person
from tests.desk import Desk

TODAY = date(2026, 3, 11)


def page(desk: Desk, login: str) -> Page:
    return desk.app.home(desk.platform.name, desk.place(login).user)


def text(desk: Desk, login: str) -> str:
    return "\n".join(section.text for section in page(desk, login).sections)


def section(desk: Desk, login: str, title: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Its lines and buttons."""
    found = next(one for one in page(desk, login).sections if one.text.startswith(title))
    return found.text.splitlines(), [button for row in found.buttons for button in row]


def calls(desk: Desk, person: Person, client: int, count: int, *, offer: bool = False) -> None:
    for _ in range(count):
        desk.write(lambda s: s.calls.add(person_id=person.id, client_id=client, outcome=Outcome.REACHED, offer=offer))


# My day and my norms


def test_the_norms_of_a_rep_are_bars_with_the_pace(desk: Desk) -> None:
    ana = desk.person("ana")
    calls(desk, ana, desk.client("Acme", ana), 12, offer=True)
    lines, _ = section(desk, "ana", "Wed 11 Mar 2026")
    assert lines == [
        "Wed 11 Mar 2026 · Ana",
        "▰▰▰▱▱▱▱▱ 12/30 calls · on pace",
        "▰▱▱▱▱▱▱▱ 1/20 offers by phone · behind",
        "▱▱▱▱▱▱▱▱ 0/50 offers by e-mail · behind",
        "▱▱▱▱▱▱▱▱ 0/1 client cards touched · on pace",
        "▱▱▱▱▱▱▱▱ 0/4 new contracts this month · behind",
    ]


def test_a_logged_call_moves_the_bar(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.client("Acme", ana)
    assert "0/30 calls" in text(desk, "ana")
    chat = desk.chat("ana")
    chat.says("called Acme 15 min, reached")
    chat.presses("Save")
    assert "1/30 calls" in text(desk, "ana")


def test_a_contract_signed_this_month_with_a_new_client_counts(desk: Desk) -> None:
    """The first with its client (S4 3.2)."""
    ana = desk.person("ana")
    for name, days in (("Acme", [date(2026, 3, 2), date(2026, 3, 3)]), ("Bolt", [date(2026, 2, 27), date(2026, 3, 4)])):
        client = desk.client(name, ana)
        for day in days:
            desk.write(
                lambda s, client=client, day=day: s.contracts.add(
                    client_id=client, number=f"{day}", currency="EUR", signed_on=day
                )
            )
    assert "▰▰▱▱▱▱▱▱ 1/4 new contracts this month" in text(desk, "ana")


def test_on_a_day_off_the_norms_of_a_day_do_not_hold(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.clock.forward(days=3)
    calls(desk, ana, desk.client("Acme", ana), 2)
    lines, _ = section(desk, "ana", "Sat 14 Mar 2026")
    assert lines[1] == "Today: calls 2, offers by phone 0, by e-mail 0"
    assert [line for line in lines if "calls ·" in line] == []
    assert lines[-1].startswith("▱▱▱▱▱▱▱▱ 0/4 new contracts this month")


def test_a_head_has_counts_and_no_norms(desk: Desk) -> None:
    desk.person("petra", Role.HEAD)
    lines, buttons = section(desk, "petra", "Wed 11 Mar 2026")
    assert lines[1:] == ["Today: calls 0, offers by phone 0, by e-mail 0"]
    assert ("Digest", "talk.command:digest") in buttons


def test_who_logs_no_calls_has_no_counts_and_only_the_own_buttons(desk: Desk) -> None:
    desk.person("hanna", Role.HR)
    lines, buttons = section(desk, "hanna", "Wed 11 Mar 2026")
    assert lines == ["Wed 11 Mar 2026 · Hanna"]
    assert [label for label, _ in buttons] == ["Remind me", "What can I say?"]
    assert len(page(desk, "hanna").sections) == 2


@pytest.mark.parametrize(
    ("done", "signs"), [(0, 0), (1, 1), (3, 1), (4, 1), (8, 2), (15, 4), (29, 7), (30, 8), (400, 8)]
)
def test_a_bar_is_full_when_the_norm_is_met_and_not_before(done: int, signs: int) -> None:
    assert bar(Progress(Norm.CALLS, done, 30)) == "▰" * signs + "▱" * (8 - signs)


# What is due


def test_reminders_of_a_week_the_late_ones_first(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.write(lambda s: s.tasks.add(ana, "order paper", date(2026, 3, 12), time(10)))
    desk.write(lambda s: s.tasks.add(ana, "send the offer", date(2026, 3, 10)))
    desk.write(lambda s: s.tasks.add(ana, "too far ahead", date(2026, 3, 19)))
    lines, buttons = section(desk, "ana", "Reminders")
    assert lines == [
        "Reminders, 1 of them late:",
        "Tue 10 Mar 2026 · send the offer",
        "Thu 12 Mar 2026, 10:00 · order paper",
    ]
    assert buttons == [("My reminders", "talk.command:reminders")]


def test_of_many_the_first_and_a_button_to_the_others(desk: Desk) -> None:
    ana = desk.person("ana")
    for number in range(12):
        desk.write(lambda s, number=number: s.tasks.add(ana, f"task {number}", TODAY))
    lines, buttons = section(desk, "ana", "Reminders")
    assert lines == ["Reminders:", *(f"Wed 11 Mar 2026 · task {number}" for number in range(5))]
    assert buttons == [("… and 7 more", "talk.command:reminders")]


def test_obligations_and_ends_of_contracts_however_late(desk: Desk) -> None:
    ana = desk.person("ana")
    client = desk.client("Acme", ana)

    def add(number: str, ends: date) -> int:
        return int(
            desk.write(
                lambda s: s.contracts.add(client_id=client, number=number, currency="EUR", stage="signed", ends_on=ends)
            )
        )

    contract = add("7/26", date(2026, 3, 16))
    add("8/26", date(2026, 4, 16))
    for what, due in (("deliver", date(2026, 3, 2)), ("install", date(2026, 3, 30))):
        desk.write(lambda s, what=what, due=due: s.obligations.add(contract, side="ours", what=what, due_on=due))
    lines, _ = section(desk, "ana", "Contracts")
    assert lines[1:] == [
        "Mon 2 Mar 2026",
        "• deliver · contract 7/26 · Acme",
        "Mon 16 Mar 2026",
        "• Contract 7/26 ends · Acme",
    ]


def test_overdue_invoices_of_ones_own_clients(desk: Desk) -> None:
    ana, bob = desk.person("ana"), desk.person("bob")
    for owner, name in ((ana, "Acme"), (bob, "Beta")):
        client = desk.client(name, owner)
        desk.write(
            lambda s, client=client, name=name: s.invoices.add(
                client_id=client, number=f"{name}-1", due_on=date(2026, 3, 1), amount=Money(10000, "EUR")
            )
        )
    lines, buttons = section(desk, "ana", "Overdue invoices")
    assert lines[1:] == ["• Sun 1 Mar 2026: invoice Acme-1, €100.00 · Acme", "Overdue in all: €100.00"]
    assert buttons == []
    assert "Beta" not in text(desk, "ana")


def test_who_sees_all_clients_reads_what_they_owe_in_all(desk: Desk) -> None:
    bob = desk.person("bob")
    desk.person("dora", Role.DIRECTOR)
    client = desk.client("Beta", bob)
    desk.write(
        lambda s: s.invoices.add(client_id=client, number="1", due_on=date(2026, 3, 1), amount=Money(10000, "EUR"))
    )
    lines, _ = section(desk, "dora", "Overdue")
    assert lines == ["Overdue: 1 client, €100.00"]


def test_who_is_next_can_be_opened_from_there(desk: Desk) -> None:
    ana = desk.person("ana")
    client = desk.client("Acme", ana)
    lines, buttons = section(desk, "ana", "Next to call")
    assert lines[1:] == ["Acme – never called"]
    assert buttons == [("Acme", f"clients.card:{client}")]


# Nothing yet, and nobody


def test_an_empty_company_is_told_how_to_begin(desk: Desk) -> None:
    desk.person("dora", Role.DIRECTOR)
    assert "Nothing is due in the next 7 days." in text(desk, "dora")
    _, buttons = section(desk, "dora", "There are no clients here yet. Register")
    assert buttons == [("New client", "talk.command:newclient"), ("Import a table", "talk.command:import")]
    desk.person("lena", Role.LOGISTICS)
    assert section(desk, "lena", "There are no clients here yet. As soon")[1] == []


def test_a_stranger_reads_how_to_be_invited(desk: Desk) -> None:
    (only,) = page(desk, "nobody").sections
    assert "ask your administrator for an invitation" in only.text
    assert "Sample Ltd" in only.text
    assert only.buttons == ()


def test_who_has_left_is_a_stranger(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.write(lambda s: s.staff.change(ana, active=False))
    assert "ask your administrator" in text(desk, "ana")


# For everybody


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_for_every_role(desk: Desk, language: str) -> None:
    for role in Role:
        person = desk.person(f"{role}", role, language=language)
        client = desk.client(f"Acme {role}", person)
        desk.write(lambda s, person=person: s.tasks.add(person, "x", date(2026, 3, 10)))
        desk.write(
            lambda s, client=client, role=role: s.invoices.add(
                client_id=client, number=f"{role}", due_on=date(2026, 3, 1), amount=Money(1, "EUR")
            )
        )
        before = desk.read(lambda s: s.outbox.last_id())
        shown = page(desk, role)
        assert all(section.text.strip() for section in shown.sections)
        assert desk.read(lambda s: s.outbox.last_id()) == before


def test_every_button_of_it_may_be_pressed(desk: Desk) -> None:
    for role in Role:
        person = desk.person(f"{role}", role)
        desk.client(f"Acme {role}", person)
        for number in range(7):
            desk.write(lambda s, person=person, number=number: s.tasks.add(person, f"{number}", TODAY))
        chat = desk.chat(role)
        for one in page(desk, role).sections:
            for _, data in (button for row in one.buttons for button in row):
                answer = chat.presses_data(data)[0].text
                assert not answer.startswith(("That button", "Your role", "I do not know", "Something went")), data
                chat.says("/cancel")
