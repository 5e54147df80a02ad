"""`python -m tests.chaos`: run the faults, print the table, write docs/reliability.md. Exit status 1 when one fails."""

import argparse
import sys
import time
from pathlib import Path

from tests.chaos.databases import KINDS
from tests.chaos.faults import FAULTS
from tests.chaos.side_by_side import side_by_side
from tests.chaos.table import plain, write
from tests.chaos.world import LONG, SHORT, USUAL, Row

SCALES = {scale.name: scale for scale in (SHORT, USUAL, LONG)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--only", nargs="*", metavar="F3", help="these faults; all of them by default")
    parser.add_argument("--database", choices=KINDS, help="on this one; on both by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", choices=SCALES, default=USUAL.name)
    parser.add_argument("--jobs", type=int, default=4, help="so many faults at once; most of them mostly wait")
    parser.add_argument("--write", type=Path, help="write the table into this page, between its two marks")
    options = parser.parse_args()
    chosen = [
        (fault, kind)
        for fault in FAULTS
        for kind in fault.databases
        if fault.number in (options.only or [fault.number]) and kind in (options.database or kind)
    ]
    begun = time.monotonic()
    rows: list[Row] = []
    for row in side_by_side(chosen, SCALES[options.scale], options.seed, options.jobs):
        rows.append(row)
        print(plain(row), flush=True)
    print(f"{len(rows)} rows in {(time.monotonic() - begun) / 60:.1f} minutes", flush=True)
    if options.write:
        write(rows, options.write)
    return 0 if rows and all(row.passed for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
