"""Several faults at once, each in a process of its own with a database and a fake Telegram of its own."""

import multiprocessing
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import closing
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from tests.chaos.databases import KINDS
from tests.chaos.faults import Fault, run
from tests.chaos.world import Row, Scale

Chosen = tuple[Fault, str]
"""A fault and the database on which it is to be run."""


def side_by_side(chosen: Sequence[Chosen], scale: Scale, seed: int, jobs: int) -> Iterator[Row]:
    """The rows, each as soon as it is there; first `jobs` at a time, then one by one those that measure time."""
    crowd = sorted((one for one in chosen if not one[0].alone), key=lambda one: -one[0].minutes)
    alone = [one for one in chosen if one[0].alone]
    for together, workers in ((crowd, jobs), (alone, 1)):
        # A fresh process for each: it has seen no other fault, and a fork of threads would hang.
        fresh = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers, fresh, max_tasks_per_child=1) as pool:
            rows: list[Future[Row]] = [pool.submit(run_on, *one, scale, seed) for one in together]
            try:
                for row in as_completed(rows):
                    yield row.result()
            finally:  # after Ctrl-C those that have not begun do not begin
                pool.shutdown(cancel_futures=True)


def run_on(fault: Fault, kind: str, scale: Scale, seed: int) -> Row:
    """One fault on a fresh database of that kind."""
    with tempfile.TemporaryDirectory(prefix="backdesk-chaos-") as folder, closing(KINDS[kind](Path(folder))) as made:
        row = run(fault, made, scale, seed)
    row.work = sum(_worked(whose) for whose in (RUSAGE_SELF, RUSAGE_CHILDREN))
    return row


def _worked(whose: int) -> float:
    """Seconds of a processor."""
    used = getrusage(whose)
    return used.ru_utime + used.ru_stime
