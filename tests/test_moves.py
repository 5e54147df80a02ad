"""Joining and leaving: checklists done by press, access that ends at once, work that is handed over."""

import pytest

from office.open_work import Work
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import tick, told

REFUSAL = "Your role does not include this."


@pytest.fixture
def hedi(desk: Desk) -> Chat:
    """HR; a head with a team of two, of whom Ana has a client and a task."""
    desk.person("hedi", Role.HR)
    desk.person("otto", Role.ADMIN)
    head = desk.person("mark", Role.HEAD)
    ana = desk.person("ana", head=head)
    desk.person("ivan", head=head)
    desk.client("Acme GmbH", ana)
    desk.write(lambda s: s.tasks.add(ana, "send the offer", s.now.date()))
    return desk.chat("hedi")


@pytest.mark.duty(67, says="/leave Ana, 30 April, to Ivan")
def test_a_leavers_access_ends_and_the_work_is_handed_over(desk: Desk, hedi: Chat) -> None:
    ana, elsewhere = desk.chat("ana"), desk.chat("ana", "slack")
    person = desk.read(lambda s: s.staff.by_login("ana"))
    desk.write(lambda s: s.staff.link(person, "slack", elsewhere.place.user, elsewhere.place.chat))
    code = desk.write(lambda s: s.staff.invite(person))
    card = hedi.answer("/leave Ana, 30 April, to Ivan")
    assert card.startswith("Saved. The access ends with that day.\nAna leaves, last day Thu 30 Apr 2026")
    assert "Open work goes to Ivan" in card
    assert any("Done: accounts" in one.labels for one in desk.chat("otto").reads())
    assert "already" in hedi.answer("/leave Ana, 29 April, Ivan")
    tick(desk, 2026, 4, 30, 20, 0)
    assert "To which client" in ana.answer("/offer"), "on the last day all is as ever"
    tick(desk, 2026, 5, 1, 0, 1)
    assert hedi.reads()[-1].text.startswith("✓ Ana has no access any more.\nHanded over to Ivan:\nclient: 1\ntask: 1")
    for chat in (ana, elsewhere):
        assert "invitation" in chat.answer("Acme")
        assert "Acme" not in chat.answer("/clients")
        assert "Acme" not in "".join(one.text for one in chat.presses_data("clients.card:1"))
    assert desk.write(lambda s: s.staff.accept(code)) is None
    assert "• client: Acme GmbH" in desk.chat("ivan").reads()[-1].text
    ivan = desk.read(lambda s: s.staff.by_login("ivan"))
    assert {one.noun for one in desk.read(lambda s: s.open_work.of(ivan))} == {Work.CLIENT, Work.TASK}
    assert "has ended" in hedi.presses_data("moves.undo:1")[0].text


def test_now_is_asked_about_and_the_press_cuts(desk: Desk, hedi: Chat) -> None:
    assert "Open: 2" in hedi.answer("/leave Ana, now")
    assert "cannot have clients" in hedi.answer("/leave Ana, now, to Otto")
    assert hedi.answer("/leave Ana, now, to Ivan").startswith("The access of Ana ends at once")
    assert desk.chat("ana").answer("/clients").startswith("Your clients")
    assert hedi.presses("End the access now")[0].text.startswith("✓ Ana has no access any more.")
    assert "invitation" in desk.chat("ana").answer("/clients")


def test_the_team_of_a_head_who_leaves_goes_to_his_head(desk: Desk, hedi: Chat) -> None:
    boss = desk.person("dora", Role.DIRECTOR)
    mark = desk.read(lambda s: s.staff.by_login("mark"))
    desk.write(lambda s: s.staff.change(mark, head_id=boss.id))
    hedi.says("/leave Mark, now")
    hedi.presses("End the access now")
    assert {one.name for one in desk.read(lambda s: s.staff.team(boss))} == {"Ana", "Ivan"}


