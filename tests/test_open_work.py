"""All that somebody is responsible for: listed, and handed over with its history."""

from datetime import date

import pytest

from office.meetings import Attendance
from office.open_work import Work
from office.queue import Queue
from office.rights import Role
from office.tenders import TenderState
from storage.events import Event
from storage.open_work import held
from storage.store import Store
from storage.tables import metadata
from tests.desk import NOON, Chat, Desk
from tests.test_reminders import tick, told

DID_IT = frozenset(
    {"begun_by", "by_id", "created_by", "decided_by", "done_by", "excluded_by", "noted_by", "reporter_id", "signed_by"}
)
"""Columns that say who did something, by their names: history, which nobody takes over."""

STAYS = {
    "it is about the person, or the person's own": (
        "absence.person_id account.staff_id attendance.person_id attendance_correction.person_id "
        "attestation.person_id bonus.person_id bonus_rate.person_id briefing.person_id briefing_wish.person_id "
        "calendar_day.person_id case_excluded.person_id conduct.person_id expense.person_id feed.person_id "
        "feed_entry.person_id invite.staff_id money_plan.person_id monthly_report.person_id norm_rule.person_id "
        "participant.person_id quiet.person_id spending_limit.person_id staff_case.about_id staff_move.person_id "
        "standard_reading.person_id switched_off.person_id trainee.person_id work_plan.person_id"
    ),
    "it says who did it, or noted it": (
        "audit.person_id call.person_id collecting_step.person_id expense_step.person_id file.person_id "
        "market_note.person_id objection.person_id offer.person_id phrase.person_id reconciliation.person_id "
        "sales_order.person_id stock_move.person_id survey_answer.person_id"
    ),
    "whoever is told instead is found when it is told": "occurrence.person_id outbox.person_id",
    "the deputy's own deputy or head stands in, see office.absences": "absence.deputy_id",
    "the head of a successor who has left takes over, see bot.talk.leaving": "staff_move.successor_id",
    "the team goes to the leaver's head, see bot.talk.leaving": "staff.head_id",
    "a norm of that head's team, which is another team afterwards": "norm_rule.team_id",
    "a visitor is met, or gone, the same day": "visit.host_id",
}
"""The other columns that name somebody and are not handed over, by the reason."""


def test_all_that_is_open_is_listed_and_goes_to_the_other(desk: Desk) -> None:
    head = desk.person("hana", Role.HEAD)
    ana, ivan = desk.person("ana", head=head), desk.person("ivan", head=head)
    acme = desk.client("Acme GmbH", ana)
    done = desk.client("Closed Ltd", ana)

    def fill(store: Store) -> None:
        store.clients.change(store.clients.any(done), archived_at=store.now)
        store.contracts.add(client_id=acme, number="A-1", currency="EUR", ends_on=date(2026, 5, 1))
        store.tasks.add(ana, "call the warehouse", date(2026, 3, 20))
        store.tasks.finish(store.tasks.add(ana, "done already", date(2026, 3, 20)))
        store.requests.add(Queue.RUSH, acme, "papers", ana.id)
        store.promises.add(person_id=ana.id, client_id=acme, pay_on=date(2026, 3, 30))
        store.complaints.add(
            client_id=acme, what="late", raised_on=date(2026, 3, 1), due_on=date(2026, 3, 14), owner_id=ana.id
        )
        lost = store.tenders.add("lost one", date(2026, 4, 1), ana.id)
        store.tenders.change(lost, state=TenderState.LOST)
        store.tenders.add("roads", date(2026, 4, 1), ana.id)

    desk.write(fill)
    expected = [
        (Work.CLIENT, "Acme GmbH", None),
        (Work.CONTRACT, "Acme GmbH: A-1", date(2026, 5, 1)),
        (Work.PROMISE, "Acme GmbH", date(2026, 3, 30)),
        (Work.COMPLAINT, "Acme GmbH: late", date(2026, 3, 14)),
        (Work.TASK, "call the warehouse", date(2026, 3, 20)),
        (Work.REQUEST, "Acme GmbH: papers", None),
        (Work.TENDER, "roads", date(2026, 4, 1)),
    ]
    items = desk.read(lambda s: s.open_work.of(ana))
    assert [(one.noun, one.text, one.due) for one in items] == expected
    assert desk.write(lambda s: s.open_work.hand_over(ana, ivan)) == items
    assert desk.read(lambda s: s.open_work.of(ana)) == []
    assert desk.read(lambda s: s.open_work.of(ivan)) == items
    change = desk.read(lambda s: s.audit.of(f"client:{acme}", 1))[0]
    assert (change.field, change.before, change.after) == ("owner_id", str(ana.id), str(ivan.id))
    assert desk.read(lambda s: s.clients.any(done).owner_id) == ana.id


