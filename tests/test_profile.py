"""What each may set about oneself, and what the administrator does with the staff."""

from datetime import time

import pytest

from bot.reading.hours import read_hours, read_time
from office.rights import Right, Role
from office.staff import Person
from tests.desk import Chat, Desk, Shown

OLD = "That button is out of date."
NO_RIGHT = "Your role does not include this."


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("ana")
    return desk.chat("ana")


def kept(desk: Desk, login: str) -> Person:
    person = desk.read(lambda store: store.staff.by_login(login))
    assert isinstance(person, Person)
    return person


# The profile


def test_the_profile_says_how_the_bot_treats_me(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/profile").splitlines() == [
        "Ana, sales rep",
        "Language: English",
        "Time zone: UTC",
        "Working days: Monday, Tuesday, Wednesday, Thursday, Friday",
        "Working hours: 09:00 to 18:00",
        "Clients’ birthdays: told 3 days before, and on the day",
    ]


def test_only_leaders_have_a_digest_hour(desk: Desk, ana: Chat) -> None:
    assert ana.presses_data("profile.digest")[0].text.startswith(NO_RIGHT)
    desk.person("petra", Role.HEAD)
    petra = desk.chat("petra")
    assert "Digest at 17:30" in petra.answer("/profile")
    petra.presses("Digest hour")
    assert "Digest at 16:05" in petra.says("16.05")[-1].text
    assert kept(desk, "petra").digest_at == time(16, 5)


def test_an_e_mail_address_is_set_and_taken_away(desk: Desk, ana: Chat) -> None:
    ana.says("/profile")
    ana.presses("E-mail")
    assert ana.answer("nobody at all").startswith("“nobody at all”")
    assert kept(desk, "ana").email is None
    assert "E-mail: ana@example.com" in ana.answer("Ana@Example.com")
    assert kept(desk, "ana").email == "ana@example.com"
    ana.presses("E-mail")
    assert "E-mail: " not in ana.answer("none")


def test_six_languages_are_offered_by_their_own_names(desk: Desk, ana: Chat) -> None:
    (question,) = ana.says("/language")
    assert question.labels == ["English", "Español", "Română", "Русский", "Magyar", "Bosanski", "Cancel"]
    ana.presses("English")
    assert kept(desk, "ana").language == "en"


@pytest.mark.parametrize("line", ["/language español", "/language spanish", "/language ES", "/language испанский"])
def test_the_answer_is_in_the_new_language(desk: Desk, ana: Chat, line: str) -> None:
    first, again = ana.answer(line), ana.answer(line)
    assert first == again
    assert "Español" in first
    assert "Language" not in first
    assert kept(desk, "ana").language == "es"


def test_an_unknown_language_is_asked_again(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/language klingon").startswith("I do not speak “klingon”.")
    assert kept(desk, "ana").language == "en"


@pytest.mark.parametrize(
    ("typed", "language"),
    [("magyar", "hu"), ("Español", "es"), ("rusă", "ru"), ("Bosnian", "bs"), ("RO", "ro"), ("венгерский", "hu")],
)
def test_the_language_is_typed_as_well_as_pressed(desk: Desk, ana: Chat, typed: str, language: str) -> None:
    ana.says("/language")
    assert ana.answer("klingon").startswith("I do not speak “klingon”.")
    ana.says(typed)
    assert kept(desk, "ana").language == language


@pytest.mark.parametrize("typed", ["Europe/Madrid", "Мадрид"])
def test_the_zone_is_typed_into_its_question(desk: Desk, ana: Chat, typed: str) -> None:
    ana.says("/timezone")
    assert "Time zone: Europe/Madrid" in ana.answer(typed)


@pytest.mark.parametrize("line", ["Europe/Madrid", "europe/madrid", "Madrid", "Мадрид"])
def test_a_zone_is_a_name_or_its_city(desk: Desk, ana: Chat, line: str) -> None:
    assert "Time zone: Europe/Madrid" in ana.answer(f"/timezone {line}")
    assert kept(desk, "ana").timezone == "Europe/Madrid"


@pytest.mark.parametrize("line", ["Madird", "Barcelona", "Etc/GMT+3", "../etc/passwd", "😀", "x" * 4000, "localtime"])
def test_an_unknown_zone_is_never_guessed(desk: Desk, ana: Chat, line: str) -> None:
    assert ana.answer(f"/timezone {line}").startswith("I know no time zone")
    assert kept(desk, "ana").timezone == "UTC"


def test_likely_zones_are_offered(desk: Desk, ana: Chat) -> None:
    (question,) = ana.says("/timezone Madird")
    assert question.labels[0] == "Europe/Madrid"
    ana.presses("Europe/Madrid")
    assert kept(desk, "ana").timezone == "Europe/Madrid"


def test_a_city_of_two_zones_is_asked(desk: Desk, ana: Chat) -> None:
    (question,) = ana.says("/timezone Louisville")
    assert "America/Kentucky/Louisville" in question.labels
    assert kept(desk, "ana").timezone == "UTC"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9-18", (time(9), time(18))),
        ("8:30 – 17.00", (time(8, 30), time(17))),
        ("09:00-18:30", (time(9), time(18, 30))),
        ("18-9", None),
        ("9-9", None),
        ("9-25", None),
        ("9:75-18", None),
        ("9", None),
        ("9-18-20", None),
    ],
)
def test_hours_are_read_simply(text: str, hours: tuple[time, time] | None) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("17.30", time(17, 30)),
        ("24", None),
        ("9:5", None),
        ("-9", None),
        ("", None),
    ],
)
def test_times_are_read_simply(text: str, wall: time | None) -> None:
    assert read_time(text) == wall


