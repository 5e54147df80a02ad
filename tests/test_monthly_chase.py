"""The monthly report is asked for by the 3rd, on the author's own calendar; leaders hear who is late."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from office.monthly_reports import chase
from office.periods import Period, month_of, period_before
from office.worktime import WorkTime, is_workday, to_local
from scheduler import reminders
from scheduler.monthly_reports import MonthlyReports
from storage.store import Store
from tests.desk import Desk
from tests.test_monthly_reports import march, rows, signed
from tests.test_reminders import tick, told

KIND, LATE = "monthly", "monthly_late"


# When it is due


@pytest.mark.parametrize(
    ("month", "country", "due", "days"),
    [
        # Tuesday, 3 March: the second working day before it lies in February, when nothing can be signed.
        (month_of(2026, 2), None, date(2026, 3, 3), [2, 3]),
        (month_of(2026, 5), None, date(2026, 6, 3), [1, 2, 3]),
        # Sunday, 3 May: Friday is a holiday in Spain and Hungary, so nothing is worked since the 1st.
        (month_of(2026, 4), "ES", date(2026, 5, 4), [4]),
        (month_of(2026, 4), "HU", date(2026, 5, 4), [4]),
        (month_of(2026, 4), None, date(2026, 5, 1), [1]),
        # Saturday, 3 January, after New Year.
        (month_of(2025, 12), None, date(2026, 1, 2), [1, 2]),
        (month_of(2025, 12), "ES", date(2026, 1, 2), [2]),
        (month_of(2025, 12), "RU", date(2026, 1, 12), [12]),
        # Of a leap year's February; Sunday, 3 March.
        (month_of(2024, 2), "HU", date(2024, 3, 1), [1]),
        # Saturdays that are worked: 3 August in Hungary, 2 November in Russia.
        (month_of(2024, 7), "HU", date(2024, 8, 3), [1, 2, 3]),
        (month_of(2024, 7), None, date(2024, 8, 2), [1, 2]),
        (month_of(2024, 10), "RU", date(2024, 11, 2), [1, 2]),
    ],
)
def test_due_on_the_last_working_day_by_the_third(
    month: Period, country: str | None, due: date, days: list[int]
) -> None:
    found = chase(month, WorkTime("UTC", country=country))
    assert (found.due, [day.day for day in found.days], found.away) == (due, days, False)


@pytest.mark.parametrize("country", [None, "ES", "HU", "RU", "BA"])
def test_in_every_month_of_twenty_years_it_is_asked_for_on_working_days_up_to_the_last(country: str | None) -> None:
    worktime, month = WorkTime("Europe/Madrid", country=country), month_of(2040, 12)
    for _ in range(240):
        found = chase(month, worktime)
        assert found.days == tuple(sorted(found.days))
        assert found.days[-1] == found.due
        assert all(is_workday(day, worktime) and day > month.last for day in found.days)
        assert found.due.day <= 3 or not any(
            is_workday(month.last + timedelta(days=count), worktime) for count in range(1, found.due.day)
        )
        month = period_before(month)


def test_who_is_away_is_asked_on_the_other_days_or_on_the_first_one_back() -> None:
    worktime, june = WorkTime("UTC"), [date(2026, 6, day) for day in range(1, 15)]
    partly = chase(month_of(2026, 5), worktime, frozenset(june[1:3]))
    assert (partly.due, partly.days, partly.away) == (date(2026, 6, 3), (date(2026, 6, 1),), False)
    wholly = chase(month_of(2026, 5), worktime, frozenset(june[:12]))
    assert (wholly.due, wholly.days, wholly.away) == (date(2026, 6, 15), (date(2026, 6, 15),), True)


# Chased


@pytest.fixture
def office(desk: Desk) -> Desk:
    return march(desk)


def joined(desk: Desk, login: str, **values: object) -> None:
    """Somebody of Hana's who was there in March."""
    now, desk.clock.now = desk.clock.now, datetime(2026, 3, 2, tzinfo=UTC)
    desk.person(login, head=desk.read(lambda store: store.staff.by_login("hana")), **values)  # type: ignore[arg-type]
    desk.clock.now = now


def standing(desk: Desk, login: str, kind: str) -> list[str]:
    return [one.text for one in desk.chat(login).messages() if one.kind in (kind, "edit")]


def test_chased_until_it_is_signed(office: Desk) -> None:
    due = "✎ The report for March 2026 is due by Fri 3 Apr 2026."
    tick(office, 2026, 4, 1, 8, 59)
    assert told(office, "ana", KIND) == []
    tick(office, 2026, 4, 1, 9, 0)
    assert [one.text for one in told(office, "ana", KIND)] == [due]
    tick(office, 2026, 4, 2, 9, 0)
    tick(office, 2026, 4, 2, 11, 0)
    assert [one.text for one in told(office, "ana", KIND)] == [due]
    assert rows(office.chat("ana").presses("Open the report"))[0] == "Monthly report, March 2026: Ana"
    signed(office.chat("ana"))
    tick(office, 2026, 4, 3, 9, 0)
    assert f"✓ Signed Thu 2 Apr 2026, 11:00\n{due}" in standing(office, "ana", KIND)
    assert told(office, "ana", KIND) == []
    tick(office, 2026, 4, 3, 17, 30)
    assert told(office, "hana", LATE) == []


