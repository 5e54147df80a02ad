"""`backdesk run` as a process: it ends in order when asked, and a second one on the same database is refused.

What becomes of messages where it is killed at any moment is in `test_chaos`.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.chaos.databases import Sqlite
from tests.chaos.running import ROOT
from tests.chaos.world import SHORT, Row, world


@pytest.mark.sqlite
@pytest.mark.slow
def test_it_ends_in_order_when_asked_and_a_second_one_is_refused(tmp_path: Path) -> None:
    with world(Sqlite(tmp_path), "telegram", tmp_path / "world", Row("end", "", "sqlite"), SHORT, 1) as made:
        made.work.hire(8)
        server, process = made.server, made.start()
        made.until(lambda: server.polls)
        second = subprocess.run(
            [sys.executable, "-m", "bot", "run"],
            cwd=ROOT,
            env=made.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert second.returncode == 2
        assert second.stderr.splitlines()[-1].startswith("backdesk: another 'backdesk run' holds this database")
        server.latency = 0.5
        for user in made.work.reps:
            server.say(user, "/norms")
        made.until(made.open)
        made.end(process)
        assert made.row.wrong == []
        logged = process.log.read_text()
        assert server.token not in logged, "no secret in the log"
        assert "Acme" not in logged, "no personal data in the log"
        answered = sum(len(server.messages(user)) for user in made.work.reps)
        assert answered + made.open() + len(server.pending()) == 8, "sent, or waiting in the table"
