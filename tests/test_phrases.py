"""Lines that were not understood for sure: kept with what was chosen, judged by an admin, and learned from."""

import pytest

from bot.understanding.meaning import Intent
from office.rights import Role
from tests.desk import Chat, Desk
from tests.lines import HALF, Lines

ODD = "give me the scoreboard for acme"


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.client("Acme GmbH", desk.person("ana"))
    return desk.chat("ana")


@pytest.fixture
def root(desk: Desk) -> Chat:
    desk.person("root", Role.ADMIN)
    return desk.chat("root")


@pytest.fixture
def lines(desk: Desk, ana: Chat) -> Lines:
    lines = Lines(desk)
    lines.mean(ODD, Intent.CALL_HISTORY, Intent.MY_STATS, Intent.HELP, certainty=HALF)
    return lines


def accepted(desk: Desk) -> list[tuple[str, str]]:
    return desk.read(lambda store: store.phrases.accepted())


def test_the_chosen_meaning_is_kept_with_the_line(lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says(ODD)
    ana.presses("my figures today")
    assert root.answer("/phrases").splitlines() == [
        "1 line that I did not understand for sure:",
        f"“{ODD}”",
        "Ana · Wed 11 Mar 2026, 12:00 · English",
        "Chosen meaning: my figures today",
    ]


def test_a_line_that_got_help_waits_without_a_meaning(lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says("blah blah")
    shown = root.says("/phrases")[0]
    assert "Nobody has said what it means." in shown.text
    assert shown.labels == ["Reject", "Another meaning", "Later"]


def test_a_line_typed_twice_is_kept_once(lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says(ODD)
    ana.says(ODD)
    assert root.answer("/phrases").startswith("1 line")


def test_what_was_understood_is_not_kept(lines: Lines, ana: Chat, root: Chat) -> None:
    lines.mean("my numbers", Intent.MY_STATS)
    ana.says("my numbers")
    ana.says("acme")
    assert root.answer("/phrases") == "There are no lines to judge."


def test_an_accepted_line_is_learned(desk: Desk, lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says(ODD)
    ana.presses("my figures today")
    root.says("/phrases")
    assert root.presses("Accept")[-1].text.startswith("Accepted: my figures today.")
    assert accepted(desk) == [(ODD, "my_stats")]


def test_another_meaning_is_accepted_as_the_admin_says(desk: Desk, lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says(ODD)
    root.says("/phrases")
    root.presses("Another meaning")
    root.presses("report on the team")
    assert accepted(desk) == [(ODD, "team_report")]


def test_a_rejected_line_leaves_no_text(desk: Desk, lines: Lines, ana: Chat, root: Chat) -> None:
    data = ana.says(ODD)[0].buttons[0][0][1]
    root.says("/phrases")
    root.presses("Reject")
    assert accepted(desk) == []
    assert desk.read(lambda store: store.phrases.get(1).text) == ""
    assert ana.presses_data(data)[0].text.startswith("That button is out of date")


def test_a_judged_line_is_not_changed_by_a_late_press(desk: Desk, lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says(ODD)
    root.says("/phrases")
    root.presses("Another meaning")
    root.presses("report on the team")
    ana.presses("my figures today")
    assert accepted(desk) == [(ODD, "team_report")]


def test_the_oldest_comes_first_and_later_shows_the_next(lines: Lines, ana: Chat, root: Chat) -> None:
    ana.says("first of all")
    ana.says("second of all")
    assert "“first of all”" in root.answer("/phrases")
    assert "“second of all”" in root.presses("Later")[-1].text
    assert "“first of all”" in root.presses("Later")[-1].text


def test_only_an_admin_sees_them(lines: Lines, ana: Chat) -> None:
    ana.says(ODD)
    assert ODD not in ana.answer("/phrases")


def test_from_then_on_the_line_is_understood(desk: Desk, ana: Chat, root: Chat) -> None:
    """With the real understanding."""
    line = "scoreboard pronto bitte"
    desk.write(lambda store: store.phrases.accept(store.phrases.get(store.phrases.keep(1, line, "en")), "my_stats"))
    assert ana.answer(line).startswith("Today: calls 0/30")
