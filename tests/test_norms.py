"""Norms: the usual ones, those that leaders set for a person, a team or a role from a month on, and their history."""

from datetime import date, time

import pytest

from office.norms import DEFAULTS, Norm, NormRule, norms_of
from office.rights import Role
from office.staff import Person
from tests.desk import Desk

USUAL = {norm: target.count for norm, target in DEFAULTS.items()}
MARCH, APRIL, MAY = date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)
CALLS = Norm.CALLS
OLD_BUTTON = "That button is out of date."


def somebody(person_id: int = 5, role: Role = Role.REP, head: int | None = 3) -> Person:
    hours = time(9), time(18), time(17, 30)
    return Person(person_id, "x", "X", role, "en", "UTC", None, head, "12345", *hours, 3)


# The rule


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("rules", "day", "calls"),
    [
        ([], date(2026, 3, 11), 30),
        ([NormRule(CALLS, 25, MARCH, role=Role.REP)], date(2026, 2, 28), 30),
        ([NormRule(CALLS, 25, MARCH, role=Role.REP)], date(2026, 3, 1), 25),
        ([NormRule(CALLS, 25, MARCH, role=Role.CLERK)], date(2026, 3, 1), 30),
        ([NormRule(CALLS, 20, MARCH, team_id=3), NormRule(CALLS, 25, APRIL, role=Role.REP)], MAY, 20),
        ([NormRule(CALLS, 20, MARCH, team_id=4)], MAY, 30),
        ([NormRule(CALLS, 10, MARCH, person_id=5), NormRule(CALLS, 20, APRIL, team_id=3)], MAY, 10),
        ([NormRule(CALLS, 12, APRIL, person_id=5), NormRule(CALLS, 10, MARCH, person_id=5)], date(2026, 3, 31), 10),
        ([NormRule(CALLS, 12, APRIL, person_id=5), NormRule(CALLS, 10, MARCH, person_id=5)], APRIL, 12),
        ([NormRule(CALLS, 12, APRIL, person_id=5), NormRule(CALLS, 10, APRIL, person_id=5)], APRIL, 10),
        ([NormRule(CALLS, 0, APRIL, person_id=5)], APRIL, None),
        ([NormRule(CALLS, 25, date(2028, 2, 1), role=Role.REP)], date(2028, 2, 29), 25),
    ],
)
def test_the_nearest_counts_and_of_these_the_latest(rules: list[NormRule], day: date, calls: int | None) -> None:
    wanted = USUAL | {CALLS: calls}
    assert norms_of(rules, somebody(), day) == {norm: count for norm, count in wanted.items() if count}


@pytest.mark.sqlite
def test_others_than_reps_have_only_what_is_set() -> None:
    clerk, head = somebody(role=Role.CLERK), somebody(3, Role.HEAD)
    rules = [NormRule(CALLS, 20, MARCH, team_id=3), NormRule(Norm.CARDS, 5, MARCH, role=Role.CLERK)]
    assert norms_of(rules, clerk, MAY) == {Norm.CARDS: 5}
    assert norms_of(rules, head, MAY) == {}


# Conversations


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.person("dora", Role.DIRECTOR)
    hana = desk.person("hana", Role.HEAD)
    other = desk.person("olga", Role.HEAD)
    ana = desk.person("ana", head=hana)
    desk.person("bela", head=other)
    desk.person("clara", Role.CLERK)
    desk.client("Acme GmbH", ana)
    return desk


def calls_of(desk: Desk, login: str, day: date) -> int | None:
    return desk.read(lambda s: s.norms.of(s.staff.by_login(login), day).get(CALLS))