def test_leaders_hear_in_the_evening_who_is_late_and_ask(office: Desk) -> None:
    joined(office, "ben")
    joined(office, "rosa", language="es", country="ES")  # Good Friday: due on Thursday, 2 April
    office.person("newcomer", head=office.read(lambda store: store.staff.by_login("hana")))
    tick(office, 2026, 4, 2, 17, 30)
    assert [one.text for one in told(office, "hana", LATE)] == ["⚠ 1 report for March 2026 is not signed:\nRosa"]
    signed(office.chat("ana"))
    tick(office, 2026, 4, 3, 17, 29)
    assert told(office, "hana", LATE) == []
    tick(office, 2026, 4, 3, 17, 30)
    (late,) = told(office, "hana", LATE)
    assert late.text == "⚠ 2 reports for March 2026 are not signed:\nBen, Rosa"
    assert standing(office, "dora", LATE)[-1].endswith("are not signed:\nHana: Ben, Rosa")
    hana = office.chat("hana")
    assert rows(hana.presses("Remind them")) == ["Asked once more: Ben, Rosa"]
    (nudged,) = [one.text for one in office.chat("rosa").reads() if one.text.startswith("Hana")]
    assert nudged.splitlines() == [
        "Hana te pide el informe.",
        "✎ El informe de marzo de 2026 va con retraso; el plazo era el jue 2 abr 2026.",
        "El día 3 (vie 3 abr 2026) no trabajas.",
    ]
    assert "Rosa: not signed, late since Thu 2 Apr 2026" in rows(hana.presses("All reports"))
    assert "Newcomer" not in hana.messages()[-1].text
    assert hana.answer("/monthly late").endswith("Ben, Rosa")
    rosa = office.chat("rosa")
    rosa.presses("Abrir el informe")
    rosa.presses("Firmar")
    for words in ("nada", "vacaciones", "nada", "nada", "vender"):
        rosa.says(words)
    rosa.presses("Guardar")
    rosa.presses("Firmar")
    tick(office, 2026, 4, 3, 17, 45)
    assert "⚠ 1 report for March 2026 is not signed:\nBen" in standing(office, "hana", LATE)
    signed(office.chat("ben"))
    tick(office, 2026, 4, 3, 17, 50)
    assert any(text.startswith("✓ All have signed.") for text in standing(office, "hana", LATE))


def test_who_is_away_is_asked_on_the_first_day_back(office: Desk) -> None:
    def leave(store: Store) -> None:
        ana, dora = store.staff.by_login("ana"), store.staff.by_login("dora")
        store.absences.add(ana, date(2026, 3, 30), date(2026, 4, 7), dora)

    office.write(leave)
    for day in range(1, 8):
        tick(office, 2026, 4, day, 9, 0)
        assert told(office, "ana", KIND) == [], day
    tick(office, 2026, 4, 3, 17, 30)
    assert told(office, "hana", LATE) == []
    tick(office, 2026, 4, 8, 9, 0)
    assert [one.text for one in told(office, "ana", KIND)] == [
        "✎ The report for March 2026 is due today.\nYou were away in the days before; that is why it is due now."
    ]
    tick(office, 2026, 4, 8, 17, 30)
    assert [one.text for one in told(office, "hana", LATE)] == ["⚠ 1 report for March 2026 is not signed:\nAna"]


CHASED = {
    # Of 2028, a leap year, as day.month: Epiphany and Labour Day, worked Saturdays, the long New Year of Russia.
    "none": "3.1 1.2 2.2 3.2 1.3 2.3 3.3 3.4 1.5 2.5 3.5 1.6 2.6 3.7 1.8 2.8 3.8 1.9 2.10 3.10 1.11 2.11 3.11 1.12",
    "es": "3.1 1.2 2.2 3.2 1.3 2.3 3.3 3.4 2.5 3.5 1.6 2.6 3.7 1.8 2.8 3.8 1.9 2.10 3.10 2.11 3.11 1.12",
    "hu": "3.1 1.2 2.2 3.2 1.3 2.3 3.3 3.4 2.5 3.5 1.6 2.6 3.7 1.8 2.8 3.8 1.9 2.10 3.10 2.11 3.11 1.12",
    "us": "3.1 1.2 2.2 3.2 1.3 2.3 3.3 3.4 1.5 2.5 3.5 1.6 2.6 3.7 1.8 2.8 3.8 1.9 2.10 3.10 1.11 2.11 3.11 1.12",
}


def test_over_a_whole_year(desk: Desk) -> None:
    """Each is asked at nine on the own clock, on the own working days, DST and 29 February or not; nothing twice."""
    desk.clock.now = datetime(2027, 11, 1, tzinfo=UTC)
    zones = {"none": "UTC", "es": "Europe/Madrid", "hu": "Europe/Budapest", "us": "America/New_York"}
    for login, zone in zones.items():
        desk.person(login, timezone=zone, country={"es": "ES", "hu": "HU"}.get(login))
    days = [date(2028, month, day) for month in range(1, 13) for day in (1, 2, 3, 4, 12)]

    def year(store: Store) -> dict[str, list[datetime]]:
        for moment in (datetime.combine(day, time(hour), UTC) for day in days for hour in range(6, 16)):
            now = Store(store.connection, moment)
            MonthlyReports().plan(now, moment)
            while reminders.fire(now, desk.app.company, moment):
                pass
        sent = {login: store.outbox.of_chat(*desk.dialog(login)[:2]) for login in zones}
        return {login: [to_local(one.created_at, zones[login]) for one in told] for login, told in sent.items()}

    found = desk.write(year)
    assert {one.time() for told in found.values() for one in told} == {time(9)}
    assert {login: " ".join(f"{one.day}.{one.month}" for one in told) for login, told in found.items()} == CHASED


def test_leaders_hear_after_an_outage_who_is_late(office: Desk) -> None:
    tick(office, 2026, 4, 1, 9, 0)
    tick(office, 2026, 4, 6, 9, 0)
    assert len(told(office, "hana", LATE)) == 1
