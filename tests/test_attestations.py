"""Attestation every six months: due by the last one or the joining day, told 30 and 7 days before, the next planned."""

from datetime import date

import pytest

from office.personnel import next_attestation
from office.rights import Role
from tests.desk import Desk
from tests.test_reminders import tick, told


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 8, 29)),
        (date(2026, 3, 11), date(2026, 9, 11)),
        (date(2026, 10, 30), date(2027, 4, 30)),
    ],
)
def test_half_a_year(last: date, due: date) -> None:
    assert next_attestation(last) == due


@pytest.mark.duty(72, says="/attestation Ana, passed, knows the price list")
def test_it_is_told_before_held_and_the_next_one_follows(desk: Desk) -> None:
    desk.person("hedi", Role.HR)
    mark = desk.person("mark", Role.HEAD)
    desk.person("ana", head=mark, language="es")
    hedi = desk.chat("hedi")
    assert "Ana: due Fri 11 Sept 2026" in hedi.answer("/attestation")
    tick(desk, 2026, 8, 12, 9, 0)
    for login, word in (("hedi", "Attestation of Ana"), ("mark", "Attestation of Ana"), ("ana", "evaluación de Ana")):
        assert any(word in one.text for one in told(desk, login, "attestation")), login
    tick(desk, 2026, 9, 4, 9, 0)
    assert any("Ana" in one.text for one in told(desk, "hedi", "attestation"))
    answer = hedi.answer("/attestation Ana, passed, knows the price list")
    assert answer.startswith("✓ Attestation of Ana, Fri 4 Sept 2026: passed\nknows the price list\n")
    assert "The next one is due Thu 4 Mar 2027." in answer
    assert any("apto" in one.text for one in desk.chat("ana").reads())
    tick(desk, 2026, 9, 5, 9, 0)
    assert "The next one is due Fri 11 Sept 2026." in hedi.presses("Undo")[-1].text
    assert desk.chat("ana").reads()[-1].text.startswith("✓ ")  # told that it was taken back


@pytest.mark.refused(72)
def test_who_keeps_no_personnel_enters_none(desk: Desk) -> None:
    desk.person("hedi", Role.HR)
    desk.person("ana")
    desk.person("mark", Role.HEAD)
    assert desk.chat("mark").answer("/attestation Ana, passed").startswith("Your role does not include this.")
    hedi = desk.chat("hedi")
    for line in (
        "/attestation Ana",
        "/attestation Ana, maybe",
        "/attestation Zebulon, passed",
        "/attestation Hedi, passed",
    ):
        assert hedi.answer(line)
    person = desk.read(lambda s: s.staff.by_login("ana"))
    assert desk.read(lambda s: s.attestations.of(person)) == []


def test_after_a_long_outage_it_is_still_told(desk: Desk) -> None:
    desk.person("ana")
    tick(desk, 2026, 8, 9, 9, 0)
    tick(desk, 2026, 8, 14, 9, 0)
    assert len(told(desk, "ana", "attestation")) == 1