@pytest.mark.duty(76, says="/norm calls 25 Ana")
def test_a_head_sets_a_persons_norm_and_its_counter_goes_by_it(office: Desk) -> None:
    hana, ana = office.chat("hana"), office.chat("ana")
    assert hana.answer("/norm calls 25 Ana").splitlines() == [
        "The norm is set.",
        "calls: 25 from March 2026 on, Ana",
    ]
    assert ana.reads()[0].text.splitlines() == ["Hana has changed your norm.", "calls: 25 from March 2026 on, Ana"]
    counter, *bars = ana.answer("/norms").splitlines()
    assert counter.startswith("Today: calls 0/25, phone offers 0/20 companies")
    assert bars[0] == "▱▱▱▱▱▱▱▱ 0/25 calls · behind"
    assert bars[-1].startswith("▱▱▱▱▱▱▱▱ 0/4 new contracts")
    assert "calls 1/25" in ana.answer("/call acme, 5, reached")
    assert "calls: 1/25" in hana.answer("/digest").lower() or "1/25" in hana.answer("/digest")
    assert calls_of(office, "ana", date(2026, 2, 28)) == 30, "a past month stays as it was"
    hana.says("/norm calls 28 ana from may")
    assert [calls_of(office, "ana", day) for day in (date(2026, 4, 30), MAY)] == [25, 28]
    shown = hana.answer("/norm ana").splitlines()
    assert shown[0].startswith("Ana: calls 25, offers by e-mail 50, offers by phone 20")
    assert [line.partition(" – ")[0] for line in shown[1:]] == [
        "calls: 28 from May 2026 on, Ana",
        "calls: 25 from March 2026 on, Ana",
    ]
    assert shown[1].endswith("set by Hana, Wed 11 Mar 2026, 12:00")
    assert "Undone" in hana.presses_data("norms.undo:1")[0].text
    assert hana.presses_data("norms.undo:1")[0].text == "This norm was taken back before."
    assert calls_of(office, "ana", MARCH) == 30
    assert "offers by e-mail 50" in hana.answer("/norm")


def test_a_team_a_role_and_the_whole_company(office: Desk) -> None:
    assert "the team of Hana" in office.chat("hana").answer("/norm offers by e-mail 40")
    dora = office.chat("dora")
    assert "everybody in the role “sales rep”" in dora.answer("/norm emails 45")
    assert "everybody in the role “clerk”" in dora.answer("/norm cards 5 clerk from 2026-04")
    emails = [
        office.read(lambda s, login=login: s.norms.of(s.staff.by_login(login), MARCH)[Norm.OFFERS_EMAIL])
        for login in ("ana", "bela")
    ]
    assert emails == [40, 45], "what a head sets is nearer than what holds for all"
    assert office.read(lambda s: s.norms.of(s.staff.by_login("clara"), APRIL)) == {Norm.CARDS: 5}
    assert "no norm from March 2026 on" in dora.answer("/norm calls 0 bela")
    assert "Today: calls 0, phone offers 0/20 companies" in office.chat("bela").answer("/norms")
    assert office.chat("ana").messages()[-1].text.splitlines()[0] == "Hana has changed your norm.", "not by Dora"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/norm blob 5", "Write what, how many"),
        ("/norm 25", "Write what, how many"),
        ("/norm calls 5000", "A norm is 1,000 at most."),
        ("/norm calls 25 zxqv", "Nobody in your team is called “zxqv”."),
        ("/norm calls 25 ana from february", "February 2026 is over, and its norms stay as they were."),
        ("/norm calls 25 clerk", "A norm for a whole role is set by the director."),
        ("/norm calls -5", "Nobody in your team"),
    ],
)
def test_bad_input_says_what_to_do_and_writes_nothing(office: Desk, line: str, answer: str) -> None:
    assert answer in office.chat("hana").answer(line)
    assert office.read(lambda s: s.norms.all()) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "/norm llamadas 25 Ana desde mayo"),
        ("ro", "/normă apeluri 25 Ana din mai"),
        ("ru", "/норма звонки 25 Ана с мая"),
        ("hu", "/norma hívás 25 Ana május"),
        ("bs", "/norma pozivi 25 Ana od maja"),
    ],
)
def test_in_other_languages(office: Desk, language: str, line: str) -> None:
    office.person("lea", Role.DIRECTOR, language=language)
    office.chat("lea").says(line)
    assert [calls_of(office, "ana", day) for day in (date(2026, 4, 30), MAY)] == [30, 25]


@pytest.mark.refused(76)
def test_nobody_sets_or_reads_the_norms_of_another_team(office: Desk) -> None:
    hana, olga, ana = office.chat("hana"), office.chat("olga"), office.chat("ana")
    assert ana.answer("/norm calls 1").startswith("Your role does not include this.")
    hana.says("/norm calls 25 ana")
    assert "Nobody in your team is called" in olga.answer("/norm calls 3 ana")
    assert olga.presses_data("norms.undo:1")[0].text == OLD_BUTTON
    ana_id = office.read(lambda s: s.staff.by_login("ana").id)
    assert olga.presses_data(f"norms.history:{ana_id}")[0].text == OLD_BUTTON
    assert "Ana:" not in olga.answer("/norm")
    assert calls_of(office, "ana", MARCH) == 25
