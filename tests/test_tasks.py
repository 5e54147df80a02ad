"""Personal reminders: a line, a form, the buttons, the list; in the languages that staff type."""

from datetime import UTC, datetime

import pytest

from office.rights import Role
from scheduler import reminders
from storage.store import Store
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana", timezone="Europe/Madrid")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


def tick(desk: Desk) -> None:
    """One round of the scheduler."""

    def work(store: Store) -> None:
        reminders.plan(store, store.now)
        while reminders.fire(store, desk.app.company, store.now):
            continue
        reminders.reconcile(store, store.now)

    desk.write(work)


def at(desk: Desk, *moment: int) -> None:
    desk.clock.now = datetime(*moment, tzinfo=UTC)
    tick(desk)


def test_a_clear_command_is_saved_at_once(ana: Chat) -> None:
    assert ana.answer("/remind thursday 10:00 call acme").splitlines() == [
        "I will remind you on Thu 12 Mar 2026, 10:00: call acme",
        "Client: Acme GmbH",
    ]


def test_undo_takes_it_back_once(ana: Chat) -> None:
    ana.says("/remind thursday 10:00 call acme")
    message = ana.messages()[-1]
    ((_, data),) = message.buttons[0]
    assert ana.presses("Undo")[0].text == "Undone, I will not remind you: call acme"
    assert ana.presses_data(data, str(message.id))[0].text == "“call acme” was closed before."
    assert ana.answer("/reminders").startswith("You have no reminders.")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("remind me thursday 10:00 to call acme", "call acme"),
        ("recuérdame el jueves a las 10:00 que llame a acme", "llame a acme"),
        ("amintește-mi joi la 10:00 să sun la acme", "sun la acme"),
        ("напомни мне в четверг в 10:00 позвонить в acme", "позвонить в acme"),
        ("напомни мне о том, что в четверг в 10:00 звонок в acme", "звонок в acme"),
        ("emlékeztess csütörtökön 10:00-kor hogy hívjam fel az acme céget", "hívjam fel az acme céget"),
        ("podsjeti me u četvrtak u 10:00 da nazovem acme", "da nazovem acme"),
    ],
)
def test_free_words_in_six_languages_give_a_card(desk: Desk, ana: Chat, line: str, what: str) -> None:
    assert ana.answer(line).splitlines() == [
        "Reminder",
        f"What: {what}",
        "Day: Thu 12 Mar 2026",
        "Time: 10:00",
        "Client: Acme GmbH",
    ]
    assert desk.read(lambda store: store.tasks.open_of(store.staff.by_login("ana"))) == []
    assert f"10:00: {what}" in ana.presses("Save")[-1].text


def test_two_clients_in_the_words_are_none(ana: Chat) -> None:
    assert "Client" not in ana.answer("/remind friday 9:00 compare acme with borealis")


def test_somebody_elses_client_is_not_linked(desk: Desk, ana: Chat) -> None:
    desk.client("Zephyr SL", desk.person("boris"))
    assert "Client" not in ana.answer("/remind friday 9:00 call zephyr")


