"""What comes to somebody who is away, and what they asked for, is seen and done by whoever stands in, and goes back by
itself; a right of one person opens no records of another; confidential cases are never lent.
"""

from datetime import UTC, date, datetime

import pytest

from bot.feed import rendered
from office.rights import RIGHTS, Right, Role
from storage.store import Store
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told

STALE = "That button is out of date."


@pytest.fixture
def ivan(desk: Desk) -> Chat:
    """A head with a client and a team, Ana and Petra. Ana will stand in for him on 12 and 13 March."""
    boss = desk.person("dina", Role.DIRECTOR)
    head = desk.person("ivan", Role.HEAD, head=boss)
    desk.person("ana", head=head)
    desk.person("petra", head=head)
    desk.person("rita", Role.HELPER)
    desk.person("igor", Role.HELPER)
    desk.client("Zoo Ltd", head)
    return desk.chat("ivan")


def away(desk: Desk, who: str = "ivan", deputy: str = "ana") -> None:
    """On Thursday and Friday; it is Thursday morning."""

    def add(store: Store) -> None:
        person, other = store.staff.by_login(who), store.staff.by_login(deputy)
        assert person is not None
        assert other is not None
        store.absences.add(person, date(2026, 3, 12), date(2026, 3, 13), other)

    desk.write(add)
    desk.clock.now = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
    for login in (who, deputy):
        desk.chat(login).reads()


def behalf(desk: Desk, subject: str) -> list[tuple[str, str | None, str | None]]:
    """What was changed, by whom and for whom, the first change first."""
    return [(one.field, one.person, one.behalf) for one in reversed(desk.read(lambda s: s.audit.of(subject)))]


# What moves


def test_a_meeting_is_held_by_who_stands_in(desk: Desk, ivan: Chat) -> None:
    ivan.says("/meeting Zoo, 12.3.2026 10:00")
    ivan.says("/meeting Zoo, 13.3.2026 10:00, along Petra")
    ivan.says("/meeting Zoo, 17.3.2026 10:00")
    ana, petra = desk.chat("ana"), desk.chat("petra")
    assert ana.answer("/meetings").startswith("No meeting is coming.")
    away(desk)
    assert ana.answer("/meetings").count("Zoo Ltd") == 3
    assert ivan.answer("/meetings").startswith("Ana stands in for you until Fri 13 Mar 2026.")
    for press in ("undo", "along", "result"):
        assert ivan.presses_data(f"meetings.{press}:2")[0].text.startswith("Ana stands in for you")
    petra.reads()
    ana.presses_data("meetings.undo:2")
    assert "Zoo Ltd" in petra.reads()[-1].text
    tick(desk, 2026, 3, 12, 11, 0)
    (asked,) = told(desk, "ana", "meeting")
    assert asked.text.startswith("For Ivan, who is away:\n")
    ana.presses(asked.labels[0])
    assert "they want ten" in ana.answer("they want ten")
    assert behalf(desk, "meeting:1")[-1] == ("result", "Ana", "Ivan")
    assert desk.read(lambda s: s.calls.get(1).person_id) == desk.read(lambda s: s.staff.by_login("ana").id)
    assert told(desk, "ivan", "meeting") == []
    ana.says("/meeting Zoo, 18.3.2026 10:00")  # whoever makes it holds it
    desk.clock.now = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    assert ivan.answer("/meetings").count("Zoo Ltd") == 1
    assert "18 Mar" in ana.answer("/meetings")
    assert ana.presses_data("meetings.undo:3")[0].text == STALE


def test_whom_to_call_and_what_is_due_are_those_of_both(desk: Desk, ivan: Chat) -> None:
    desk.client("Acme GmbH", desk.read(lambda s: s.staff.by_login("ana")), birth_month=3, birth_day=14)
    zoo = desk.client("Aquarium", desk.read(lambda s: s.staff.by_login("ivan")), birth_month=3, birth_day=15)
    ana = desk.chat("ana")
    ivan.says("/meeting Zoo, 13.3.2026 10:00")

    def feed() -> bytes:
        return desk.write(lambda s: rendered(s, s.staff.by_login("ana")).content)

    assert "Aquarium" not in ana.answer("/next") + ana.answer("/week")
    assert b"Aquarium" not in feed()
    assert b"Zoo Ltd" not in feed()
    away(desk)
    assert {"Acme GmbH", "Aquarium", "Zoo Ltd"} <= set(ana.says("/next")[-1].labels)
    assert [name for name in ("Acme GmbH", "Aquarium") if name not in ana.answer("/week")] == []
    assert b"Aquarium" in feed()
    assert b"Zoo Ltd" in feed()
    own = desk.write(lambda s: rendered(s, s.staff.by_login("ivan")).content)
    assert b"Aquarium" not in own
    assert b"Zoo Ltd" not in own
    assert ivan.presses_data(f"clients.card:{zoo}")[0].text.startswith("Ana stands in for you")
    desk.clock.now = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    assert "Aquarium" not in ana.answer("/next")


