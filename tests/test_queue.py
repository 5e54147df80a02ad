"""The rush before an event: numbers, honest waiting times, alarms at night, the countdown, and payment orders."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers import menu
from office.queue import Wait, at_risk_at, due_at, waiting_time
from office.rights import RIGHTS, Role
from tests.desk import Chat, Desk
from tests.test_reminders import edits, tick, told

MINUTE = timedelta(minutes=1)
NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)


# The rule


@pytest.mark.parametrize(
    ("ahead", "serving", "served", "minutes"),
    [
        (0, 1, [5, 5, 5], 5),
        (7, 1, [5, 4, 6], 40),
        (7, 2, [5, 4, 6], 20),
        (7, 2, [5, 4, 120], 20),  # one that was forgotten does not spoil it
        (2, 1, [4, 4, 3], 15),
        (3, 0, [5, 5, 5], None),
        (3, 1, [5, 5], None),
        (0, 1, [0, 0, 0], 1),
    ],
)
def test_the_waiting_time(ahead: int, serving: int, served: list[int], minutes: int | None) -> None:
    assert waiting_time(ahead, serving, [one * MINUTE for one in served]) == Wait(ahead, minutes)


@pytest.mark.parametrize(("closes", "due"), [(None, 60), (30, 30), (90, 60), (-5, 60)])
def test_it_is_due_by_its_target_and_before_the_event_closes(closes: int | None, due: int) -> None:
    closes_at = None if closes is None else NOON + closes * MINUTE
    assert due_at(NOON, 60, closes_at) == NOON + due * MINUTE
    assert at_risk_at(NOON, NOON + 60 * MINUTE) == NOON + 45 * MINUTE


# Conversations


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("hans", Role.HEAD)
    rep = desk.person("ana", head=head)
    desk.person("clara", Role.CLERK)
    desk.person("carl", Role.CLERK)
    desk.client("Acme GmbH", rep)
    desk.client("Borealis Kft.", rep)
    return desk.chat("ana")


@pytest.fixture
def clara(desk: Desk, ana: Chat) -> Chat:
    return desk.chat("clara")


@pytest.mark.duty(39, says="/rush Acme, two badges for the fair")
def test_from_asking_to_done_with_the_askers_message_kept_up_to_date(desk: Desk, ana: Chat, clara: Chat) -> None:
    carl = desk.chat("carl")
    text = ana.answer("/rush Acme, two badges for the fair")
    assert text.splitlines()[:2] == ["rush 1: Acme GmbH", "two badges for the fair"]
    assert "nobody is before you. I cannot say how long yet" in text
    assert clara.reads()[0].text.startswith("A request waits to be served:\nrush 1: Acme GmbH")
    clara.says("/queue")
    carl.says("/queue")
    assert clara.presses("Take it")[0].text.startswith("It is yours.")
    assert carl.presses("Take it")[0].text.splitlines()[0] == "You do not have this one, here is how it stands:"
    assert carl.presses_data("rush.done:1")[0].text.startswith("You do not have this one")
    (edit,) = ana.reads()
    assert edit.edit_of is not None
    assert edit.text.endswith("Clara is on it.")
    clara.presses("Give it back")
    assert "nobody is before you" in ana.reads()[0].text
    clara.presses("Take it")
    ana.reads()
    clara.presses("Done")
    edit, news = ana.reads()
    assert edit.text == news.text == "rush 1: Acme GmbH\ntwo badges for the fair\n✓ Done."
    assert clara.answer("/queue") == "Nothing waits."
    trace = desk.read(lambda store: [c.after for c in store.audit.of("request:1") if c.field == "state"])
    assert trace == ["done", "taken", "waiting", "taken"]


def test_the_waiting_time_is_measured(desk: Desk, ana: Chat, clara: Chat) -> None:
    for _ in range(3):
        ana.says("/rush Acme, a stand")
        clara.says("/queue")
        clara.presses("Take it")
        desk.clock.forward(minutes=8)
        clara.presses("Done")
    ana.says("/rush Acme, one")
    assert "about 20 minutes, 1 before you" in ana.answer("/rush Borealis, another")
    (listed,) = clara.says("/queue")[-1:]
    assert listed.text.splitlines() == [
        "2 requests are open, most urgent first:",
        "rush 4, Acme GmbH: one – 60 min left",
        "rush 5, Borealis Kft.: another – 60 min left",
    ]


def test_refused_with_a_reason_and_withdrawn(ana: Chat, clara: Chat) -> None:
    ana.says("/rush Acme, a stand")
    ana.says("/rush Borealis, a stand")
    clara.reads()
    clara.presses("Take it")
    clara.presses("Refuse")
    clara.says("the hall is full")
    assert ana.reads()[-1].text.endswith("Refused: the hall is full")
    assert ana.presses_data("rush.undo:2")[0].text.endswith("Withdrawn.")
    assert clara.answer("/queue") == "Nothing waits."
    assert clara.presses_data("rush.take:2")[0].text.startswith("You do not have this one")


def test_the_alarm_comes_at_night_once_and_then_to_the_head(desk: Desk, ana: Chat, clara: Chat) -> None:
    desk.clock.now = datetime(2026, 3, 11, 23, 0, tzinfo=UTC)
    ana.says("/rush Acme, badges")
    clara.reads()
    assert tick(desk, 2026, 3, 11, 23, 44) == 0
    assert tick(desk, 2026, 3, 11, 23, 45) == 2  # both clerks
    assert tick(desk, 2026, 3, 11, 23, 50) == 0
    (alarm,) = told(desk, "clara", "rush")
    assert alarm.text.startswith("⏰ Not done yet, 15 min until its target:\nrush 1: Acme GmbH\nbadges")
    clara.presses("Take it")
    assert edits(desk, "carl")[0].startswith("✓ No longer an alarm: taken.")
    assert tick(desk, 2026, 3, 12, 0, 0) == 1
    (past,) = told(desk, "hans", "rush")
    assert past.text.startswith("🔴 Past its target (Thu 12 Mar 2026, 00:00), and not done:")
    clara.presses_data("rush.done:1")
    assert edits(desk, "hans")[0].startswith("✓ No longer an alarm: done.")
    assert tick(desk, 2026, 3, 12, 0, 5) == 0


@pytest.mark.duty(39, says="/event Expo, closes 12 March 18:00")
def test_the_countdown_and_what_is_late_when_the_event_has_closed(desk: Desk, ana: Chat, clara: Chat) -> None:
    made = clara.answer("/event Expo, closes 12 March 18:00")
    assert made == "The event is on record.\nExpo: registration closes Thu 12 Mar 2026, 18:00"
    assert "For Expo, registration closes Thu 12 Mar 2026, 18:00" in ana.answer("/rush Acme, badges")
    ana.says("/rush Borealis, badges")
    tick(desk, 2026, 3, 11, 18, 0)
    (day_before,) = told(desk, "ana", "event")
    assert day_before.text.startswith(
        "⏳ Expo: registration closes Thu 12 Mar 2026, 18:00. 2 requests of yours are open:"
    )
    tick(desk, 2026, 3, 12, 16, 0)
    assert len(told(desk, "ana", "event")) == 1
    tick(desk, 2026, 3, 12, 18, 0)
    (closed,) = told(desk, "ana", "event")
    assert closed.text.splitlines()[0].endswith("These are late; go on, or withdraw?")
    clara.reads()
    assert "Late: the registration has closed." in clara.presses_data("rush.show:1")[0].text
    assert "Waiting" in ana.presses("Go on with 1")[-1].text
    assert ana.presses("Withdraw 2")[-1].text.endswith("Withdrawn.")
    (left,) = desk.read(lambda store: store.requests.open())
    assert (left.number, left.event) == (1, None)


def test_who_takes_it_out_of_the_queue_after_the_alarm_is_alarmed_no_more(desk: Desk, ana: Chat, clara: Chat) -> None:
    ana.says("/rush Acme, badges")
    tick(desk, 2026, 3, 11, 12, 45)
    clara.reads()
    clara.presses_data("rush.take:1")
    assert tick(desk, 2026, 3, 11, 12, 46) == 0
    clara.presses_data("rush.back:1")
    assert tick(desk, 2026, 3, 11, 12, 47) == 2  # dropped, it is for both again


def test_an_event_that_is_moved_or_undone(desk: Desk, ana: Chat, clara: Chat) -> None:
    clara.says("/event Expo, closes 12 March 18:00")
    ana.says("/rush Acme, badges")
    tick(desk, 2026, 3, 11, 18, 0)
    told(desk, "ana", "event")
    clara.presses("Other time")
    clara.says("14 March 10:00")
    tick(desk, 2026, 3, 11, 18, 5)
    assert edits(desk, "ana")[0].startswith("✓ The registration closes at another time: Sat 14 Mar 2026, 10:00")
    clara.presses("Undo")
    assert ana.answer("/events").startswith("No event is coming.")


JPEG = b"\xff\xd8\xff\xe0photo"


@pytest.mark.duty(40, says="/late Acme, three visitors")
def test_a_late_registration_needs_the_photo_of_its_payment_order(desk: Desk, ana: Chat, clara: Chat) -> None:
    assert ana.answer("/late Acme, three visitors").endswith(
        "Not in the queue yet: please send the payment order as a photo."
    )
    assert clara.answer("/queue") == "Nothing waits."
    (question,) = ana.sends("order.jpg", JPEG, mime="image/jpeg")
    assert question.text.startswith("Is this the payment order for this one?\nlate registration 1: Acme GmbH")
    assert "Waiting: nobody is before you" in ana.presses("Yes, the payment order")[0].text
    assert clara.reads()[-1].text.startswith("A request waits to be served:")
    clara.presses("Take it")
    assert clara.presses("Payment order")[-1].file_id is not None
    clara.presses("Registered")
    assert ana.reads()[-1].text.endswith("✓ Done.")
    acme = desk.read(lambda store: store.requests.any(1).client_id)
    assert [name for _, name, _ in desk.read(lambda store: store.files.of_client(acme))] == ["order.jpg"]
    assert desk.read(lambda store: store.requests.any(1).target_minutes) == 30


def test_the_photo_with_its_line_is_enough_and_another_file_is_none(desk: Desk, ana: Chat, clara: Chat) -> None:
    refused = ana.sends("order.pdf", b"%PDF", "/late Acme, three visitors", mime="application/pdf")[0].text
    assert refused.startswith("A payment order is needed as one photo.")
    assert desk.read(lambda store: store.requests.wanting(store.staff.by_login("ana"))) is None
    shown = ana.sends("order.jpg", JPEG, "/late Acme, three visitors", mime="image/jpeg")
    assert "Waiting" in shown[-1].text
    clara.reads()
    clara.presses("Take it")
    clara.presses("Refuse")
    clara.says("the order is of last year")
    assert ana.reads()[-1].text.endswith("Refused: the order is of last year")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/rush Zxqv, badges", "No client of yours"),
        ("/rush Acme", "What is to be done?"),
        ("/rush Acme, " + "x" * 501, "at most 500 fit"),
        ("/event Expo, closes 1 March 2026 18:00", "is over"),
        ("/event Expo, closes 14 March", "at what time?"),
    ],
)
def test_bad_input_is_answered_and_writes_nothing(desk: Desk, ana: Chat, clara: Chat, line: str, answer: str) -> None:
    chat = clara if line.startswith("/event") else ana
    assert answer in chat.answer(line)
    chat.says("/cancel")
    assert desk.read(lambda store: (store.requests.open(), store.events.coming())) == ([], [])


def test_the_target_is_set_by_who_approves(desk: Desk, ana: Chat, clara: Chat) -> None:
    hans = desk.chat("hans")
    assert (
        "\n".join(hans.answer("/queuetime").splitlines()[:2]) == "rush: target 60 min\nlate registration: target 30 min"
    )
    assert hans.answer("/queuetime rush, soon").startswith("Write the queue and the minutes")
    assert hans.answer("/queuetime ,").startswith("Write the queue and the minutes")
    assert hans.answer("/queuetime rush 50").splitlines()[0] == "rush: target 50 min"
    assert hans.answer("/queuetime urgente, 45").splitlines()[0] == "rush: target 45 min"
    assert "the target is 45 min" in ana.answer("/rush Acme, badges")
    clara.reads()
    assert clara.answer("/queuetime rush, 45").startswith("Your role does not include this.")


def test_in_spanish_and_russian(desk: Desk, clara: Chat) -> None:
    for login, language, line, said in (
        ("sara", "es", "/urgente Acme, dos acreditaciones", "En espera: no hay nadie por delante."),
        ("rita", "ru", "/срочно Acme, два пропуска", "В очереди: перед Вами 1."),
    ):
        desk.client("Acme GmbH", desk.person(login, language=language))
        assert said in desk.chat(login).answer(line)


@pytest.mark.refused(39, 40)
def test_wrong_roles_are_refused(desk: Desk, ana: Chat, clara: Chat) -> None:
    ana.says("/rush Acme, badges")
    for login, role in (("ana", Role.REP), ("leo", Role.LOGISTICS), ("hedi", Role.HELPER)):
        if login != "ana":
            desk.person(login, role)
        chat = desk.chat(login)
        for name in ("rush", "late", "queue", "event", "events", "queuetime"):
            answer = chat.answer(f"/{name}")
            refused = menu().commands[name].right not in RIGHTS[role]
            assert answer.startswith("Your role does not include this.") is refused, (login, name)
            chat.says("/cancel")
    assert desk.chat("hedi").presses_data("rush.take:1")[0].text == "That button is out of date."
    desk.person("bela")
    for press in ("rush.undo:1", "rush.go_on:1", "rush.order:1.1"):
        assert desk.chat("bela").presses_data(press)[0].text == "That button is out of date."
