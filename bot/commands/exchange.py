"""`backdesk import KIND FILE` and `backdesk export KIND FILE`: whole tables in and out."""

import argparse
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.commands.statements import KIND, import_statement
from storage.exchange.columns import Order
from storage.exchange.exporting import ENDINGS, exported
from storage.exchange.format import TableKind
from storage.exchange.headings import BadHeadings, BadMapping
from storage.exchange.importing import Report, prepare, rejected_file, run
from storage.exchange.sheet import BadSheet, read_sheet
from storage.store import Store

_MOST_HINTS = 200
"""So many likely duplicates are listed one by one."""


def declare(commands: Any) -> None:
    parser = commands.add_parser("import", help="take over a csv or xlsx table")
    parser.add_argument("kind", metavar="KIND", help=f"{', '.join(TableKind)}, {KIND} (of a bank)")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--by", metavar="LOGIN", help=f"of a {KIND}: who keeps the books")
    parser.add_argument("--currency", metavar="CODE", help=f"of a {KIND} in csv that names none")
    parser.add_argument("--dry-run", action="store_true", help="count, and change nothing")
    parser.add_argument(
        "--map", action="append", default=[], metavar="'THEIR HEADING=FIELD'", help="may be given several times"
    )
    parser.add_argument("--dates", metavar="ORDER", help="DMY or MDY, where the dates of the file do not tell")
    parser.set_defaults(do=import_table)
    parser = commands.add_parser("export", help="write a whole table as csv or xlsx")
    parser.add_argument("kind", metavar="KIND", help=", ".join(TableKind))
    parser.add_argument("file", metavar="FILE")
    parser.set_defaults(do=export_table)


def import_table(app: App, options: argparse.Namespace) -> int:
    if options.kind == KIND:
        return import_statement(app, options)
    require_current(app)
    kind, order = _kind(options.kind), _order(options.dates)
    mapped = [_mapped(pair) for pair in options.map]
    path = Path(options.file)
    try:
        sheet = read_sheet(path.name, path.read_bytes())
        prepared = prepare(kind, sheet, app.company, app.clock(), mapped=mapped, order=order)
    except OSError as error:
        raise Failure(f"'{path}' cannot be read: {error.strerror}.") from None
    except (BadSheet, BadHeadings, BadMapping) as error:
        raise Failure(f"'{path}' cannot be imported: {error}.") from None
    if options.dry_run:
        with app.database.reading() as connection:
            report = run(Store(connection, app.clock()), prepared, app.company, write=False)
    else:
        report = app.write(lambda store: run(store, prepared, app.company, write=True))
    rejects = path.with_name(f"{path.name}.rejected.csv")
    try:
        if report.rejected:
            rejects.write_bytes(rejected_file(sheet, report.rejected))
        else:
            rejects.unlink(missing_ok=True)  # of an earlier run: it would be taken for this one's
    except OSError as error:
        problem = f"the rejected rows cannot be written to '{rejects}': {error.strerror}"
        raise Failure(f"{report.counts}; but {problem}.") from None
    for line in (*told(report, kind), *([f"rejected rows: {rejects}"] if report.rejected else []), report.counts):
        print(line)
    return 0


def told(report: Report, kind: TableKind) -> Iterator[str]:
    """What to know of an import besides its counts."""
    if report.unread:
        yield f"not read: {', '.join(one if isinstance(one, str) else f'column {one}' for one in report.unread)}"
    if report.others:
        yield f"only the first sheet was read, not: {', '.join(report.others)}"
    for guess in report.guesses:
        order = "day before month" if guess.order is Order.DMY else "month before day"
        if guess.as_in:
            yield f"dates of '{guess.field}' can be read either way: {order}, as in '{guess.as_in}'"
        else:
            yield f"dates of '{guess.field}' can be read either way: {order}; if that is wrong, use --dates MDY"
    for field, count in report.unchecked.items():
        yield f"kept as typed, because the check failed: {field} of {count} {kind}"
    if report.overpaid:
        payments, them = ("payment exceeds its", "it") if report.overpaid == 1 else ("payments exceed their", "them")
        yield f"{report.overpaid} {payments} invoice, whose opening payment may contain {them} already"
    for hint in islice(report.duplicates, _MOST_HINTS):
        where = f"#{hint.other_id}" if hint.other_id else f"line {hint.other_line}"
        yield f"likely duplicate: line {hint.line} '{hint.name}' and {where} '{hint.other}' ({hint.field})"
    if len(report.duplicates) > _MOST_HINTS:
        yield f"likely duplicates: {len(report.duplicates) - _MOST_HINTS} more"


def export_table(app: App, options: argparse.Namespace) -> int:
    require_current(app)
    kind, path = _kind(options.kind), Path(options.file)
    ending = path.suffix.lower().removeprefix(".")
    if ending not in ENDINGS:
        raise Failure(f"'{path}' must end with .csv or .xlsx.")
    with app.database.reading() as connection:
        content = exported(Store(connection, app.clock()), kind, app.company, ending)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Failure(f"'{path}' cannot be written: {error.strerror}.") from None
    print(f"Exported {kind} to {path}.")
    return 0


def _kind(text: str) -> TableKind:
    if text not in list(TableKind):
        raise Failure(f"'{text}' is no kind of table; the kinds are: {', '.join(TableKind)}.")
    return TableKind(text)


def _order(text: str | None) -> Order | None:
    if text is not None and text.upper() not in list(Order):
        raise Failure(f"--dates must be {' or '.join(Order)}, not '{text}'.")
    return Order(text.upper()) if text else None


def _mapped(pair: str) -> tuple[str, str]:
    heading, equals, field = pair.rpartition("=")
    if not equals or not heading:
        raise Failure(f"--map '{pair}' must read 'THEIR HEADING=FIELD'.")
    return heading, field.strip()