def test_who_stands_in_answers_whether_they_come_along(desk: Desk, ivan: Chat) -> None:
    desk.client("Acme GmbH", desk.read(lambda s: s.staff.by_login("petra")))
    petra = desk.chat("petra")
    petra.says("/meeting Acme, 13.3.2026 10:00, along Ivan")
    away(desk)
    assert "Acme GmbH" in desk.chat("ana").answer("/meetings")
    assert ivan.presses_data("meetings.yes:1")[0].text == STALE
    desk.chat("ana").presses_data("meetings.yes:1")
    assert petra.reads()[-1].text.startswith("Ana")
    assert behalf(desk, "participant:1") == [("answer", "Ana", "Ivan")]
    tick(desk, 2026, 3, 13, 9, 0)
    assert told(desk, "ana", "meeting")[0].text.startswith("For Ivan, who is away:\n")


def test_visitors_and_messages_come_to_who_stands_in(desk: Desk, ivan: Chat) -> None:
    petra, rita, ana = desk.chat("petra"), desk.chat("rita"), desk.chat("ana")
    petra.says("/message Ivan: urgent, Weber called")
    away(desk)
    assert ivan.answer("/messages").startswith("Ana stands in for you")
    assert ivan.presses_data("messages.read:1")[0].text == STALE
    shown = ana.says("/messages")[0]
    assert shown.text.startswith("For Ivan, who is away:\n")
    assert "Weber called" in shown.text
    ana.presses(shown.labels[0])
    assert petra.reads()[-1].text.startswith("✓ Ana has read it:")
    assert behalf(desk, "message:1")[-1] == ("read_at", "Ana", "Ivan")

    rita.says("/visitor Mr Weber, for Ivan")
    assert ana.reads()[-1].text.startswith("For Ivan, who is away:\n")
    assert ivan.presses_data("visits.met:1")[0].text == STALE
    ana.presses_data("visits.met:1")
    assert rita.reads()[-1].text == "Ana is coming for Mr Weber"
    assert behalf(desk, "visit:1")[-1] == ("met_at", "Ana", "Ivan")

    tick(desk, 2026, 3, 16, 9, 0)
    (back,) = told(desk, "ivan", "absence")
    assert "Ana: telephone message: Weber called" in back.text
    assert "Ana: visitor: Mr Weber" in back.text


def test_what_was_asked_for_is_followed_by_who_stands_in(desk: Desk, ivan: Chat) -> None:
    ivan.says("/request it, the printer is dead")
    ivan.says("/request it, the lamp is dead")
    ivan.says("/ask Dina, may we give 5 %?")
    desk.write(lambda s: s.bookings.add_resource("Blue room"))
    ivan.says("/book Blue room, 13.3.2026 10:00-11:00")
    petra, ana, igor = desk.chat("petra"), desk.chat("ana"), desk.chat("igor")
    for press in ("rush.undo:1", "gate.undo:1", "bookings.undo:1"):
        assert ana.presses_data(press)[0].text == STALE, press
    away(desk)
    assert ana.answer("/requests").startswith("For Ivan, who is away:\nIT 1\nthe printer is dead")
    igor.presses_data("rush.take:1")
    igor.presses_data("rush.done:1")
    done = ana.reads()[-1]
    assert done.text.startswith("For Ivan, who is away:\nIT 1")
    ana.presses(done.labels[0])
    assert desk.read(lambda s: s.requests.any(1).is_open)
    ana.presses_data("rush.undo:2")
    assert behalf(desk, "request:2")[-1] == ("state", "Ana", "Ivan")
    assert "may we give 5 %?" in ana.answer("/questions")
    ana.presses("Withdraw")
    assert behalf(desk, "question:1")[-1] == ("state", "Ana", "Ivan")
    assert "Cancelled" in ana.presses_data("bookings.undo:1")[0].text
    assert petra.presses_data("rush.undo:1")[0].text == STALE
    desk.clock.now = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    assert ana.presses_data("rush.undo:1")[0].text == STALE
    assert "the printer is dead" in ivan.answer("/requests")