def test_a_joiner_has_an_invitation_a_checklist_and_a_welcome(desk: Desk, hedi: Chat) -> None:
    hedi.says("/checklist join, rep: laptop, admin")
    card = hedi.says("/join Lena Berg, rep, 16 March, Mark")
    assert card[0].text.startswith("✓ Added.\nSend this to Lena Berg only")
    assert "☐ laptop – Otto" in card[0].text
    code = card[0].text.splitlines()[2]
    stranger = desk.chat("lena")
    stranger.says(f"/start {code}")
    otto = desk.chat("otto")
    otto.reads()
    otto.presses("Done: laptop")
    tick(desk, 2026, 3, 16, 9, 0)
    assert "Welcome to Sample Ltd, Lena Berg!" in "".join(one.text for one in stranger.reads())
    assert told(desk, "mark", "staffstep")[0].text == "Due today for Lena Berg: training"
    mark = desk.chat("mark")
    mark.presses("Done: training")
    assert "☐ training" in mark.presses("Not done: training")[0].text  # a slip of the finger
    training = desk.read(lambda s: next(one for one in s.moves.steps(s.moves.any(1)) if one.what == "training"))
    assert desk.read(lambda s: s.audit.of(training.subject)[0].field) == "reopened"
    assert "☑ training" in mark.presses("Done: training")[0].text
    assert hedi.presses_data("moves.show:1")[-1].text.count("☑") == 2
    hedi.presses_data("moves.undo:1")
    assert "invitation" in stranger.answer("/norms")


@pytest.mark.parametrize(
    ("language", "line", "answer"),
    [
        ("es", "/leave Ana, 30 de abril, a Ivan", "Guardado. El acceso termina con ese día."),
        ("ru", "/увольнение Ana, 30 апреля, кому Ivan", "Сохранено. Доступ закончится с этим днём."),
        ("hu", "/kilépés Ana, április 30., átveszi Ivan", "Mentve."),
    ],
)
def test_in_other_languages(desk: Desk, hedi: Chat, language: str, line: str, answer: str) -> None:
    desk.person("other", Role.HR, language=language)
    assert desk.chat("other").answer(line).startswith(answer)


@pytest.mark.refused(67)
def test_who_keeps_no_personnel_ends_nobody_and_hr_no_admin(desk: Desk, hedi: Chat) -> None:
    ivan = desk.chat("ivan")
    assert ivan.answer("/leave Ana, now, to Ivan").startswith(REFUSAL)
    person = desk.read(lambda s: s.staff.by_login("ana"))
    assert ivan.presses_data(f"moves.cut:{person.id}.0")[0].text.startswith(REFUSAL)
    assert "You may not add or end this role: administrator" in hedi.answer("/leave Otto, now")
    admin = desk.read(lambda s: s.staff.by_login("otto"))
    assert hedi.presses_data(f"moves.cut:{admin.id}.0")[0].text == "That button is out of date."
    assert "You may not" in hedi.answer("/join Eve Black, admin, 16 March")
    hedi.says("/leave Ana, 30 April, to Ivan")
    assert ivan.presses_data("moves.done:1")[0].text == "That button is out of date."
    assert "linked already" not in hedi.presses_data("moves.invite:99")[0].text


@pytest.mark.parametrize(
    "line", ["/leave", "/leave Zebulon, now", "/leave Ana", "/leave Ana, yesterday, to Ivan", "/leave Ana, now, to Ana"]
)
def test_bad_input_changes_nothing(desk: Desk, hedi: Chat, line: str) -> None:
    assert hedi.answer(line)
    assert desk.read(lambda s: s.moves.leaving()) == []
    assert "Your clients" in desk.chat("ana").answer("/clients")


def test_an_undone_joiner_leaves_no_work_behind(desk: Desk, hedi: Chat) -> None:
    """Who has clients by now leaves in the ordinary way, to somebody."""
    hedi.says("/join Lena Berg, rep, 16 March, Mark")
    lena = desk.read(lambda s: s.staff.by_login("lena.berg"))
    desk.client("Globex", lena)
    assert hedi.presses_data("moves.undo:1")[0].text.startswith("To whom does the open work of Lena Berg go? Open: 1.")
    assert desk.read(lambda s: s.staff.get(lena.id)).active
