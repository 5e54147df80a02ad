"""A part of the chaos suite (`make chaos` runs all of it), and that its table turns red where delivery is broken."""

from collections.abc import Iterator

import pytest

from tests.chaos.databases import Databases, Postgres, Sqlite
from tests.chaos.faults import FAULTS, Fault, run
from tests.chaos.kills import killed_with_flaw
from tests.chaos.world import SHORT

IN_SHORT = ("F1", "F2", "F3", "F7", "F8", "F10", "F11")


@pytest.fixture(scope="module")
def grounds(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """As `--database` says; on PostgreSQL a server of its own, which is restarted."""
    on_server = request.config.getoption("--database") == "postgresql"
    made: Databases = Postgres() if on_server else Sqlite(tmp_path_factory.mktemp("chaos"))
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.number in IN_SHORT], ids=lambda fault: fault[0])
def test_nothing_is_lost(fault: Fault, grounds: Databases) -> None:
    row = run(fault, grounds, SHORT, seed=2)
    assert row.wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("flaw", ["confirm-first", "mark-first"])
def test_the_table_turns_red_where_delivery_is_broken(flaw: str, grounds: Databases) -> None:
    fault = Fault("flaw", flaw, lambda world: killed_with_flaw(world, flaw))
    row = run(fault, grounds, SHORT, seed=2)
    assert row.lost > 0
    assert not any("still open" in why for why in row.wrong), "it is gone, not late"
    assert any(why.startswith("lost: ") for why in row.wrong)


@pytest.mark.slow
def test_the_same_without_a_flaw_is_green(grounds: Databases) -> None:
    fault = Fault("none", "no flaw", lambda world: killed_with_flaw(world, ""))
    assert run(fault, grounds, SHORT, seed=2).wrong == []
