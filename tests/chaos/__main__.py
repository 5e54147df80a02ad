"""`python -m tests.chaos`: run the faults, print the table, write docs/reliability.md. Exit status 1 when one fails."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.chaos.databases import Databases, Postgres, Sqlite
from tests.chaos.faults import FAULTS, run
from tests.chaos.table import plain, write
from tests.chaos.world import LONG, SHORT, USUAL, Row

SCALES = {scale.name: scale for scale in (SHORT, USUAL, LONG)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--only", nargs="*", metavar="F3", help="these faults; all of them by default")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), help="on this one; on both by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", choices=SCALES, default=USUAL.name)
    parser.add_argument("--write", type=Path, help="write the table into this page, between its two marks")
    options = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="backdesk-chaos-") as folder:
        for databases in _databases(Path(folder), options.database):
            try:
                for fault in FAULTS:
                    if databases.name in fault.databases and fault.number in (options.only or [fault.number]):
                        rows.append(run(fault, databases, SCALES[options.scale], options.seed))
                        print(plain(rows[-1]), flush=True)
            finally:
                databases.close()
    if options.write:
        write(rows, options.write)
    return 0 if rows and all(row.passed for row in rows) else 1


def _databases(folder: Path, wanted: str | None) -> Iterator[Databases]:
    if wanted in (None, "sqlite"):
        yield Sqlite(folder)
    if wanted in (None, "postgresql"):
        yield Postgres()


if __name__ == "__main__":
    sys.exit(main())