def test_hours_are_set_by_one_line_twice_the_same(desk: Desk, ana: Chat) -> None:
    for _ in range(2):
        assert "Working hours: 08:00 to 16:30" in ana.answer("/hours 8-16.30")
    assert (kept(desk, "ana").work_start, kept(desk, "ana").work_end) == (time(8), time(16, 30))


def test_bad_hours_are_asked_again(desk: Desk, ana: Chat) -> None:
    assert ana.answer("/hours 18-9").startswith("“18-9” are no working hours.")
    assert "Working hours: 10:00 to 19:00" in ana.answer("10-19")


def test_working_days_are_switched_one_by_one(desk: Desk, ana: Chat) -> None:
    ana.says("/profile")
    ana.presses("Working days")
    ana.presses("Saturday")
    ana.presses("✓ Monday")
    ana.presses_data("profile.day:1.off")
    assert kept(desk, "ana").work_days == "23456"
    assert "Working days: Tuesday, Wednesday, Thursday, Friday, Saturday" in ana.presses("Done")[0].text


def test_working_days_are_typed_while_their_buttons_stand(desk: Desk, ana: Chat) -> None:
    ana.says("/profile")
    ana.presses("Working days")
    assert len(ana.presses("Saturday")) == 1
    assert ana.answer("workdays mostly").startswith("“workdays mostly” are no days I can read.")
    assert "Working days: Tuesday, Wednesday, Thursday" in ana.answer("keddtől csütörtökig")
    assert kept(desk, "ana").work_days == "234"


def test_after_done_a_line_is_no_answer_about_working_days(desk: Desk, ana: Chat) -> None:
    ana.says("/profile")
    ana.presses("Working days")
    ana.presses("Done")
    ana.says("Mon-Tue")
    assert kept(desk, "ana").work_days == "12345"


def test_the_last_working_day_stays(desk: Desk, ana: Chat) -> None:
    for day in "12345":
        (reply,) = ana.presses_data(f"profile.day:{day}.off")
    assert reply.text.startswith("One working day must stay.")
    assert kept(desk, "ana").work_days == "5"


@pytest.mark.parametrize("data", ["profile.day:8.on", "profile.day:1.x", "profile.day:", "profile.day:12.on"])
def test_a_forged_day_changes_nothing(desk: Desk, ana: Chat, data: str) -> None:
    assert ana.presses_data(data)[0].text == OLD
    assert kept(desk, "ana").work_days == "12345"


@pytest.mark.parametrize(
    ("text", "count"), [("0", 0), ("7", 7), ("30", 30), ("a week", 7), ("none", 0), ("за пять дней", 5), ("two", 2)]
)
def test_the_notice_of_birthdays(desk: Desk, ana: Chat, text: str, count: int) -> None:
    ana.presses_data("profile.birthdays")
    ana.says(text)
    assert kept(desk, "ana").birthday_days == count


@pytest.mark.parametrize("text", ["31", "-1", "a year", "1.5", "1.5 days", "²", "9" * 50])
def test_a_bad_notice_of_birthdays_is_asked_again(desk: Desk, ana: Chat, text: str) -> None:
    ana.presses_data("profile.birthdays")
    assert "a number from 0 to 30, please" in ana.answer(text)
    assert kept(desk, "ana").birthday_days == 3


# The staff


@pytest.fixture
def adam(desk: Desk, ana: Chat) -> Chat:
    desk.person("adam", Role.ADMIN)
    desk.person("petra", Role.HEAD)
    return desk.chat("adam")


def opens(adam: Chat, name: str) -> Shown:
    return adam.says(f"/staff {name}")[-1]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
@pytest.mark.parametrize("line", ["/staff", "/addstaff"])
def test_only_the_administrator_manages_the_staff(desk: Desk, role: Role, line: str) -> None:
    desk.person("eva", role)
    assert desk.chat("eva").answer(line).startswith(NO_RIGHT)


