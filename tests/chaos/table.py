"""The table of the chaos suite, for the screen and for docs/reliability.md."""

from collections.abc import Sequence
from pathlib import Path

from tests.chaos.world import Row

HEADINGS = ("fault", "", "database", "seen", "messages", "lost", "twice", "held", "out of order", "recovered", "")

BEGIN, END = "<!-- table -->", "<!-- end -->"


def markdown(rows: Sequence[Row]) -> str:
    lines = [HEADINGS, tuple("---" for _ in HEADINGS), *map(_cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write(rows: Sequence[Row], page: Path) -> None:
    """Put the table between the two marks of the page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n\n{markdown(rows)}\n\n{END}{after}", encoding="utf-8")


def plain(row: Row) -> str:
    """One line as soon as a fault is over."""
    name, title, database, *figures, note = _cells(row)
    named = "  ".join(f"{heading} {figure}" for heading, figure in zip(HEADINGS[3:-1], figures, strict=True))
    return f"{name:4} {title:32} {database:10}  {named}  {row.seconds:.0f} s\n     {note}"


def _cells(row: Row) -> tuple[str, ...]:
    recovered = "–" if row.recovered is None else f"{row.recovered:.1f} s"
    counts = (row.seen, row.messages, row.lost, row.twice, row.held, row.disordered)
    verdict = "" if row.passed else f"**FAILED**: {'; '.join(row.wrong)} "
    note = (verdict + "; ".join(row.notes)).replace("|", "/").strip()
    return (row.fault, row.title, row.database, *map(str, counts), recovered, note)