def test_every_column_that_names_somebody_is_handed_over_or_stays_for_a_reason() -> None:
    naming = {
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.c
        if any(key.column.table.name == "staff" for key in column.foreign_keys)
    }
    goes = {(one.table.name, one.column) for one in held(NOON)}
    stays = {tuple(name.split(".")) for names in STAYS.values() for name in names.split()}
    left = {(table, column) for table, column in naming - goes - stays if column not in DID_IT}
    assert left == set(), "hand it over in storage/open_work.py, or say here why it stays"
    assert goes & stays == set()
    assert stays <= naming


@pytest.fixture
def leaver(desk: Desk) -> Chat:
    """A head with something of each that is no client's; Boris is to take over, Hedi of HR writes it down."""
    desk.person("hedi", Role.HR)
    boss = desk.person("dina", Role.DIRECTOR)
    hana, _ = desk.person("hana", Role.HEAD, head=boss), desk.person("boris", Role.HEAD, head=boss, language="ru")
    ana = desk.person("ana", head=hana)
    desk.client("Acme GmbH", hana)

    def fair(store: Store) -> Event:
        store.bookings.add_resource("Blue room")
        return store.events.add("Expo", NOON.replace(month=4))

    desk.write(fair)
    chat = desk.chat("hana")
    for line in (
        "/task Ana, send the price list, 20 March",
        "/meeting Acme, 13 March 10:00, their office",
        "/book Blue room, 13 March 10:00-11:00, talk with Acme",
        "/preparations Expo: duty Hana",
    ):
        chat.says(line)
    desk.chat(ana.login).says("/ask Hana, may we give 5 %?")
    desk.chat(ana.login).says("/message Hana: the bank called")
    desk.chat("hedi").says("/join Lena Berg, rep, 16 March, Hana")
    return chat


OF_A_HEAD = {
    Work.CLIENT,
    Work.ASSIGNMENT,
    Work.MEETING,
    Work.BOOKING,
    Work.EXHIBITION,
    Work.STAFFSTEP,
    Work.QUESTION,
    Work.MESSAGE,
}


