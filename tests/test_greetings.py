"""Professional holidays and birthdays of clients: when they are, the ready text in their language, the e-mail."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.clients import Segment
from office.professions import HOLIDAYS, Nth, Profession, holiday_in, kept_between, next_holiday, profession_of
from office.rights import Role
from tests.desk import Chat, Clock, Desk
from tests.fakes.smtp import MailServer
from tests.platforms import Platform
from tests.test_mail import FROM, delivered
from tests.test_reminders import edits, tick, told

# The rule


@pytest.mark.parametrize(
    ("profession", "country", "days"),
    [
        (Profession.BUILDER, "RU", ["2023-08-13", "2024-08-11", "2025-08-10", "2026-08-09", "2027-08-08"]),
        (Profession.DRIVER, "RU", ["2023-10-29", "2024-10-27", "2025-10-26", "2026-10-25", "2027-10-31"]),
        (Profession.TRADE, "RU", ["2023-07-22", "2024-07-27", "2025-07-26", "2026-07-25", "2027-07-24"]),
        (Profession.PROGRAMMER, "RU", ["2023-09-13", "2024-09-12", "2025-09-13", "2026-09-13", "2028-09-12"]),
        (Profession.TEACHER, "HU", ["2023-06-04", "2024-06-02", "2025-06-01", "2026-06-07", "2027-06-06"]),
        (Profession.ACCOUNTANT, "RO", ["2026-07-13"]),
        (Profession.ACCOUNTANT, "BA", ["2026-11-10"]),
        (Profession.DRIVER, "ES", ["2026-07-10"]),
        (Profession.METALLURGIST, "ES", ["2026-12-01"]),
        (Profession.RAILWAY, "RO", ["2026-02-16"]),
        (Profession.BUILDER, "MX", ["2026-05-03"]),
        (Profession.TEACHER, None, ["2026-10-05"]),
    ],
)
def test_the_days(profession: Profession, country: str | None, days: list[str]) -> None:
    for day in map(date.fromisoformat, days):
        assert holiday_in(day.year, profession, country) == day


def test_movable_days_stay_what_they_are_for_twenty_years() -> None:
    movable = {rule for of_country in HOLIDAYS.values() for rule in of_country.values() if isinstance(rule, Nth)}
    for rule in movable:
        for year in range(2020, 2041):
            day = rule.in_year(year)
            assert (day.weekday(), day.month) == (rule.weekday, rule.month)
            same = [n for n in range(1, 32) if n <= 28 or _is_day(year, rule.month, n)]
            of_month = [n for n in same if date(year, rule.month, n).weekday() == rule.weekday]
            assert of_month.index(day.day) == (rule.n - 1 if rule.n > 0 else len(of_month) - 1)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@settings(max_examples=60)
@given(st.sampled_from(Profession), st.sampled_from([*HOLIDAYS, None]), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_the_next_one_is_within_a_year_and_known_to_the_planner(
    profession: Profession, country: str | None, today: date
) -> None:
    day = next_holiday(profession, country, today)
    assert day is None or (0 <= (day - today).days <= 371 and profession in kept_between(day, day))


def test_a_line_of_business_speaks_where_no_profession_stands() -> None:
    assert profession_of(None, Segment.CONSTRUCTION) is Profession.BUILDER
    assert profession_of(Profession.LAWYER, Segment.CONSTRUCTION) is Profession.LAWYER
    assert profession_of(None, Segment.PUBLIC) is None


# Conversations


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def mailing(
    new_database: Callable[..., str], clock: Clock, people_on: Platform | None, server: MailServer
) -> Iterator[Desk]:
    desk = Desk(new_database(), clock, people_on, smtp=server.address, mail_from=FROM)
    yield desk
    desk.app.close()


def client(desk: Desk, **values: Any) -> Chat:
    given = {"country": "RU", "email": "erika@acme.example", "contact": "Erika Muster"} | values
    desk.client("Acme", desk.person("ana"), **given)
    return desk.chat("ana")


@pytest.mark.sqlite
@pytest.mark.duty(18, says="/greet Acme")
async def test_a_holiday_is_told_with_its_text_and_mailed_on_a_press(mailing: Desk, server: MailServer) -> None:
    ana = client(mailing)
    assert "names no birthday, and no profession" in ana.answer("/greet Acme")
    ana.presses_data("changes.field:1.profession")
    assert "builder" in ana.answer("builder")
    assert "Builders’ Day: Sun 9 Aug 2026" in ana.answer("/greet Acme")
    assert "That day is too far away" in ana.presses("Text for Sun 9 Aug 2026")[0].text + "".join(
        one.text for one in ana.presses("E-mail it to erika@acme.example")
    )
    assert tick(mailing, 2026, 8, 6, 9, 0) == 0
    tick(mailing, 2026, 8, 7, 9, 0)  # the Friday before
    (reminder,) = told(mailing, "ana", "profession")
    assert reminder.text.splitlines() == [
        "🎉 Builders’ Day, Sun 9 Aug 2026: Acme",
        "A text to copy or to send:",
        "—",
        "День строителя",
        "Здравствуйте, Erika Muster!",
        "Поздравляем Вас с профессиональным праздником: День строителя! Желаем успехов в работе и благодарим за "
        "сотрудничество.",
        "Ana, Sample Ltd",
        "Moved from Sun 9 Aug 2026, because that is not a working day.",
    ]
    assert ana.presses("E-mail it to erika@acme.example")[0].text == (
        "The greeting to Acme goes to erika@acme.example; it is on record."
    )
    assert ana.presses("E-mail it to erika@acme.example")[0].text.startswith("Acme was greeted already")
    await delivered(mailing, server)
    (taken,) = server.taken
    assert (taken["To"], taken["Subject"]) == ("erika@acme.example", "День строителя")
    assert "a greeting was sent by e-mail" in ana.presses_data("changes.history:1")[0].text


def test_the_reminder_of_a_birthday_has_its_text(desk: Desk) -> None:
    ana = client(desk, language="hu", birth_month=3, birth_day=12, email=None)
    tick(desk, 2026, 3, 12, 9, 0)
    told(desk, "ana", "birthday")
    (text,) = ana.presses("Greeting")
    assert text.text.splitlines()[0] == "Boldog születésnapot!"
    assert text.labels == ["Card"], "no mail server here, so nothing to press"


def test_a_changed_country_takes_the_reminder_back_in_spanish(desk: Desk) -> None:
    desk.client("Obras SL", desk.person("eva", language="es"), country="MX", segment=Segment.CONSTRUCTION)
    tick(desk, 2026, 5, 1, 9, 0)
    (reminder,) = told(desk, "eva", "profession")
    assert reminder.text.startswith("🎉 Día de la Construcción, dom 3 may 2026: Obras SL")
    desk.write(lambda s: s.clients.change(s.clients.any(1), country="ES"))
    tick(desk, 2026, 5, 1, 9, 5)
    assert edits(desk, "eva")[0].startswith("✔ Ya no vale")


@pytest.mark.refused(18)
def test_the_clients_of_others_are_not_greeted(desk: Desk) -> None:
    client(desk, profession="builder")
    desk.person("bela")
    bela = desk.chat("bela")
    assert "No client of yours" in bela.answer("/greet Acme")
    for press in ("greetings.of:1", "greetings.show:1.builder.2026-08-09", "greetings.mail:1.builder.2026-08-09"):
        assert bela.presses_data(press)[0].text == "That button is out of date."
    ana = desk.chat("ana")
    assert ana.presses_data("greetings.mail:1.lawyer.2026-12-03")[0].text == "That button is out of date."
    desk.person("hugo", Role.HR)
    assert desk.chat("hugo").answer("/greet Acme").startswith("Your role does not include this.")
