"""A part of the chaos suite (`make chaos` runs all of it), and that its table turns red where delivery is broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.databases import Sqlite
from tests.chaos.faults import FAULTS, Fault, run
from tests.chaos.kills import killed_with_flaw
from tests.chaos.side_by_side import Chosen, run_on
from tests.chaos.slack import answers_lost
from tests.chaos.world import SHORT

# Each brings the databases of its own, whatever --database says.
pytestmark = [pytest.mark.slow, pytest.mark.sqlite]

ON_SQLITE = ("F1", "F2", "F3", "F7", "F8", "F10a", "F11", "F22a", "F22b", "F22c")
ON_POSTGRESQL = ("F1", "F3", "F4", "F10b", "F12")


def chosen() -> Iterator[Chosen]:
    for kind, numbers in (("postgresql", ON_POSTGRESQL), ("sqlite", ON_SQLITE)):
        yield from ((fault, kind) for fault in FAULTS if fault.number in numbers)


# The longest first: several run at once.


@pytest.mark.parametrize("flaw", ["confirm-first", "mark-first"])
def test_the_table_turns_red_where_delivery_is_broken(flaw: str, tmp_path: Path) -> None:
    fault = Fault("flaw", flaw, lambda world: killed_with_flaw(world, flaw))
    row = run(fault, Sqlite(tmp_path), SHORT, seed=2)
    assert row.lost > 0
    assert not any("still open" in why for why in row.wrong), "it is gone, not late"
    assert any(why.startswith("lost: ") for why in row.wrong)


def test_the_table_turns_red_where_nobody_looks_before_it_sends_again(tmp_path: Path) -> None:
    fault = Fault("flaw", "never-look", lambda world: answers_lost(world, "never-look"), platform="slack")
    row = run(fault, Sqlite(tmp_path), SHORT, seed=2)
    assert row.twice > 0
    assert any(why.endswith("came twice") for why in row.wrong)


def test_the_same_without_a_flaw_is_green(tmp_path: Path) -> None:
    fault = Fault("none", "no flaw", lambda world: killed_with_flaw(world, ""))
    row = run(fault, Sqlite(tmp_path), SHORT, seed=2)
    assert row.wrong == []
    assert row.held == 0, "no message was in doubt twice"


@pytest.mark.parametrize(
    ("fault", "kind"), list(chosen()), ids=lambda part: part if isinstance(part, str) else part.number
)
def test_nothing_is_lost(fault: Fault, kind: str) -> None:
    assert run_on(fault, kind, SHORT, seed=2).wrong == []