def test_without_a_date_it_asks_and_saves_nothing(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/remind call acme") == "On which day?"
    assert desk.read(lambda store: store.tasks.open_of(store.staff.by_login("ana"))) == []
    assert "Day: Thu 12 Mar 2026" in ana.answer("tomorrow")


def test_a_moment_that_is_over_is_asked(ana: Chat) -> None:
    assert "is over" in ana.answer("/remind today 9:00 call acme")
    assert "Time: 17:00" in ana.answer("17:00")


def test_a_day_that_is_over_is_asked(ana: Chat) -> None:
    assert "Mon 2 Mar 2026 is over" in ana.answer("/remind 2.3.2026 10:00 call acme")


def test_a_stated_time_is_kept_at_night_and_over_the_change_of_the_clocks(desk: Desk, ana: Chat) -> None:
    """02:30 does not exist on 29 March 2026 in Madrid: it is 03:30, 01:30 UTC."""
    ana.says("/remind 29.3.2026 02:30 call acme")
    at(desk, 2026, 3, 29, 1, 29)
    assert ana.reads() == []
    at(desk, 2026, 3, 29, 1, 30)
    assert [m.text for m in ana.reads()] == ["⏰ call acme\nClient: Acme GmbH"]
    tick(desk)
    assert ana.reads() == []


def test_without_a_time_a_day_off_moves_to_the_next_working_morning(desk: Desk, ana: Chat) -> None:
    assert "a day off for you: I will tell you on Mon 16 Mar 2026" in ana.answer("/remind saturday water the plants")
    at(desk, 2026, 3, 16, 7, 59)
    assert ana.reads() == []
    at(desk, 2026, 3, 16, 8, 0)  # 9:00 in Madrid
    (told,) = ana.reads()
    assert told.text == "⏰ water the plants\nMoved from Sat 14 Mar 2026, because that is not a working day."
    assert told.kind == "task"


def told(desk: Desk, ana: Chat, line: str = "/remind thursday 10:00 call acme") -> None:
    ana.says(line)
    at(desk, 2026, 3, 12, 9, 0)
    assert ana.reads()[-1].text.startswith("⏰")


def test_done_twice_is_done_once_and_can_be_undone(desk: Desk, ana: Chat) -> None:
    told(desk, ana)
    message = ana.messages()[-1]
    data = dict(pair for row in message.buttons for pair in row)["Done"]
    edit = ana.presses("Done")[0]
    assert (edit.edit_of, edit.text) == (message.id, "✔ Done: call acme")
    assert ana.presses_data(data, str(message.id))[0].text == "“call acme” was closed before."
    assert "call acme" in ana.presses("Undo")[0].text
    assert "call acme" in ana.answer("/reminders")
    tick(desk)
    assert ana.reads() == []


def test_an_hour_later_and_back(desk: Desk, ana: Chat) -> None:
    told(desk, ana)
    data = dict(pair for row in ana.messages()[-1].buttons for pair in row)["+1 hour"]
    assert ana.presses("+1 hour")[0].text.startswith("Put off to Thu 12 Mar 2026, 11:00: call acme")
    assert "was moved before, to Thu 12 Mar 2026, 11:00" in ana.presses_data(data, str(ana.messages()[-1].id))[0].text
    at(desk, 2026, 3, 12, 10, 0)
    assert [m.text for m in ana.reads()] == ["⏰ call acme\nClient: Acme GmbH"]


def test_tomorrow_is_undone(desk: Desk, ana: Chat) -> None:
    told(desk, ana)
    assert "Fri 13 Mar 2026, 10:00" in ana.presses("Tomorrow")[0].text
    assert "Thu 12 Mar 2026, 10:00" in ana.presses("Undo")[0].text
    at(desk, 2026, 3, 13, 9, 0)
    assert ana.reads() == []


def test_another_time_is_asked(desk: Desk, ana: Chat) -> None:
    told(desk, ana)
    assert "When instead?" in ana.presses("Another time")[0].text
    assert "is over" in ana.says("9:30 today")[-1].text
    assert "Put off to Mon 16 Mar 2026, 15:00: call acme" in ana.says("lunes a las 15:00")[-1].text


def test_done_in_the_list_writes_over_what_was_told(desk: Desk, ana: Chat) -> None:
    told(desk, ana)
    first = ana.messages()[-1].id
    ana.says("/reminders")
    ana.presses("call acme")
    ana.presses("Done")
    standing = next(m for m in ana.messages() if m.id == first)
    assert standing.text.startswith("✔ Done: call acme")
    assert standing.buttons == []


def test_a_repeated_one_goes_on_after_done_until_it_is_stopped(desk: Desk, ana: Chat) -> None:
    told(desk, ana, "/remind every thursday at 10:00 send the report")
    data = dict(pair for row in ana.messages()[-1].buttons for pair in row)["Done"]
    message = str(ana.messages()[-1].id)
    assert "Next time: Thu 19 Mar 2026, 10:00" in ana.presses("Done")[0].text
    assert "was closed before" in ana.presses_data(data, message)[0].text
    at(desk, 2026, 3, 19, 9, 0)
    assert [m.text for m in ana.reads()] == ["⏰ send the report"]
    assert ana.presses("Stop repeating")[0].text == "No more repeats: send the report"
    at(desk, 2026, 3, 26, 9, 0)
    assert ana.reads() == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("every monday and thursday 10:00 call the bank", "every week: Monday, Thursday"),
        ("every 2 weeks on friday send the report", "every 2 weeks: Friday"),
        ("каждый месяц платить аренду", "every month, on day 12"),
        ("cada lunes a las 9 enviar el informe", "every week: Monday"),
        ("last friday of every month at 16:00 close the books", "every month, on the last Friday"),
        ("every 2 months on the last day pay the rent", "every 2 months, on the last day"),
        ("every 2 years on 12 march renew the licence", "every 2 years"),
        ("2 havonta 10-én 15:00 jelentés", "every 2 months, on day 10"),
        ("каждый день в 8:30 почта", "every day"),
        ("every weekday at 9am mail", "every working day, Monday to Friday"),
    ],
)
def test_how_it_repeats_is_said_in_words(ana: Chat, line: str, words: str) -> None:
    assert ana.answer(f"/remind {line}").splitlines()[-1] == words


