"""All faults by their numbers, and how one of them is run."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.chaos import changes, clock, database, deploy, kills, platform, poison, replicas, slack, updates, volume
from tests.chaos.databases import Databases
from tests.chaos.world import Row, Scale, World, world

SQLITE, POSTGRESQL, BOTH = ("sqlite",), ("postgresql",), ("sqlite", "postgresql")


class Fault(NamedTuple):
    number: str
    title: str
    run: Callable[[World], None]
    databases: tuple[str, ...] = BOTH
    minutes: int = 1
    """That it takes in `make chaos`, where several run at once; the longest begin first."""
    alone: bool = False
    """It measures milliseconds, so nothing else may run beside it."""
    platform: str = "telegram"


FAULTS = (
    Fault("F1", "killed at random moments", kills.killed_at_random, minutes=3),
    Fault("F2", "killed at named points", kills.killed_at_points, minutes=2),
    Fault("F3", "asked to end under load", kills.asked_to_end),
    Fault("F4", "one of three dies for good", replicas.one_for_good, POSTGRESQL),
    Fault("F5", "three days of downtime", clock.days_of_downtime),
    Fault("F6", "the platform is away", platform.away),
    Fault("F7", "accepted, the answer lost", platform.answers_lost),
    Fault("F8", "429 for some, for one chat", platform.floods),
    Fault("F9", "refused for good, moved", platform.refusals),
    Fault("F10a", "updates come again", updates.repeated),
    Fault("F10b", "pushed to two replicas at once", updates.pushed_to_two, POSTGRESQL),
    Fault("F11", "killed with a batch of updates", kills.killed_with_a_batch, minutes=2),
    Fault("F12", "the reader of updates stands still", replicas.poller_asleep, POSTGRESQL),
    Fault("F13", "a sender stands still, then wakes", replicas.sender_asleep, POSTGRESQL),
    Fault("F14", "the database server restarts", database.server_restarts, POSTGRESQL),
    Fault("F15a", "the file is held by a foreign writer", database.file_in_use, SQLITE),
    Fault("F15b", "the disk is full", database.file_full, SQLITE),
    Fault("F16a", "the clock jumps", clock.clock_jumps, minutes=2),
    Fault("F16b", "the clock is wrong at the start", clock.wrong_at_the_start),
    Fault("F17", "every change of clocks 2024-2028", clock.zones, SQLITE),
    Fault("F18", "messages and reminders that kill", poison.poisoned),
    Fault("F19", "ticks that fail or hang", poison.ticks_fail, minutes=3),
    Fault("F20", "done, paid, dismissed before due", changes.stale),
    Fault("F21", "a rolling deploy", deploy.rolling, POSTGRESQL),
    Fault("F22a", "Slack: connections end, ghosts, none", slack.connections, minutes=3, platform="slack"),
    Fault("F22b", "Slack: killed while it sends", slack.killed_while_sending, minutes=3, platform="slack"),
    Fault("F22c", "Slack: accepted, the answer lost", slack.answers_lost, minutes=2, platform="slack"),
    Fault("F23", "100,000 open messages", volume.many_open, alone=True),
    Fault("F24", "all of it at random", volume.soak, minutes=2),
)


def run(fault: Fault, databases: Databases, scale: Scale, seed: int) -> Row:
    """The fault's row, failed with the reason where something was raised."""
    row = Row(fault.number, fault.title, databases.name)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="backdesk-chaos-") as folder:
        try:
            with world(databases, fault.platform, Path(folder) / "world", row, scale, seed) as made:
                fault.run(made)
                made.judge()
        except Exception as error:  # whatever it is, the row failed and the others go on
            row.wrong.append(f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}")
    row.seconds = time.monotonic() - begun
    return row
