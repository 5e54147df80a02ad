"""The table of the chaos suite, for the screen and for docs/reliability.md."""

import re
from collections.abc import Sequence, Set
from pathlib import Path

from tests.chaos.databases import KINDS
from tests.chaos.world import Row

HEADINGS = ("fault", "", "database", "seen", "messages", "lost", "twice", "held", "out of order", "recovered", "")

BEGIN, END = "<!-- table -->", "<!-- end -->"


def markdown(rows: Sequence[Row], kept: Sequence[Sequence[str]] = ()) -> str:
    """In the order of the faults; `kept`: cells of rows that were not run."""
    cells = [*kept, *map(_cells, rows)]
    cells.sort(key=lambda line: list(KINDS).index(line[2]))
    lines = [HEADINGS, tuple("---" for _ in HEADINGS), *sorted(cells, key=_place)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write(rows: Sequence[Row], page: Path) -> None:
    """Put the table between the two marks of the page; what was not run this time stays as it stands there."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    table, _, after = rest.partition(END)
    new = markdown(rows, _others(table, {(row.fault, row.database) for row in rows}))
    page.write_text(f"{before}{BEGIN}\n\n{new}\n\n{END}{after}", encoding="utf-8")


def _others(table: str, run: Set[tuple[str, str]]) -> list[list[str]]:
    """The rows of a written table that were not run."""
    lines = [line.strip().strip("|").split("|") for line in table.splitlines() if line.startswith("| F")]
    cells = [[cell.strip() for cell in line] for line in lines]
    return [line for line in cells if line[2] in KINDS and (line[0], line[2]) not in run]


def plain(row: Row) -> str:
    """One line as soon as a fault is over."""
    name, title, database, *figures, note = _cells(row)
    named = "  ".join(f"{heading} {figure}" for heading, figure in zip(HEADINGS[3:-1], figures, strict=True))
    return f"{name:4} {title:32} {database:10}  {named}  {row.seconds:.0f} s ({row.work:.0f} of work)\n     {note}"


def _place(cells: Sequence[str]) -> tuple[int, str]:
    """F2 before F10, F15a before F15b."""
    found = re.fullmatch(r"F(\d+)(\w?)", cells[0])
    assert found is not None
    return int(found[1]), found[2]


def _cells(row: Row) -> tuple[str, ...]:
    recovered = "–" if row.recovered is None else f"{row.recovered:.1f} s"
    counts = (row.seen, row.messages, row.lost, row.twice, row.held, row.disordered)
    verdict = "" if row.passed else f"**FAILED**: {'; '.join(row.wrong)} "
    note = (verdict + "; ".join(row.notes)).replace("|", "/").strip()
    return (row.fault, row.title, row.database, *map(str, counts), recovered, note)