@pytest.mark.parametrize(
    "do", ["show:1", "invite:1", "become:1.admin", "under:1.0", "off:1", "on:1", "role:1", "head:1"]
)
def test_a_forged_press_of_a_rep_does_nothing(desk: Desk, adam: Chat, ana: Chat, do: str) -> None:
    assert ana.presses_data(f"staff.{do}")[0].text.startswith(NO_RIGHT)
    assert kept(desk, "ana").role is Role.REP


def test_the_list_names_everybody_with_the_role(adam: Chat) -> None:
    (reply,) = adam.says("/staff")
    assert reply.text.splitlines() == [
        "Who works here:",
        "Adam (adam), administrator",
        "Ana (ana), sales rep",
        "Petra (petra), head",
    ]
    assert reply.labels == ["Adam", "Ana", "Petra"]


def test_an_invitation_is_a_link_where_the_bots_name_is_known(desk: Desk, adam: Chat) -> None:
    opens(adam, "ana")
    code = adam.presses("Invite")[0].text.splitlines()[1]
    assert len(code) == 22
    desk.write(lambda store: store.settings.set("telegram_name", "sample_bot"))
    link = adam.presses("Invite")[0].text.splitlines()[1]
    assert link.startswith("https://t.me/sample_bot?start=")
    guest = desk.chat("777", "telegram")
    assert guest.says(f"/start {link.rpartition('=')[2]}")[0].text.startswith("Hello Ana.")


def test_the_role_and_the_head_are_changed(desk: Desk, adam: Chat) -> None:
    opens(adam, "ana")
    adam.presses("Role")
    assert "Ana (ana), clerk" in adam.presses("clerk")[0].text
    adam.presses("Head")
    assert "Head: Petra" in adam.presses("Petra")[0].text
    assert kept(desk, "ana").role is Role.CLERK
    assert kept(desk, "ana").head_id == kept(desk, "petra").id


def test_nobody_stands_above_oneself(desk: Desk, adam: Chat) -> None:
    petra = kept(desk, "petra")
    dora = desk.person("dora", Role.DIRECTOR, head=petra)
    (question,) = adam.presses_data(f"staff.head:{petra.id}")
    assert question.labels == ["Nobody"]
    assert adam.presses_data(f"staff.under:{petra.id}.{petra.id}")[0].text == OLD
    assert adam.presses_data(f"staff.under:{petra.id}.{dora.id}")[0].text == OLD


@pytest.mark.parametrize(
    "data", ["staff.become:1.king", "staff.become:1", "staff.under:1.99", "staff.show:99", "staff.off:x"]
)
def test_a_forged_button_changes_nobody(desk: Desk, adam: Chat, data: str) -> None:
    assert adam.presses_data(data)[0].text == OLD
    assert kept(desk, "ana").role is Role.REP


def test_access_is_cut_at_once_and_given_again(desk: Desk, adam: Chat, ana: Chat) -> None:
    desk.client("Acme GmbH", kept(desk, "ana"))
    opens(adam, "ana")
    (cut,) = adam.presses("Cut off access")
    assert cut.text.splitlines()[:2] == [
        "Ana is cut off and can no longer write to me.",
        "1 client is still in the name of Ana: hand it over to a colleague.",
    ]
    assert ana.answer("/profile").startswith("I work for the staff of Sample Ltd only.")
    assert adam.presses_data(f"staff.invite:{kept(desk, 'ana').id}")[0].text == OLD
    adam.presses("Let in again")
    assert ana.answer("/profile").startswith("I work for the staff"), "the old account opens nothing"
    code = adam.presses("Invite")[0].text.splitlines()[1]
    assert ana.says(f"/start {code}")[0].text.startswith("Hello Ana.")
    assert ana.answer("/profile").startswith("Ana, sales rep")


def test_an_administrator_cannot_leave_the_house_without_one(desk: Desk, adam: Chat) -> None:
    myself = kept(desk, "adam").id
    assert adam.presses_data(f"staff.off:{myself}")[0].text.startswith("You cannot cut off yourself.")
    assert adam.presses_data(f"staff.become:{myself}.rep")[0].text.startswith("You cannot change your own role.")
    assert kept(desk, "adam").may(Right.MANAGE_STAFF)


def test_somebody_joins_and_is_invited(desk: Desk, adam: Chat) -> None:
    adam.says("/addstaff")
    for answer in ("Igor.P", "Igor P", "менеджер", "Русский"):
        adam.says(answer)
    adam.presses("Petra")
    assert adam.presses("Save")[-1].labels[0] == "Invite"
    igor = kept(desk, "igor.p")
    assert (igor.name, igor.role, igor.language) == ("Igor P", Role.REP, "ru")
    assert igor.head_id == kept(desk, "petra").id


@pytest.mark.parametrize("login", ["ana", "ANA", "x", "игорь", "a b", "../x"])
def test_a_login_that_will_not_do_is_asked_again(desk: Desk, adam: Chat, login: str) -> None:
    adam.says("/addstaff")
    assert "login" in adam.answer(login)
    assert adam.answer("boris") == "What is the name?"
