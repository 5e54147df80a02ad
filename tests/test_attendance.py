"""Attendance: in one line or press, the month against its norm, corrections that the head approves, HR's sheet."""

import io
from datetime import date, time, timedelta

import pytest
from openpyxl import load_workbook

from office.personnel import Presence
from office.rights import Role
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    head = desk.person("mark", Role.HEAD)
    desk.person("ana", head=head)
    desk.person("ivan", head=head)
    desk.person("hedi", Role.HR)
    return desk.chat("ana")


@pytest.mark.duty(55, says="/timesheet 9 March, 9-18, forgot to press")
def test_hours_come_from_the_days_and_are_corrected_by_the_head(desk: Desk, ana: Chat) -> None:
    assert "Wed 11 Mar 2026: 08:55" in ana.answer("/attend came 8:55").replace("8:55 AM", "08:55")
    desk.clock.forward(hours=6)
    assert "9:05" in ana.presses("Left")[0].text
    assert ana.answer("/timesheet").splitlines()[-2] == "Worked 9:05 of 198:00 hours"
    assert ana.answer("/timesheet 9 March, 9-18, forgot to press").startswith("Sent for approval to Mark:")
    mark = desk.chat("mark")
    assert mark.reads()[0].text.startswith("Ana asks to correct a day:")
    assert mark.presses("Approve")[0].text.startswith("✓ The hours are corrected.")
    assert ana.reads()[0].text.startswith("✓ The hours are corrected.")
    assert "Worked 18:05 of 198:00 hours" in ana.answer("/timesheet")
    assert "Worked 18:05" in mark.answer("/timesheet March, Ana")


@pytest.mark.refused(55, 68)
def test_nobody_sees_or_decides_on_the_hours_of_others(desk: Desk, ana: Chat) -> None:
    ana.says("/timesheet 9 March, 9-18, forgot to press")
    ivan = desk.chat("ivan")
    assert ivan.answer("/timesheet Ana") == "You do not see these hours."
    assert ivan.presses_data("attendance.approve:1")[0].text.startswith("Your role does not include this.")
    desk.person("other", Role.HEAD)
    assert desk.chat("other").presses_data("attendance.approve:1")[0].text == "That button is out of date."
    assert desk.chat("other").answer("/timesheet Ana") == "You do not see these hours."


@pytest.mark.parametrize(
    ("language", "label", "columns", "total", "sick"),
    [
        ("en", "Ana (norm 189:00 h)", ("Day", "Came", "Left", "Hours"), "Total", "sick"),
        ("hu", "Ana (norma 189:00 óra)", ("Nap", "Érkezés", "Távozás", "Óra"), "Összesen", "beteg"),
    ],
)
def test_hr_has_the_month_of_everybody_as_a_sheet(
    desk: Desk, ana: Chat, language: str, label: str, columns: tuple[str, ...], total: str, sick: str
) -> None:
    desk.person("hanna", Role.HR, language=language)
    person = desk.read(lambda s: s.staff.by_login("ana"))
    for day in (date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)):
        desk.write(lambda s, day=day: s.attendance.set(person, day, Presence.LEFT, came=time(8, 30), went=time(18, 45)))
    desk.write(lambda s: s.attendance.set(person, date(2026, 3, 5), Presence.SICK))
    (file_id,) = [one.file_id for one in desk.chat("hanna").says("/timesheet March, xlsx") if one.file_id]
    book = load_workbook(io.BytesIO(desk.read(lambda s: s.files.get(file_id).content)))
    summary, rows = book.worksheets
    (worked,) = [row[1] for row in summary.iter_rows() if row[0].value == label]
    assert (worked.value, worked.number_format) == (timedelta(hours=30, minutes=45), "[h]:mm")
    cells = [tuple(one.value for one in row[:4]) for row in rows.iter_rows()]
    at = cells.index(columns)
    assert cells[at + 1][0].date() == date(2026, 3, 2)
    assert cells[at + 1][1:] == (time(8, 30), time(18, 45), timedelta(hours=10, minutes=15))
    assert cells[at + 4][1] == sick
    assert cells[at + 5] == (total, None, None, timedelta(hours=30, minutes=45))


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [("es", "/attend enfermo, fiebre", "Otra is sick today.\nfiebre"), ("ru", "/явка болею", "Otra is sick today.")],
)
def test_who_is_late_or_sick_is_told_to_the_head(desk: Desk, ana: Chat, language: str, line: str, told: str) -> None:
    mark = desk.chat("mark")
    ana.says("/attend late 9:40, tram")
    assert mark.reads()[0].text.endswith("tram")
    head = desk.read(lambda s: s.staff.by_login("mark"))
    desk.person("otra", head=head, language=language)
    desk.chat("otra").says(line)
    assert mark.reads()[0].text == told


@pytest.mark.parametrize(
    "line",
    [
        "/attend flying",
        "/attend Ivan sick",
        "/attend left",
        "/attend came 23:00",
        "/timesheet 9-18, forgot",
        "/timesheet X",
    ],
)
def test_bad_input_changes_nothing(desk: Desk, ana: Chat, line: str) -> None:
    assert ana.answer(line)
    person = desk.read(lambda s: s.staff.by_login("ana"))
    assert desk.read(lambda s: s.attendance.day(person, person.today(s.now))) is None