def test_the_new_owner_sees_and_does_what_was_handed_over(desk: Desk, leaver: Chat) -> None:
    hana, boris = (desk.read(lambda s, login=login: s.staff.by_login(login)) for login in ("hana", "boris"))
    assert {one.noun for one in desk.read(lambda s: s.open_work.of(hana))} == OF_A_HEAD
    hedi, chat, ana = desk.chat("hedi"), desk.chat("boris"), desk.chat("ana")
    hedi.says("/leave Hana, now, to Boris")
    hedi.presses("End the access now")
    assert desk.read(lambda s: s.open_work.of(hana)) == []
    assert {one.noun for one in desk.read(lambda s: s.open_work.of(boris))} == OF_A_HEAD
    (list_,) = (one for one in chat.reads() if "поручение" in one.text)
    assert list_.text.splitlines()[1:] == [
        "• клиент: Acme GmbH",
        "• поручение: Ana: send the price list",
        "• встреча: Acme GmbH: their office",
        "• бронь: Blue room: talk with Acme",
        "• дело по выставке: Expo: Hana",
        "• пункт списка: Lena Berg: обучение",
        "• вопрос: Ana: may we give 5 %?",
        "• сообщение по телефону: the bank called",
    ]
    assert list_.labels == ["Acme GmbH", "Ana: send the price list", "Acme GmbH: their office", "Ana: may we give 5 %?"]
    chat.presses("Ana: may we give 5 %?")
    chat.presses_data("gate.answer:1")
    chat.says("yes, this once")
    ana.reads()
    assert "yes, this once" in ana.messages()[-1].text
    chat.presses("Ana: send the price list")
    assert "Boris" in desk.read(lambda s: s.tasks.any(1)).giver
    chat.presses_data("assignments.undo:1")
    assert "Boris" in ana.reads()[-1].text
    assert "the bank called" in chat.presses_data("messages.read:1")[-1].text
    chat.presses("Acme GmbH: their office")
    assert chat.presses_data("meetings.undo:1")[-1].text.endswith("Встреча отменена.")
    assert list_.text in [one.text for one in chat.messages()], "it stays while one goes through it"
    assert desk.read(lambda s: s.bookings.get(1)).person == "Boris"
    chat.presses_data("bookings.undo:1")
    tick(desk, 2026, 3, 16, 9, 0)
    (due,) = told(desk, "boris", "staffstep")
    chat.presses_number(1)
    assert "Lena Berg" in due.text
    chat.presses_data("exhibitions.done:1")
    assert [one.noun for one in desk.read(lambda s: s.open_work.of(boris))] == [Work.CLIENT]


def test_what_one_gave_the_other_becomes_the_own_task_and_applicants_stay_with_hr(desk: Desk, leaver: Chat) -> None:
    desk.person("helga", Role.HR)
    hedi, dina, ana = desk.chat("hedi"), desk.chat("dina"), desk.chat("ana")
    hedi.says("/leave Hana, now, to Ana")
    hedi.presses("End the access now")
    assert "price list" in ana.answer("/tasks")
    assert "price list" not in ana.answer("/given")
    hedi.says("/applicant Vera Novak, accountant, 20 March")
    assert dina.answer("/leave Hedi, now, to Ana") == (
        "Ana does not keep personnel, and there are applicants; name somebody of HR."
    )
    dina.says("/leave Hedi, now, to Helga")
    dina.presses("End the access now")
    helga = desk.chat("helga")
    taken = helga.reads()[-1].text
    assert "applicant: Vera Novak: accountant" in taken
    assert "refused" in helga.presses("Vera Novak: accountant")[-1].labels
    assert taken in [one.text for one in helga.messages()]
    tick(desk, 2026, 3, 20, 9, 0)
    assert "Vera Novak" in told(desk, "helga", "applicant")[0].text


def test_who_takes_over_from_a_successor_who_has_left_too(desk: Desk, leaver: Chat) -> None:
    hedi = desk.chat("hedi")
    hedi.says("/leave Hana, 20 March, to Boris")
    hedi.says("/leave Boris, 18 March")
    tick(desk, 2026, 3, 21, 0, 1)
    dina = desk.read(lambda s: s.staff.by_login("dina"))
    assert {one.noun for one in desk.read(lambda s: s.open_work.of(dina))} >= {Work.CLIENT, Work.ASSIGNMENT}


def test_nobody_goes_along_to_a_meeting_for_one_who_has_left(desk: Desk) -> None:
    head = desk.person("hana", Role.HEAD)
    ana, carl = desk.person("ana"), desk.person("carl", head=head)
    client = desk.client("Acme GmbH", ana)

    def agree(store: Store) -> None:
        one = store.meetings.add(ana, client, NOON.replace(day=12), 60)
        store.meetings.ask_along(one, carl)
        store.meetings.answer(one, carl, Attendance.COMES)
        store.staff.change(carl, active=False)

    desk.write(agree)
    tick(desk, 2026, 3, 12, 11, 0)
    assert [len(told(desk, login, "meeting")) for login in ("ana", "hana")] == [1, 0]
