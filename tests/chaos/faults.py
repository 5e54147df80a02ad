"""All faults by their numbers, and how one of them is run."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.chaos import kills, platform
from tests.chaos.databases import Databases
from tests.chaos.world import Row, Scale, World, world

BOTH = ("sqlite", "postgresql")


class Fault(NamedTuple):
    number: str
    title: str
    run: Callable[[World], None]
    databases: tuple[str, ...] = BOTH


FAULTS = (
    Fault("F1", "killed at random moments", kills.killed_at_random),
    Fault("F2", "killed at named points", kills.killed_at_points),
    Fault("F3", "asked to end under load", kills.asked_to_end),
    Fault("F6", "the platform is away", platform.away),
    Fault("F7", "accepted, the answer lost", platform.answers_lost),
    Fault("F8", "429 for some, for one chat", platform.floods),
    Fault("F9", "refused for good, moved", platform.refusals),
    Fault("F10", "updates come again", platform.repeated),
    Fault("F11", "killed with a batch of updates", kills.killed_with_a_batch),
)


def run(fault: Fault, databases: Databases, scale: Scale, seed: int) -> Row:
    """The fault's row, failed with the reason where something was raised."""
    row = Row(fault.number, fault.title, databases.name)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="backdesk-chaos-") as folder:
        try:
            with world(databases, Path(folder) / "world", row, scale, seed) as made:
                fault.run(made)
                made.judge()
        except (TimeoutError, AssertionError, LookupError, OSError) as error:
            row.wrong.append(f"{type(error).__name__}: {error}")
    row.seconds = time.monotonic() - begun
    return row