def test_a_question_that_was_given_on_is_answered_by_who_stands_in(desk: Desk, ivan: Chat) -> None:
    petra, ana = desk.chat("petra"), desk.chat("ana")
    petra.says("/ask Dina, may we give 7 %?")
    desk.write(lambda s: s.questions.delegate(s.questions.any(1), s.staff.by_login("ivan")))
    assert ana.presses_data("gate.answer:1")[0].text == STALE
    away(desk)
    assert "may we give 7 %?" in ana.answer("/questions")
    assert ivan.presses_data("gate.answer:1")[0].text == STALE
    ana.presses_data("gate.answer:1")
    ana.says("only for Zoo")
    assert "only for Zoo" in petra.reads()[-1].text
    assert behalf(desk, "question:1")[-1] == ("state", "Ana", "Ivan")


def test_what_is_asked_while_away_can_be_taken_back(desk: Desk, ivan: Chat) -> None:
    away(desk)
    for line in ("/request it, my laptop", "/message Petra: call Weber", "/ask Dina, may I stay till Monday?"):
        button = ivan.says(line)[-1].labels[-1]
        assert ivan.presses(button)[-1].text != STALE, line


def test_in_spanish_and_russian(desk: Desk, ivan: Chat) -> None:
    desk.person("luz", language="es", name="Luz")
    desk.person("oleg", language="ru", name="Олег")
    desk.chat("petra").says("/message Luz: Weber called")
    desk.chat("petra").says("/message Олег: Weber called")
    away(desk, "luz", "oleg")
    oleg = desk.chat("oleg")
    assert [one.text.splitlines()[0] for one in oleg.says("/messages")] == [
        "За сотрудника Luz (сейчас отсутствует):",
        "📞 Вам звонили:",
    ]
    assert desk.chat("luz").answer("/messages").startswith("Олег te suple hasta el vie 13 mar 2026.")
    assert "Пока также за сотрудника Luz (роль: менеджер по продажам; сейчас отсутствует):" in oleg.answer("/rights")


# Rights


def test_the_rights_name_for_whom(desk: Desk, ivan: Chat) -> None:
    ana = desk.chat("ana")
    alone = ana.answer("/rights")
    away(desk)
    lent = ana.answer("/rights")
    assert lent.startswith(alone)
    rows = lent.removeprefix(alone).strip().splitlines()
    assert rows[0] == "Meanwhile also for Ivan (role: head), who is away:"
    assert len(rows) == 2 + len(RIGHTS[Role.HEAD] - RIGHTS[Role.REP])
    assert rows[-1] == "Clients: your own, your team’s, and those without an owner"
    assert ivan.answer("/rights").startswith("Ana stands in for you until Fri 13 Mar 2026.")


def test_a_right_of_one_opens_no_records_of_the_other(desk: Desk, ivan: Chat) -> None:
    """Ivan, a head, stands in for an accountant, who sees all clients and may read no special terms."""
    desk.person("carl", Role.ACCOUNTANT)
    zora = desk.person("zora")
    acme = desk.client("Acme GmbH", zora)
    desk.write(lambda s: s.special_terms.grant(acme, discount="7 %", price_type=None, pay_days=None, conditions=None))
    away(desk, "carl", "ivan")
    assert ivan.answer("/client acme").startswith("Acme GmbH")
    assert ivan.answer("/special acme").startswith("Special terms are read by the client’s owner")
    assert "7 %" not in ivan.presses_data(f"special.of:{acme}")[0].text
    assert ivan.presses_data(f"special.ask:{acme}")[0].text == STALE
    assert ivan.answer("/special acme: 9%").startswith("Your role does not include this.")
    assert ivan.presses_data(f"reliability.of:{acme}")[0].text == STALE
    assert "Nothing special was granted." in ivan.answer("/special zoo")


def test_an_overlay_sees_by_the_right_that_is_asked_for(desk: Desk, ivan: Chat) -> None:
    away(desk)
    ana = desk.read(lambda s: s.staff.by_login("ana"))
    assert [one.name for one in ana.sees_as] == ["Ana", "Ivan"]
    assert [one.name for one in ana.asking(Right.LOG_CALLS).sees_as] == ["Ana", "Ivan"]
    assert [one.name for one in ana.asking(Right.EDIT_CONTRACTS).sees_as] == ["Ivan"]
    assert ana.asking(Right.KEEP_BOOKS).sees_as == ()
    absent = desk.read(lambda s: s.staff.by_login("ivan"))
    assert absent.asking(Right.SEE_CLIENTS).sees_as == ()


