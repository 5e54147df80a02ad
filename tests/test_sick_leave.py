"""Sick leave: an absence with a deputy and sick days in the hours, in one."""

from datetime import UTC, date, datetime

import pytest

from office.rights import Role
from tests.desk import Desk
from tests.test_absences import staffed
from tests.test_reminders import tick, told


@pytest.fixture
def office(desk: Desk) -> Desk:
    return staffed(desk)


@pytest.mark.duty(68, says="/sickleave Ana, 10-14 March")
def test_a_sick_leave_is_an_absence_and_sick_days_and_goes_as_both(office: Desk) -> None:
    office.person("hedi", Role.HR)
    hedi, ivan, ana = (office.chat(login) for login in ("hedi", "ivan", "ana"))
    card = hedi.says("/sickleave Ana, 10-14 March")[-1].text
    assert card.splitlines()[1:] == [
        "Who: Ana",
        "From: Tue 10 Mar 2026",
        "Until: Sat 14 Mar 2026",
        "Deputy: Ivan (takes over clients: 1, reminders: 0)",
    ]
    saved = hedi.presses("Save")[-1].text
    assert saved.startswith("✓ In force.\nThese days count as sick in the hours.\nAway: Ana, Tue 10 Mar 2026")
    (told_ivan,) = ivan.reads()
    assert told_ivan.text.startswith("You stand in for Ana")
    assert "sick" not in told_ivan.text
    assert "Hedi entered your absence." in ana.reads()[0].text
    assert ana.answer("/clients").startswith("Ivan stands in for you until Sat 14 Mar 2026.")
    assert "Owner: Ana" in ivan.answer("/client acme")
    sheet = hedi.answer("/timesheet March, Ana")
    assert [line for line in sheet.splitlines() if "sick" in line] == [
        f"{day} Mar 2026: sick" for day in ("Tue 10", "Wed 11", "Thu 12", "Fri 13", "Sat 14")
    ]
    assert "Worked 0:00 of 162:00 hours" in sheet
    assert ana.answer("/back").startswith("✓ Ana is here again from Wed 11 Mar 2026.")
    assert hedi.answer("/timesheet March, Ana").count("sick") == 1
    hedi.presses("Undo")
    assert "sick" not in hedi.answer("/timesheet March, Ana")
    assert not ana.answer("/clients").startswith("Ivan")
    tick(office, 2026, 3, 16, 9, 0)
    assert told(office, "ana", "absence") == []


def test_the_head_puts_who_fell_sick_on_leave_with_a_press_and_it_ends_by_itself(desk: Desk) -> None:
    head = desk.person("elena", Role.HEAD, language="es", name="Elena")
    desk.person("oleg", language="ru", head=head, name="Oleg")
    desk.client("Acme GmbH", desk.read(lambda s: s.staff.by_login("oleg")))
    elena, oleg = desk.chat("elena"), desk.chat("oleg")
    oleg.says("/attend болею")
    assert oleg.answer("/clients")  # the word of the person alone moves nothing
    assert elena.reads()[0].labels == ["Baja médica"]
    assert elena.presses("Baja médica")[-1].text.startswith("¿Hasta qué día")
    elena.says("el viernes")
    assert elena.presses("Guardar")[-1].text.startswith("✓ En vigor.")
    assert oleg.reads()[-1].text.startswith("Elena")
    assert oleg.answer("/clients").startswith("Вас замещает Elena до пт 13 мар. 2026 включительно.")
    desk.clock.now = datetime(2026, 3, 14, 10, tzinfo=UTC)
    assert not oleg.answer("/clients").startswith("Вас")


def test_without_a_head_the_deputy_is_asked_and_the_last_one_is_known(office: Desk) -> None:
    office.person("hedi", Role.HR)
    chat = office.chat("hedi")
    assert "Who stands in?" in chat.says("/sickleave Dina, 2-6 March")[-1].text
    chat.says("Ivan")
    assert "Mon 2 Mar 2026 – Fri 6 Mar 2026" in chat.presses("Save")[-1].text  # afterwards: nobody is told of it
    assert office.chat("ivan").reads() == []
    assert office.read(lambda store: store.staff.by_login("dina").away) is None
    tick(office, 2026, 3, 12, 9, 0)
    assert told(office, "dina", "absence") == []
    assert "Deputy: Ivan" in chat.says("/sickleave Dina, 16-20 March")[-1].text


@pytest.mark.refused(68)
def test_who_leads_nobody_puts_nobody_on_leave(office: Desk) -> None:
    office.person("other", Role.HEAD)
    ana = office.chat("ana")
    assert ana.answer("/sickleave Petra, 16-20 March").startswith("Your role does not include this.")
    assert ana.presses_data("sick.leave:4")[0].text.startswith("Your role does not include this.")
    strange = office.chat("other")
    assert strange.answer("/sickleave Petra, 16-20 March").startswith("You can enter only your own absence")
    assert strange.presses_data("sick.leave:4")[0].text == "That button is out of date."
    assert strange.answer("/sickleave Nobody, 16-20 March").startswith("I know no colleague")
    assert office.read(lambda store: store.absences.within(date(2026, 1, 1), date(2027, 1, 1))) == []
