"""After a time when nothing ran: one message for each person, and each thing whole at a press of its number."""

from datetime import UTC, date, datetime, timedelta

from office.rights import Role
from scheduler import catchup, reminders
from scheduler.catchup import Outage
from storage.store import Store
from storage.tables import outage
from tests.desk import Desk, Shown
from tests.test_reminders import born, invoice, pay

BEGAN = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)


def down_until(desk: Desk, *moment: int) -> None:
    """Nothing ran from noon on, until that UTC moment; then one round of ticks after the other."""
    desk.clock.now = datetime(*moment, tzinfo=UTC)
    desk.write(lambda s: s.connection.execute(outage.insert().values(began_at=BEGAN, ended_at=s.now)))
    rounds(desk)


def rounds(desk: Desk) -> int:
    def fire(store: Store) -> int:
        return reminders.fire(store, desk.app.company, store.now, gathers=True)

    desk.write(lambda store: reminders.plan(store, store.now))
    written = 0
    while more := desk.write(fire):
        written += more
    desk.write(lambda store: reminders.reconcile(store, store.now))
    return written


def remind(desk: Desk, login: str, *texts: str) -> None:
    for text in texts:
        desk.chat(login).says(f"/remind tomorrow 10:00 {text}")
    desk.chat(login).reads()


def test_two_missed_reminders_are_one_message_and_each_comes_whole_at_its_number(desk: Desk) -> None:
    desk.person("ana")
    remind(desk, "ana", "call Boris", "send the offer")
    down_until(desk, 2026, 3, 12, 14, 5)
    (told,) = desk.chat("ana").reads()
    assert told.text.splitlines()[0] == "I was down from Wed 11 Mar 2026, 12:00 to Thu 12 Mar 2026, 14:05. Meanwhile:"
    assert [line for line in told.text.splitlines() if line.startswith(("1.", "2."))] == [
        "1. ⏰ call Boris",
        "2. ⏰ send the offer",
    ]
    assert told.labels == ["1", "2"]
    shown = desk.chat("ana").presses("2")
    assert any("send the offer" in m.text and "Done" in m.labels[0] for m in shown)
    assert rounds(desk) == 0, "nothing comes again"


def test_one_that_is_a_little_late_comes_as_ever(desk: Desk) -> None:
    desk.person("ana")
    remind(desk, "ana", "call Boris")
    down_until(desk, 2026, 3, 12, 10, 20)
    (told,) = desk.chat("ana").reads()
    assert told.kind == "task"


def test_one_that_is_very_late_says_why(desk: Desk) -> None:
    desk.person("ana", language="ru")
    remind(desk, "ana", "call Boris")
    down_until(desk, 2026, 3, 12, 12, 0)
    (told,) = desk.chat("ana").reads()
    assert told.kind == "catchup"
    assert "call Boris" in told.text


def test_each_person_gets_one_and_only_what_is_theirs(desk: Desk) -> None:
    for login in ("ana", "bob"):
        desk.person(login)
        remind(desk, login, f"{login} one", f"{login} two")
    down_until(desk, 2026, 3, 12, 14, 0)
    for login, other in (("ana", "bob"), ("bob", "ana")):
        (told,) = desk.chat(login).reads()
        assert other not in told.text


def test_what_was_paid_meanwhile_is_not_told_and_what_is_paid_later_is_taken_back(desk: Desk) -> None:
    client = born(desk, date(1986, 3, 12))
    remind(desk, "ana", "call Boris")
    first = invoice(desk, client, "1", date(2026, 3, 11))
    second = invoice(desk, client, "2", date(2026, 3, 11))
    desk.write(lambda store: reminders.plan(store, store.now))
    pay(desk, client, first, 100)
    down_until(desk, 2026, 3, 12, 14, 0)
    (told,) = desk.chat("ana").reads()
    assert len(told.labels) == 3, told.text
    pay(desk, client, second, 100)
    rounds(desk)
    overdue = next(
        label for label, line in zip(told.labels, told.text.splitlines()[1:], strict=False) if "Overdue" in line
    )
    shown = desk.chat("ana").presses(overdue)
    assert "paid" in shown[-1].text.lower()
    assert shown[-1].buttons == []


def test_nothing_is_told_at_night_but_in_the_morning(desk: Desk) -> None:
    born(desk, date(1986, 3, 12))
    down_until(desk, 2026, 3, 12, 22, 0)
    assert desk.chat("ana").reads() == []
    desk.clock.now = datetime(2026, 3, 13, 9, 0, tzinfo=UTC)
    rounds(desk)
    (told,) = desk.chat("ana").reads()
    assert "Boris Petrov" in told.text


def test_a_digest_that_is_too_old_is_named_and_not_sent(desk: Desk) -> None:
    desk.person("hana", Role.HEAD)
    rounds(desk)
    down_until(desk, 2026, 3, 13, 9, 0)
    told = desk.chat("hana").reads()
    assert [m.kind for m in told] == ["catchup"]
    assert "Digest of Wed 11 Mar 2026: too late" in told[0].text
    assert "Digest of Thu 12 Mar 2026: too late" in told[0].text


def test_many_are_shown_in_pages(desk: Desk) -> None:
    desk.person("ana")
    remind(desk, "ana", *(f"thing {number}" for number in range(1, 26)))
    down_until(desk, 2026, 3, 12, 14, 0)
    (told,) = desk.chat("ana").reads()
    assert told.labels[-1] == "5 more"
    shown = desk.chat("ana").presses("5 more")
    assert [label for m in shown for label in m.labels] == ["21", "22", "23", "24", "25"]


# What had been written and never sent


def waiting(desk: Desk, minutes: float, *texts: str) -> list[int]:
    ana = desk.person("ana")
    rows = [
        desk.write(
            lambda s, text=text: s.outbox.add(kind="answer", platform="telegram", chat="7", text=text, person_id=ana.id)
        )
        for text in texts
    ]
    desk.clock.forward(minutes=minutes)
    return rows


def gather(desk: Desk) -> list[Shown]:
    gap = Outage(BEGAN, desk.clock.now)
    desk.write(lambda store: catchup.gather_waiting(store, gap, ["telegram"]))
    return desk.chat("7", "telegram").reads()


def test_answers_that_waited_long_are_one_message(desk: Desk) -> None:
    first, _ = waiting(desk, 20, "Logged: Acme", "Logged: Bela")
    desk.write(
        lambda s: s.outbox.add(kind="edit", platform="telegram", chat="7", text="Taken back: Acme", edit_of=first)
    )
    (told,) = gather(desk)
    assert "1. Taken back: Acme\n2. Logged: Bela" in told.text


def test_answers_of_the_last_minutes_stay_answers(desk: Desk) -> None:
    waiting(desk, 14, "Logged: Acme", "Logged: Bela")
    assert [m.text for m in gather(desk)] == ["Logged: Acme", "Logged: Bela"]


def test_a_single_answer_stays_one(desk: Desk) -> None:
    waiting(desk, 60, "Logged: Acme")
    assert [m.text for m in gather(desk)] == ["Logged: Acme"]


def test_what_fell_due_long_before_the_outage_is_told_by_its_own_rules(desk: Desk) -> None:
    desk.person("ana")
    remind(desk, "ana", "one", "two")
    desk.clock.now = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
    gap = (desk.clock.now - timedelta(hours=1), desk.clock.now)
    desk.write(lambda s: s.connection.execute(outage.insert().values(began_at=gap[0], ended_at=gap[1])))
    rounds(desk)
    assert [m.kind for m in desk.chat("ana").reads()] == ["task", "task"]