@pytest.mark.refused(70)
def test_cases_are_never_lent(desk: Desk, ivan: Chat) -> None:
    desk.person("hedi", Role.HR)
    away(desk, "hedi", "ana")
    ana, dina, petra, hedi = (desk.chat(login) for login in ("ana", "dina", "petra", "hedi"))
    petra.says("/case somebody takes paper home")
    assert ana.reads() == []
    assert hedi.reads() == []
    assert dina.reads()[0].text == "A confidential case was reported: 1"
    assert ana.presses_data("cases.show:1")[0].text.startswith("Your role does not include this.")
    assert "Case 1" not in ana.answer("/case") + ana.answer("/case 1")
    desk.write(lambda s: s.staff.change(s.staff.by_login("dina"), role=Role.ADMIN))
    petra.says("/case somebody smokes")  # nobody is here who may read it: it waits for HR, unread
    assert ana.reads() == []
    assert [one.text for one in hedi.reads()] == ["A confidential case was reported: 2"]
    assert hedi.presses_data("cases.show:2")[0].text.startswith("Ana stands in for you")
    desk.clock.now = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    assert "smokes" in hedi.presses_data("cases.show:2")[0].text


def test_who_stands_in_for_hr_reads_no_personnel_file(desk: Desk, ivan: Chat) -> None:
    desk.person("hedi", Role.HR)
    desk.chat("hedi").says("/reward Petra, 200 EUR, best month")
    away(desk, "hedi", "ana")
    ana = desk.chat("ana")
    assert "Lena Berg" in ana.answer("/join Lena Berg, rep, 16 March, Ivan")  # the work itself is lent
    assert "read by HR" in ana.answer("/personnel Petra")
    assert "read by HR" in desk.chat("hedi").answer("/personnel Petra")
    assert "best month" in desk.chat("dina").answer("/personnel Petra")


# Decisions


def test_hours_a_checklist_and_special_terms_are_decided_by_who_stands_in(desk: Desk, ivan: Chat) -> None:
    ana, petra, hedi = desk.chat("ana"), desk.chat("petra"), desk.chat("hedi")
    desk.person("hedi", Role.HR)
    hedi.says("/join Lena Berg, rep, 13 March, Ivan")
    away(desk)
    petra.says("/timesheet 9 March, 9-18, forgot to press")
    asked = ana.reads()[-1]
    assert asked.text.startswith("For Ivan, who is away:\nPetra asks to correct a day:")
    ana.says("/timesheet 9 March, 9-18, forgot to press")
    assert "Ana asks to correct a day:" in desk.chat("dina").reads()[-1].text  # not by who asks
    assert ana.presses_data("attendance.approve:2")[0].text == STALE
    assert ivan.presses_data("attendance.approve:1")[0].text.startswith("Ana stands in for you")
    assert ana.presses_data("attendance.approve:1")[0].text.startswith("✓ The hours are corrected.")
    assert petra.reads()[-1].text.startswith("✓ The hours are corrected.")
    assert behalf(desk, "hours:1")[-1] == ("state", "Ana", "Ivan")

    tick(desk, 2026, 3, 13, 9, 0)
    (line,) = told(desk, "ana", "staffstep")
    assert line.text == "For Ivan, who is away:\nDue today for Lena Berg: training"
    step = desk.read(lambda s: next(one for one in s.moves.steps(s.moves.any(1)) if one.what == "training"))
    assert ivan.presses_data(f"moves.done:{step.id}")[0].text == STALE
    assert "☑ training" in ana.presses_data(f"moves.done:{step.id}")[0].text
    assert behalf(desk, step.subject) == [("done", "Ana", "Ivan")]

    ana.says("/special Zoo: 7%, free delivery")
    assert "7" in ana.presses("Save")[-1].text
    client = desk.read(lambda s: s.clients.look_up(s.staff.by_login("dina"), "Zoo Ltd").clear.id)
    assert ("Ana", "Ivan") in [one[1:] for one in behalf(desk, f"special:{client}")]
    assert ivan.answer("/special Zoo").startswith("Ana stands in for you")
    tick(desk, 2026, 3, 16, 9, 0)
    (back,) = told(desk, "ivan", "absence")
    for row in ("hours corrected: Petra", "checklist line: training", "special terms: Zoo Ltd"):
        assert f"Ana: {row}" in back.text
    assert "7%" in ivan.answer("/special Zoo")
    assert "No client of yours" in ana.answer("/special Zoo: 9%")