def test_putting_off_a_repeated_one_moves_this_time_only(desk: Desk, ana: Chat) -> None:
    told(desk, ana, "/remind every thursday at 10:00 send the report")
    ana.presses("Tomorrow")
    at(desk, 2026, 3, 13, 9, 0)
    assert [m.text for m in ana.reads()] == ["⏰ send the report"]
    at(desk, 2026, 3, 19, 9, 0)
    assert [m.text for m in ana.reads()] == ["⏰ send the report"]


def test_after_a_long_pause_a_daily_one_is_told_once_for_the_past(desk: Desk, ana: Chat) -> None:
    ana.says("/remind every day at 10:00 check the mail")
    at(desk, 2026, 3, 20, 7, 0)
    assert len([m for m in ana.reads() if m.text.startswith("⏰")]) == 1


@pytest.mark.parametrize(
    "data", ["tasks.done:1.20260312", "tasks.back:1.x.y", "tasks.hour:x", "tasks.undo:999999999999"]
)
def test_a_forged_press_changes_nothing(desk: Desk, ana: Chat, data: str) -> None:
    ana.says("/remind thursday 10:00 call acme")
    desk.person("boris", Role.REP)
    answer = desk.chat("boris").presses_data(data)[0].text
    assert answer == "That button is out of date."
    assert "call acme" in ana.answer("/reminders")


def test_an_inactive_person_is_heard_of_by_the_head(desk: Desk) -> None:
    head = desk.person("hanna", Role.HEAD, language="en")
    desk.person("ivo", head=head)
    desk.chat("ivo").says("/remind thursday 10:00 call the bank")
    desk.write(lambda store: store.staff.change(store.staff.by_login("ivo"), active=False))
    at(desk, 2026, 3, 12, 10, 0)
    (message,) = desk.chat("hanna").reads()
    assert message.text == "For Ivo, who is no longer active:\n⏰ call the bank"
    assert message.buttons == []


def test_a_new_zone_repeats_no_date(desk: Desk, ana: Chat) -> None:
    told(desk, ana, "/remind thursday call acme")
    desk.write(lambda store: store.staff.change(store.staff.by_login("ana"), timezone="America/New_York"))
    at(desk, 2026, 3, 12, 14, 0)
    assert ana.reads() == []


@pytest.mark.parametrize(
    "line",
    [
        "remind me 31 February 10:00 foo",
        "remind me 35.12.2026 at 10:00 foo",
        "remind me tomorrow 25:00 foo",
        "/remind 31.02.2026 pay",
        "напомни 31 февраля в 10:00 позвонить",
        "recuérdame el 31 de febrero a las 10:00 llamar",
    ],
)
def test_what_looks_like_a_moment_and_is_none_is_asked(ana: Chat, line: str) -> None:
    answer = ana.says(line)[-1]
    assert answer.labels[0] != "Save"
    assert answer.labels[0] != "Undo"


def test_a_number_that_is_no_date_stays_in_the_text(ana: Chat) -> None:
    assert "contract 2026/4 and HL-7" in ana.says("remind me thursday 10:00 contract 2026/4 and HL-7")[-1].text
